import type { Plugin } from 'vite'
import { appearances } from '../../src/ui/appearances'

const id = 'virtual:appearances.css'

/** Makes the tokens of all colours from the list of appearances, for the page and for slides. */
export function appearanceStyles(): Plugin {
  return {
    name: 'appearance-styles',
    resolveId: source => (source === id ? `\0${id}` : null),
    load: resolved => (resolved === `\0${id}` ? stylesOf() : null),
  }
}

/** Light is also a page that no script has given an appearance. */
export function stylesOf(): string {
  return Object.entries(appearances)
    .flatMap(([name, { scheme, colours, stage }]) => [
      rule(`${name === 'light' ? ':root, ' : ''}[data-appearance="${name}"]`, [
        `color-scheme: ${scheme};`,
        ...tokens(colours),
      ]),
      rule(`[data-appearance="${name}"] .stage`, tokens(stage)),
    ])
    .join('\n')
}

function tokens(colours: Readonly<Record<string, string>>): string[] {
  return Object.entries(colours).map(([token, colour]) => `--${token}: ${colour};`)
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.join(' ')} }`
}
