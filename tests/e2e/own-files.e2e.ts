import { settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { headlineWords, printed } from './report'
import { origin, singleUrl, siteUrl } from './setup/places'
import { chooseDark, visit } from './visit'

const builds = [
  { name: 'served over http', url: siteUrl },
  { name: 'as one file opened by double-click', url: singleUrl },
]

for (const { name, url } of builds) {
  test(
    `figures, charts, toggle and panel work ${name}, silently and from own files alone`,
    longUnless(url === siteUrl),
    async ({ page }) => {
      await visit(page, url())
      await settle(page)
      await expect(page.locator('.chart__canvas')).toHaveCount(10)
      await page.getByRole('button', { name: '对比' }).click()
      await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('compare')])
      await settle(page)
      await page.locator('[data-headline]').nth(1).getByRole('button').click()
      await expect(page.getByRole('dialog')).toContainText(printed('gdp.2021.level.management'))
      await expect(page).toHaveURL(url('#/?scope=compare&source=gdp.2021.level.management'))
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await chooseDark(page)
      await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
      await settle(page)
    },
  )

  test(
    `the appearance that was chosen is there again after a reload ${name}`,
    longUnless(false),
    async ({ page }) => {
      await visit(page, url())
      await chooseDark(page)
      await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
      // Chromium hands a reloaded file:// page an empty storage now and then; the next reload has it again.
      await expect(async () => {
        await page.reload()
        await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark', { timeout: 2000 })
      }).toPass()
      await page.getByRole('button', { name: '显示设置' }).click()
      await expect(page.getByRole('radio', { name: '深色' })).toBeChecked()
    },
  )
}

test('the single file asks for nothing but itself', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await visit(page, singleUrl())
  await settle(page)
  expect(requests).toEqual([singleUrl('')])
})

test('the folder asks for nothing outside itself', { tag: '@long' }, async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await visit(page, siteUrl())
  await settle(page)
  expect(requests[0]).toBe(siteUrl(''))
  expect(requests.filter(url => !url.startsWith(`${origin()}/site/`))).toEqual([])
})

test('the page forbids itself scripts written at run time and foreign hosts', async ({ page, watch }) => {
  watch.expect(/script-src/)
  watch.expect(/connect-src/)
  watch.expect(/Fetch API cannot load/)
  await visit(page, siteUrl())
  await settle(page)
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.wasRun = true'
    document.head.append(script)
    const isReached = await fetch('https://example.invalid/').then(
      () => true,
      () => false,
    )
    return { isRun: 'wasRun' in window, isReached }
  })
  expect(outcome).toEqual({ isRun: false, isReached: false })
})
