import { distinctFigures, openDetails, press, settle, sourceOf } from './figures'
import { expect, longUnless, test } from './fixture'
import { panelFaults } from './panel'
import { siteUrl } from './setup/places'
import { visit } from './visit'

/** In the short run one figure in so many: the whole way is long. */
const few = 20

for (const [which, step, scope] of [
  [`one figure in ${few}`, few, 'administrative'],
  ['every figure', 1, 'administrative'],
  ['every figure', 1, 'management'],
  ['every figure', 1, 'compare'],
] as const) {
  test(
    `${which} opens its own source and gets the focus back with scope=${scope}`,
    longUnless(step === few),
    async ({ page }) => {
      await visit(page, siteUrl(`#/?scope=${scope}`))
      await settle(page)
      await openDetails(page)
      const figures = await distinctFigures(page)
      expect(figures.length).toBeGreaterThan(50)
      const faults: string[] = []
      for (const figure of figures.filter((_, i) => i % step === 0)) {
        await press(page, figure)
        await page.waitForURL(/[?&]source=/)
        faults.push(...(await panelFaults(page, figure, sourceOf(page))))
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
        const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
        if (focused !== figure.name) faults.push(`${figure.name}: focus went to ${focused ?? 'nothing'}`)
        if (sourceOf(page) !== '') faults.push(`${figure.name}: address kept ${sourceOf(page)}`)
      }
      expect(faults).toEqual([])
    },
  )
}

test(
  'each place under the first ladder opens a source on the page that it names',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    const places = page.locator('.sources__place')
    await expect(places.first()).toBeVisible()
    for (const place of await places.all()) {
      const [number = ''] = /第\d+(–\d+)?页/.exec(await place.innerText()) ?? []
      expect(number).not.toBe('')
      await place.click()
      await expect(page.getByRole('dialog').locator('.source__place').first()).toContainText(number)
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  },
)
