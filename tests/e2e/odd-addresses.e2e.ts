import { expect, test } from './fixture'
import { headlineWords } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

// Every odd address there is, is told of in the unit tests; here is what a reader sees of one and what he can do.

test('an address that leads nowhere says so, typed or followed, and its way on keeps the scope', async ({
  page,
}) => {
  await visit(page, siteUrl())
  const heading = page.getByRole('heading', { level: 1 })
  // As by hand: the page is not loaded anew.
  await page.evaluate(() => {
    window.location.hash = '#/<img src=x onerror=alert(1)>?scope=management'
  })
  await expect(heading).toContainText('没有“/<img src=x onerror=alert(1)>”这一页')
  await visit(page, siteUrl('#/nowhere?scope=management'))
  await expect(heading).toContainText('没有“/nowhere”这一页')
  await page.getByRole('main').getByRole('link', { name: '总览' }).click()
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('management')])
})

test(
  'of several faults in one address each is named, and the overview stays whole',
  { tag: '@long' },
  async ({ page }) => {
    page.on('dialog', () => expect('a dialog of the browser').toBe('none'))
    await visit(page, siteUrl('#?scope=everything&foo=1&theme=sports&source=<script>alert(1)</script>'))
    for (const words of [
      '口径“everything”不认识',
      '“foo”不认识',
      '“主题”在这一页用不到',
      '没有找到出处“<script>alert(1)</script>”',
    ])
      await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
    await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('administrative')])
  },
)
