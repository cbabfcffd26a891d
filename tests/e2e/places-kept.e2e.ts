import { expect, test } from './fixture'
import { shownIn } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('a new view begins at its top; back and forward return to where the reader was', async ({ page }) => {
  await visit(page, siteUrl())
  await page.evaluate(() => window.scrollTo(0, 1200))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1200)
  // A click by the tool would scroll the page up to the link first, as a reader does who returns to the top.
  await page.locator('.nav a[href="#/trends"]').evaluate((element: HTMLElement) => element.click())
  await expect(page).toHaveURL(siteUrl('#/trends'))
  await expect(page.locator('.view-head__kicker')).toHaveText(/五年跨越/)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.evaluate(() => window.scrollTo(0, 500))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(500)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1200)
  await page.goForward()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(500)
})

test(
  'a reload leaves the reader where he was, and so does back after it',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators'))
    await expect(page.locator('.library__row')).toHaveCount(shownIn('administrative').length)
    await page.evaluate(() => window.scrollTo(0, 2500))
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2500)
    await page.reload()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2500)
    await page.locator('.nav a[href="#/trends"]').evaluate((element: HTMLElement) => element.click())
    await expect(page.locator('.view-head__kicker')).toHaveText(/五年跨越/)
    await page.reload()
    await page.goBack()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2500)
  },
)

test('another scope and an open source leave the reader where he is', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  await page.evaluate(() => window.scrollTo(0, 900))
  // A click by the tool would scroll the page to the sticky bar first.
  await page
    .locator('.scope-bar button')
    .nth(1)
    .evaluate((element: HTMLElement) => element.click())
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await page
    .locator('.theme button.figure')
    .first()
    .evaluate((element: HTMLElement) => element.click())
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - 900)).toBeLessThan(40)
})
