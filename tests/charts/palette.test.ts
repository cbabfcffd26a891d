import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Appearance, type Palette, palettes } from '../../src/charts/palette'

const css = readFileSync(join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8')
const tokenOf: Readonly<Record<keyof Palette, string>> = {
  outcome: '--outcome',
  outcome2: '--outcome-2',
  target: '--target',
  base: '--base',
  base2: '--base-2',
  rule: '--rule',
  ink3: '--ink-3',
  bg: '--bg',
}

/** Colours of one appearance; the dark one overrides the root's. */
function tokens(appearance: Appearance): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = css.split('[data-appearance="dark"]')
  const blocks = appearance === 'dark' ? [light, dark] : [light]
  return new Map(
    blocks.flatMap(block =>
      [...block.matchAll(/(--[\w-]+):\s*(#[\da-f]{6});/gi)].map(
        ([, name = '', value = '']) => [name, value.toUpperCase()] as const,
      ),
    ),
  )
}

/** The ratio of WCAG 2 between two colours as #rrggbb. */
function contrast(one = '', other = ''): number {
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

describe.each(['light', 'dark'] as const)('the palette of the %s appearance', appearance => {
  const known = tokens(appearance)

  it.each(Object.entries(tokenOf))('has for %s the value of the token, where there is one', (key, token) => {
    const value = known.get(token)
    // The outer bar of a pair of baselines, base2, has no token: no text of the page is in it.
    expect(value ?? 'no token').toBe(
      key === 'base2' ? 'no token' : palettes[appearance][key as keyof Palette],
    )
  })

  it('has no red, which is kept for faults', () => {
    const danger = known.get('--danger')
    expect(danger).toMatch(/^#/)
    expect(Object.values(palettes[appearance])).not.toContain(danger)
  })

  it.each(['--bg', '--surface', '--surface-2'])('has text that is read on %s: 4.5:1', ground => {
    const faint = ['--ink', '--ink-2', '--ink-3', '--outcome', '--target', '--derived', '--danger']
      .map(ink => [ink, contrast(known.get(ink), known.get(ground))] as const)
      .filter(([, ratio]) => !(ratio >= 4.5))
    expect(faint).toEqual([])
  })

  it('has marks and borders of controls that are seen on the page: 3:1', () => {
    const faint = ['--base', '--outcome-2', '--rule-strong', '--focus']
      .map(ink => [ink, contrast(known.get(ink), known.get('--bg'))] as const)
      .filter(([, ratio]) => !(ratio >= 3))
    expect(faint).toEqual([])
  })

  it('tells outcome, target and baseline apart', () => {
    const { outcome, outcome2, target, base, base2, bg } = palettes[appearance]
    expect(new Set([outcome, outcome2, target, base, base2, bg]).size).toBe(6)
  })
})
