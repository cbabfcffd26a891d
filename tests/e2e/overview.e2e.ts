import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const incomes = ['71814元', '43914元']

test('the overview opens with the four headline values in the administrative scope', async ({ page }) => {
  await visit(page, siteUrl())
  await expect(page.locator('[data-headline]')).toHaveText(['907.5亿元', '96.6亿元', ...incomes])
  await expect(page).toHaveTitle(/行政口径.*平湖市政府工作报告指标看板/)
})

test('the management scope shows its own values and nowhere those of the other scope', async ({ page }) => {
  await visit(page, siteUrl('#/?scope=management'))
  await expect(page.locator('[data-headline]')).toHaveText(['698.5亿元', '75.9亿元', ...incomes])
  await expect(page.getByRole('heading', { level: 1 })).toContainText('698.5')
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('907.5')
  await expect(page.locator('.hero')).not.toContainText('907.5')
  await expect(page.locator('.hero')).not.toContainText('96.6')
  await expect(page).toHaveTitle(/管理口径/)
})

test('the comparison shows both scopes, each value under the name of its own', async ({ page }) => {
  await visit(page, siteUrl('#/?scope=compare'))
  const values = ['907.5亿元', '698.5亿元', '96.6亿元', '75.9亿元', ...incomes]
  await expect(page.locator('[data-headline]')).toHaveText(values)
  const pairs = page.locator('.indicator--scopes-2 .indicator__value')
  await expect(pairs).toHaveText([
    /行政口径.*907\.5亿元/,
    /管理口径.*698\.5亿元/,
    /行政口径.*96\.6亿元/,
    /管理口径.*75\.9亿元/,
  ])
  await expect(page).toHaveTitle(/对比/)
})

for (const scope of ['administrative', 'management', 'compare']) {
  test(`the incomes stay visible and are tagged as undivided with scope=${scope}`, async ({ page }) => {
    await visit(page, siteUrl(`#/?scope=${scope}`))
    for (const name of ['城镇居民人均可支配收入', '农村居民人均可支配收入']) {
      const indicator = page.locator('.indicator', { hasText: name })
      await expect(indicator.locator('[data-headline]')).toBeVisible()
      await expect(indicator.getByRole('heading')).toContainText('未分口径')
    }
  })
}

test('the scope toggle writes the address, and Back and Forward restore both', async ({ page }) => {
  await visit(page, siteUrl())
  await expectScope(page, '行政口径', '907.5亿元')
  await toggle(page, '管理口径')
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expectScope(page, '管理口径', '698.5亿元')
  await toggle(page, '对比')
  await expect(page).toHaveURL(siteUrl('#/?scope=compare'))
  await page.goBack()
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expectScope(page, '管理口径', '698.5亿元')
  await page.goBack()
  await expectScope(page, '行政口径', '907.5亿元')
  await page.goForward()
  await expectScope(page, '管理口径', '698.5亿元')
  await expect(page).toHaveTitle(/管理口径/)
})

test('an unknown scope is said and the three that there are, are offered', async ({ page }) => {
  await visit(page, siteUrl('#/?scope=provincial'))
  const notice = page.getByRole('status').filter({ hasText: 'provincial' })
  for (const choice of ['行政口径', '管理口径', '对比']) await expect(notice).toContainText(choice)
  await expectScope(page, '行政口径', '907.5亿元')
})

async function toggle(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: '统计口径' }).getByRole('button', { name }).click()
}

async function expectScope(page: Page, name: string, gdp: string): Promise<void> {
  const pressed = page.getByRole('button', { name, pressed: true })
  await expect(pressed).toHaveCount(1)
  await expect(page.locator('[data-headline]').first()).toHaveText(gdp)
}
