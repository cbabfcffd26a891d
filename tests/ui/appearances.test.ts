import { describe, expect, it } from 'vitest'
import { stylesOf } from '../../scripts/vite/appearance-styles'
import { palette } from '../../src/charts/palette'
import { onPaper } from '../../src/features/export/paper'
import { appearanceNames, appearances, type Colours, nextAppearance } from '../../src/ui/appearances'

/** The ratio of WCAG 2 between two colours as #rrggbb. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const drawn = Object.values(palette).map(colour => colour.replace(/^var\(--(.*)\)$/, '$1'))

describe.each(appearanceNames)('the %s appearance', name => {
  const colours: Colours = appearances[name].colours
  const stage: Colours = { ...colours, ...appearances[name].stage }
  const faint = (known: Colours, inks: readonly (keyof Colours)[], ground: string, least: number) =>
    inks.filter(ink => !(contrast(known[ink], ground) >= least))

  it('has every colour that charts are drawn in', () => {
    expect(Object.keys(colours)).toEqual(expect.arrayContaining(drawn))
  })

  it('has no red, which is kept for faults', () => {
    const { danger, ...others } = colours
    expect(Object.values(others)).not.toContain(danger)
  })

  it.each(['bg', 'surface', 'surface-2'] as const)('has text that is read on %s: 4.5:1', ground => {
    const inks = ['ink', 'ink-2', 'ink-3', 'outcome', 'target', 'derived', 'danger'] as const
    expect(faint(colours, inks, colours[ground], 4.5)).toEqual([])
  })

  it('has marks and borders of controls that are seen on the page: 3:1', () => {
    expect(faint(colours, ['base', 'outcome-2', 'rule-strong', 'focus'], colours.bg, 3)).toEqual([])
  })

  it('holds at ten metres on a slide: text 7:1, marks 3:1', () => {
    expect(faint(stage, ['ink', 'ink-2', 'outcome', 'target', 'derived'], stage.bg, 7)).toEqual([])
    expect(faint(stage, ['base'], stage.bg, 3)).toEqual([])
  })

  it('tells outcome, target and baseline apart', () => {
    const apart = ['outcome', 'outcome-2', 'target', 'base', 'base-2', 'bg'] as const
    expect(new Set(apart.map(token => colours[token])).size).toBe(apart.length)
  })

  it('stands in the styles, for the page and for slides', () => {
    const styles = stylesOf()
    expect(styles).toContain(
      `[data-appearance="${name}"] { color-scheme: ${appearances[name].scheme}; --bg: `,
    )
    expect(styles).toContain(`[data-appearance="${name}"] .stage {`)
  })
})

it('is light where no script has said which', () => {
  expect(stylesOf()).toMatch(/:root, \[data-appearance="light"\] \{/)
})

it('goes round all appearances, one after the other', () => {
  const round = appearanceNames.map(nextAppearance)
  expect(new Set(round)).toEqual(new Set(appearanceNames))
  expect(round.every((next, i) => next !== appearanceNames[i])).toBe(true)
})

it('draws a picture in the light colours, on white, and refuses a token that has no colour', () => {
  expect(onPaper(`<path fill="${palette.outcome}" stroke="${palette.bg}"/>`)).toBe(
    `<path fill="${appearances.light.colours.outcome}" stroke="#FFFFFF"/>`,
  )
  expect(() => onPaper('fill="var(--unknown)"')).toThrow('received var(--unknown)')
})
