import { appearances } from '../../ui/appearances'

/** Colours of what leaves the page, by the names of their tokens: the light ones on white, for paper and slides. */
export const paper = { ...appearances.light.colours, bg: '#FFFFFF' } as const

/** A drawing whose colours are tokens, as it stands where there are none. */
export function onPaper(svg: string): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (token, name: string) => {
    const colour = new Map(Object.entries(paper)).get(name)
    if (colour === undefined)
      throw new Error(`paper: expected a token of an appearance; received ${token}; use one of palette.ts`)
    return colour
  })
}
