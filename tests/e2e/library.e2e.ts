import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

/** What a reader sees of the library's state. */
async function stateOf(page: Page) {
  return {
    sources: await page
      .locator('.library__row [data-source]')
      .evaluateAll(figures => figures.map(figure => figure.getAttribute('data-source'))),
    heads: await page.locator('.library thead th').allTextContents(),
    chosen: await page.locator('.chosen__one').allTextContents(),
    selected: await page.locator('.library__row--selected').count(),
    compared: await page.locator('.compare__one h3').allTextContents(),
  }
}

test('facet, sort, columns and selection survive reload, back, and another reader’s browser', async ({
  page,
  browser,
}) => {
  await visit(page, siteUrl('#/indicators'))
  await expect(page.locator('.library__row')).toHaveCount(309)
  const whole = await stateOf(page)

  await page
    .getByRole('group', { name: '主题' })
    .getByRole('checkbox', { name: /经济总量/ })
    .check()
  await expect(page.locator('.library__row')).toHaveCount(17)
  await page.getByRole('button', { name: '数值', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: '数值' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByText(/^选列/).click()
  await page.getByRole('checkbox', { name: '计量' }).check()
  await expect(page.getByRole('columnheader', { name: '计量' })).toBeVisible()
  await page.getByRole('checkbox', { name: /^选择生产总值 907\.5亿元/ }).check()
  await page.getByRole('checkbox', { name: /^选择农业增加值 16\.1亿元/ }).check()
  await expect(page.getByRole('heading', { name: '对比所选的2个指标' })).toBeVisible()
  const made = await stateOf(page)
  expect(made.selected).toBe(2)
  expect(made.compared).toHaveLength(2)

  await page.reload()
  await expect(page.locator('.library__row--selected')).toHaveCount(2)
  expect(await stateOf(page)).toEqual(made)

  const address = page.url()
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await visit(theirs, address)
  await expect(theirs.locator('.library__row--selected')).toHaveCount(2)
  expect(await stateOf(theirs)).toEqual(made)
  await other.close()

  for (const _ of ['select', 'select', 'columns', 'sort', 'theme']) await page.goBack()
  await expect(page.locator('.library__row')).toHaveCount(309)
  expect(await stateOf(page)).toEqual(whole)
})

test('by keyboard: past the facets, sorted, selected, the source opened', async ({ page }) => {
  await visit(page, siteUrl('#/indicators?theme=economy'))
  await page.getByRole('button', { name: '跳到结果' }).press('Enter')
  await expect(page.locator('.indicators__result')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox', { name: '在表里找' })).toBeFocused()
  await page.keyboard.type('907')
  await expect(page.locator('.library__row')).toHaveCount(1)
  await page.getByRole('button', { name: '指标', exact: true }).press('Enter')
  await expect(page.getByRole('columnheader', { name: '指标' })).toHaveAttribute('aria-sort', 'ascending')
  const box = page.locator('.library__row').getByRole('checkbox')
  await box.press('Space')
  await expect(box).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
})
