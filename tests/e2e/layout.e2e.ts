import { appearances, scopes, sizes } from './appearances'
import { openDetails, settle } from './figures'
import { expect, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { siteUrl } from './setup/places'
import { visit } from './visit'

for (const viewport of sizes) {
  for (const scope of scopes) {
    const size = `${viewport.width}×${viewport.height}`
    test(`nothing is cut off, overlaps or scrolls sideways at ${size} with scope=${scope}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      for (const colorScheme of appearances) {
        await page.emulateMedia({ colorScheme })
        await page.goto('about:blank')
        await visit(page, siteUrl(`#/?scope=${scope}`))
        await settle(page)
        expect(await layoutFaults(page), colorScheme).toEqual([])
        await openDetails(page)
        expect(await layoutFaults(page), `${colorScheme}, tables open`).toEqual([])
      }
    })
  }
}

test('the open source panel fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, siteUrl('#/?source=gdp.2021.level.administrative'))
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  const { scrollWidth, clientWidth } = await panel.evaluate(element => ({
    scrollWidth: element.scrollWidth,
    clientWidth: element.clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  await expect(panel.getByRole('button', { name: '关闭' })).toBeInViewport()
})
