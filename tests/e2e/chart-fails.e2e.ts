import { expect, test } from './fixture'
import { buttonName, firstCitation, headlineWords, observation } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('where the charts do not load, figures and what is drawn stay, a sentence says what lacks and the rest works', async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource/)
  await page.route('**/chart-canvas-*.js', route => route.abort())
  await visit(page, siteUrl())
  const missing = page.getByText('图形没有传过来')
  const charts = page.locator('figure.chart')
  await expect(missing.first()).toBeVisible()
  // What the build has drawn stays; every other chart says what it lacks.
  expect(await page.locator('.chart__built rect').count()).toBeGreaterThan(20)
  await expect(charts.filter({ has: page.locator('.chart__built') })).toHaveCount((await charts.count()) - 1)
  await expect(missing).toHaveCount(1)
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('administrative')])
  const start = buttonName(observation('gdp.2016.level.administrative'))
  await expect(page.locator('.ladder--hero').getByRole('button', { name: start })).toBeVisible()

  await page.getByRole('button', { name: '对比' }).click()
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('compare')])
  await expect(page.locator('.indicator--hero').getByText('图形没有传过来')).toBeVisible()
  const undivided = await charts.filter({ has: page.locator('.chart__built') }).count()
  await expect(missing).toHaveCount((await charts.count()) - undivided)
  await page.locator('[data-headline]').first().getByRole('button').click()
  const { page: printedOn } = firstCitation(observation('gdp.2021.level.administrative'))
  await expect(page.getByRole('dialog')).toContainText(`第${printedOn}页`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('.indicator--hero summary').click()
  await expect(page.locator('.indicator--hero').getByRole('table')).toBeVisible()
})
