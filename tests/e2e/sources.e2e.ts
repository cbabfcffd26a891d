import { distinctFigures, openDetails, press, settle, sourceOf } from './figures'
import { expect, test } from './fixture'
import { panelFaults } from './panel'
import { siteUrl } from './setup/places'
import { visit } from './visit'

for (const scope of ['administrative', 'management', 'compare']) {
  test(`every figure opens its own source and gets the focus back with scope=${scope}`, async ({ page }) => {
    await visit(page, siteUrl(`#/?scope=${scope}`))
    await settle(page)
    await openDetails(page)
    const figures = await distinctFigures(page)
    expect(figures.length).toBeGreaterThan(50)
    const faults: string[] = []
    for (const figure of figures) {
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
  })
}

test('each place under the first ladder opens a source on the page that it names', async ({ page }) => {
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
})
