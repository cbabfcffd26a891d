import type { CSSOptions } from 'vite'

/** Resolves the names of widths in media queries (`src/ui/breakpoints.css`); a name that is not defined there fails. */
export const namedWidths: CSSOptions = {
  transformer: 'lightningcss',
  lightningcss: { drafts: { customMedia: true } },
}
