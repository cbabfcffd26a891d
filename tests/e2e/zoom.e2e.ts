import type { Page } from '@playwright/test'
import { scopes, viewPaths } from './appearances'
import { setTextSize, settle, showsScope } from './figures'
import { expect, longUnless, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { siteUrl } from './setup/places'
import { visit } from './visit'

// A screen of 1280 px at 400 %, less the bar that scrolls it.
test(
  'enlarged four times no view scrolls sideways, in either scope or both',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 305, height: 256 })
    const wide: string[] = []
    for (const path of [...viewPaths, '/indicators/gdp']) {
      await page.goto('about:blank')
      await visit(page, siteUrl(`#${path}`))
      for (const scope of scopes) {
        await choose(page, path, scope)
        const over = await sideways(page)
        if (over > 0) wide.push(`#${path}?scope=${scope} by ${over} px`)
      }
    }
    expect(wide).toEqual([])
  },
)

test(
  'the page of an indicator does not scroll sideways in 特大 on a tablet',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 1000 })
    const wide: string[] = []
    for (const id of [
      'gdp',
      'general-budget-revenue',
      'medical-insurance-coverage',
      'urban-disposable-income',
    ]) {
      await page.goto('about:blank')
      await visit(page, siteUrl(`#/indicators/${id}?scope=compare`))
      await setTextSize(page, 'largest')
      await settle(page)
      const over = await sideways(page)
      if (over > 0) wide.push(`${id} by ${over} px`)
    }
    expect(wide).toEqual([])
  },
)

// 1366×768 at the 150 % that Windows sets on small screens.
test('nothing overlaps on a small screen at 150 %', longUnless(false), async ({ page }) => {
  await page.setViewportSize({ width: 911, height: 512 })
  for (const path of viewPaths) {
    await page.goto('about:blank')
    await visit(page, siteUrl(`#${path}`))
    for (const scope of scopes) {
      await choose(page, path, scope)
      expect.soft(await layoutFaults(page), `#${path}?scope=${scope}`).toEqual([])
    }
  }
})

test('the paces of a ladder stand apart at every common width', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  for (const width of [911, 1024, 1280, 1366, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await settle(page)
    const gaps = await page.locator('.ladder__paces').evaluateAll(lists =>
      lists.flatMap(list => {
        const [first, second] = [...list.querySelectorAll('.ladder__pace')].map(pace => {
          const boxes = [...pace.querySelectorAll('.ladder__pace-figure')].map(one => {
            const range = document.createRange()
            range.selectNodeContents(one)
            return range.getBoundingClientRect()
          })
          return { left: Math.min(...boxes.map(b => b.left)), right: Math.max(...boxes.map(b => b.right)) }
        })
        return first && second ? [Math.round(second.left - first.right)] : []
      }),
    )
    expect(gaps.length).toBeGreaterThan(1)
    expect(Math.min(...gaps), `${width} px: ${gaps.join(', ')}`).toBeGreaterThanOrEqual(8)
  }
})

/** Shows a view that is open in a scope. */
async function choose(page: Page, path: string, scope: (typeof scopes)[number]): Promise<void> {
  await page.evaluate(hash => window.location.assign(hash), `#${path}?scope=${scope}`)
  await showsScope(page, scope)
  await settle(page)
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
