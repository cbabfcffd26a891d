import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { alone, type Choice, headline, headlineWords, indicator, numeralOf, printed } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const labels: Readonly<Record<Choice, string>> = {
  administrative: '行政口径',
  management: '管理口径',
  compare: '对比',
}

test(
  'the overview opens with the four headline values in the administrative scope',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('administrative')])
    await expect(page).toHaveTitle(/行政口径.*平湖市政府工作报告指标看板/)
  },
)

test('the management scope shows its own values and nowhere those of the other scope', async ({ page }) => {
  await visit(page, siteUrl('#/?scope=management'))
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('management')])
  await expect(page.getByRole('heading', { level: 1 })).toContainText(printed('gdp.2021.level.management'))
  for (const other of headline('administrative').filter(({ scope }) => scope === 'administrative')) {
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(alone(numeralOf(other)))
    await expect(page.locator('.hero')).not.toHaveText(alone(numeralOf(other)))
  }
  await expect(page.locator('.hero [data-source*=".administrative"]')).toHaveCount(0)
  await expect(page).toHaveTitle(/管理口径/)
})

test('the comparison shows both scopes, each value under the name of its own', async ({ page }) => {
  await visit(page, siteUrl('#/?scope=compare'))
  await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('compare')])
  const pairs = page.locator('.indicator--scopes-2 .indicator__value')
  const divided = headline('compare').filter(({ scope }) => scope !== 'undivided')
  await expect(pairs).toHaveCount(divided.length)
  for (const [i, { id, scope }] of divided.entries()) {
    await expect(pairs.nth(i)).toContainText(scope === 'management' ? '管理口径' : '行政口径')
    await expect(pairs.nth(i)).toContainText(printed(id))
  }
  await expect(page).toHaveTitle(/对比/)
})

test(
  'the incomes stay visible and are tagged as undivided in every scope',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    for (const label of Object.values(labels)) {
      await toggle(page, label)
      await expect(page.getByRole('button', { name: label, pressed: true })).toBeVisible()
      for (const id of ['urban-disposable-income', 'rural-disposable-income']) {
        const own = page.locator('.indicator', { hasText: indicator(id).name })
        await expect(own.locator('[data-headline]')).toHaveText(printed(`${id}.2021.level.undivided`))
        await expect(own.getByRole('heading')).toContainText('未分口径')
      }
    }
  },
)

test('the scope toggle writes the address, and Back and Forward restore both', async ({ page }) => {
  await visit(page, siteUrl())
  await expectScope(page, 'administrative')
  await toggle(page, '管理口径')
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expectScope(page, 'management')
  await toggle(page, '对比')
  await expect(page).toHaveURL(siteUrl('#/?scope=compare'))
  await page.goBack()
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expectScope(page, 'management')
  await page.goBack()
  await expectScope(page, 'administrative')
  await page.goForward()
  await expectScope(page, 'management')
  await expect(page).toHaveTitle(/管理口径/)
})

test(
  'an unknown scope is said and the three that there are, are offered',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/?scope=provincial'))
    const notice = page.getByRole('status').filter({ hasText: 'provincial' })
    for (const choice of Object.values(labels)) await expect(notice).toContainText(choice)
    await expectScope(page, 'administrative')
  },
)

async function toggle(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: '统计口径' }).getByRole('button', { name }).click()
}

async function expectScope(page: Page, choice: Choice): Promise<void> {
  await expect(page.getByRole('button', { name: labels[choice], pressed: true })).toHaveCount(1)
  await expect(page.locator('[data-headline]').first()).toHaveText(headlineWords(choice)[0] ?? '?')
}
