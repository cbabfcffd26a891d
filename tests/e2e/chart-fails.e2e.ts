import { expect, test } from './fixture'
import { buttonName, firstCitation, headlineWords, observation } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('where the charts do not load, figures stay, a sentence says so and the rest works', async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource/)
  await page.route('**/chart-canvas-*.js', route => route.abort())
  await visit(page, siteUrl())
  await expect(page.getByText('图形没有传过来').first()).toBeVisible()
  await expect(page.getByText('图形没有传过来')).toHaveCount(10)
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('administrative')])
  const start = buttonName(observation('gdp.2016.level.administrative'))
  await expect(page.locator('.ladder--hero').getByRole('button', { name: start })).toBeVisible()

  await page.getByRole('button', { name: '对比' }).click()
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('compare')])
  await page.locator('[data-headline]').first().getByRole('button').click()
  const { page: printedOn } = firstCitation(observation('gdp.2021.level.administrative'))
  await expect(page.getByRole('dialog')).toContainText(`第${printedOn}页`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('.indicator--hero summary').click()
  await expect(page.locator('.indicator--hero').getByRole('table')).toBeVisible()
})
