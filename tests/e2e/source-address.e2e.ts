import { expect, test } from './fixture'
import { buttonName, firstCitation, headline, observation, printed } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const gdp = observation('gdp.2021.level.administrative')
const gdpPlace = `第${firstCitation(gdp).page}页`

test('a copied address opens the same panel in another browser', async ({ page, browser, watch }) => {
  await visit(page, siteUrl())
  await page
    .locator('[data-headline]')
    .first()
    .getByRole('button', { name: buttonName(gdp) })
    .click()
  const panel = page.getByRole('dialog')
  await expect(panel).toContainText(gdpPlace)
  const words = await panel.innerText()

  const elsewhere = await browser.newContext()
  await watch.follow(elsewhere)
  const other = await elsewhere.newPage()
  await visit(other, page.url())
  await expect(other.getByRole('dialog')).toBeVisible()
  expect(await other.getByRole('dialog').innerText()).toBe(words)
  await elsewhere.close()
})

test(
  'a panel opened by its address closes with Esc and the page stays usable',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl(`#/?source=${gdp.id}`))
    await expect(page.getByRole('dialog')).toContainText(gdpPlace)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL(siteUrl('#/'))
    await page
      .locator('[data-headline]')
      .first()
      .getByRole('button', { name: buttonName(gdp) })
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
)

test('Back closes the panel and Forward opens it again', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  await page
    .locator('[data-headline]')
    .first()
    .getByRole('button', { name: buttonName(gdp) })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goForward()
  await expect(page.getByRole('dialog')).toContainText(printed(gdp.id))
})

test('the panel keeps the scope that was chosen', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/?scope=management&source=gdp.2021.level.management'))
  await expect(page.getByRole('dialog')).toContainText('不含嘉兴港区、嘉兴电厂')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
})

test('a figure inside the panel leads on to its own source', { tag: '@long' }, async ({ page }) => {
  const now = observation('urban-disposable-income.2021.level.undivided')
  await visit(page, siteUrl(`#/?source=pace~${now.id}~urban-disposable-income.2026.level.undivided`))
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('heading', { name: '怎么算的' })).toBeVisible()
  await panel.getByRole('button', { name: buttonName(now) }).click()
  await expect(panel.getByRole('heading', { name: '原文怎么写' })).toBeVisible()
  await expect(panel).toContainText(`第${firstCitation(now).page}页`)
})

test('a source that there is not is said and the page stays whole', { tag: '@long' }, async ({ page }) => {
  for (const source of [
    'gdp.1999.level.administrative',
    'pace~a~b',
    'difference~gdp.2021.level.management~gdp.2021.level.management',
  ]) {
    await visit(page, siteUrl(`#/?source=${source}`))
    const notice = page.getByRole('status').filter({ hasText: '没有找到出处' })
    await expect(notice).toContainText(source.slice(0, 60))
    await expect(notice).toContainText('点任何一个数字')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('[data-headline]')).toHaveCount(headline('administrative').length)
  }
})
