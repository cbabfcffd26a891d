import type { Page } from '@playwright/test'
import { openDetails, settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

/** A desk's, a hall's, a tablet's and a phone's. */
const widths = [1366, 1920, 768, 390]

/** Where computed amounts and paces stand; 对比 has the least room for them. The first run looks at the ladders alone. */
const places: readonly (readonly [name: string, hash: string, isFirst: boolean])[] = [
  ['the overview', '#/', true],
  ['the overview of two scopes', '#/?scope=compare', false],
  [
    'the comparison of the library',
    '#/indicators?scope=compare&select=gdp,general-public-budget-revenue,urban-disposable-income,fixed-asset-investment',
    true,
  ],
  ['the trends', '#/trends?scope=compare', false],
  ['the targets', '#/targets?scope=compare', false],
  ['the scopes', '#/scopes', false],
  ['an indicator', '#/indicators/gdp?scope=compare', false],
  ['a slide', '#/present?deck=targets-2026&slide=1', false],
]

for (const [name, hash, isFirst] of places)
  test(
    `a computed amount or pace shows in which prices it is, at every width: ${name}`,
    longUnless(isFirst),
    async ({ page }) => {
      await visit(page, siteUrl(hash))
      await settle(page)
      await openDetails(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        const { count, faults } = await tagsOn(page)
        expect.soft(count, `figures at ${width} px`).toBeGreaterThan(0)
        expect.soft(faults, `at ${width} px`).toEqual([])
      }
    },
  )

/** How many computed figures with a price basis are seen, and those whose price basis is not. */
function tagsOn(page: Page): Promise<{ count: number; faults: string[] }> {
  return page.evaluate(() => {
    const smallest = 12
    // A pace, and a level that growth leads to, are of money alone.
    const isOfMoney = (figure: HTMLElement) => /^(pace|level-from-growth)~/.test(figure.dataset.source ?? '')
    const clips = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return [overflowX, overflowY].some(overflow => overflow === 'hidden' || overflow === 'clip')
    }
    const isClipped = (tag: Element) => {
      const box = tag.getBoundingClientRect()
      for (let one = tag.parentElement; one !== null && one !== document.body; one = one.parentElement) {
        if (!clips(one)) continue
        const frame = one.getBoundingClientRect()
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        )
          return true
      }
      return false
    }
    const faultOf = (tag: Element | null) => {
      if (tag === null || tag.textContent === '') return 'none'
      const { width, height } = tag.getBoundingClientRect()
      if (!tag.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'hidden'
      if (width < 1 || height < 1) return 'no room'
      if (Number.parseFloat(getComputedStyle(tag).fontSize) < smallest) return 'too small'
      return isClipped(tag) ? 'clipped' : null
    }
    const seen = [...document.querySelectorAll<HTMLElement>('.figure[data-source*="~"]')].filter(
      figure =>
        figure.checkVisibility({ visibilityProperty: true }) &&
        (isOfMoney(figure) || figure.querySelector('.figure__kind') !== null),
    )
    const faults = seen.flatMap(figure => {
      const fault = faultOf(figure.querySelector('.figure__kind'))
      return fault === null ? [] : [`${figure.dataset.source}: ${figure.textContent}: ${fault}`]
    })
    return { count: seen.length, faults }
  })
}
