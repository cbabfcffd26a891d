import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('where the charts do not load, figures stay, a sentence says so and the rest works', async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource|dynamically imported module/)
  await page.route('**/chart-canvas-*.js', route => route.abort())
  await visit(page, siteUrl())
  await expect(page.getByText('图形没有画出来，数字不受影响').first()).toBeVisible()
  await expect(page.getByText('图形没有画出来，数字不受影响')).toHaveCount(10)
  await expect(page.locator('[data-headline]')).toHaveText(['907.5亿元', '96.6亿元', '71814元', '43914元'])
  await expect(page.locator('.ladder--hero').getByRole('button', { name: /546\.2亿元/ })).toBeVisible()

  await page.getByRole('button', { name: '对比' }).click()
  await expect(page.locator('[data-headline]')).toHaveCount(6)
  await page.locator('[data-headline]').first().getByRole('button').click()
  await expect(page.getByRole('dialog')).toContainText('第1页')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('.indicator--hero summary').click()
  await expect(page.locator('.indicator--hero').getByRole('table')).toBeVisible()
})
