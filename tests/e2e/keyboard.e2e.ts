import type { Page } from '@playwright/test'
import { settle } from './figures'
import { expect, test } from './fixture'
import { buttonName, observation, printed } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('Tab from the top reaches the skip button, the pages, the search, the scopes with their term and then the figures', async ({
  page,
}) => {
  await visit(page, siteUrl())
  await settle(page)
  const reached = await tab(page, 23)
  expect(reached.slice(0, 20)).toEqual([
    '跳到正文',
    '平平湖市政府工作报告指标看板',
    '总览',
    '2021成效',
    '五年跨越',
    '目标',
    '口径',
    '指标库',
    '要事',
    '名词',
    '关于数据',
    '放映',
    '搜索/',
    '导出：总览',
    '显示设置',
    '行政口径',
    '管理口径',
    '对比',
    '名词解释：含嘉兴港区、嘉兴电厂',
    '名词解释：行政口径',
  ])
  expect(reached.slice(20).filter(name => !name.includes('查看'))).toEqual([])
})

test(
  'figures are reached in reading order: headline, first ladder, the other three, themes, what follows',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await settle(page)
    await page.locator('main').focus()
    const parts = ['.headline', '.indicator--hero', '.hero__side', '.themes', '.section', '.before-reading']
    const order: number[] = []
    for (let i = 0; i < 600; i++) {
      await page.keyboard.press('Tab')
      order.push(
        await page.evaluate(
          selectors => selectors.findIndex(selector => document.activeElement?.closest(selector)),
          parts,
        ),
      )
      if (order[order.length - 1] === parts.length - 1) break
    }
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect([...new Set(order)]).toEqual([0, 1, 2, 3, 4, 5])
  },
)

test(
  'the skip button shows itself on focus and leads past the navigation',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await settle(page)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '跳到正文' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page).toHaveURL(siteUrl('#/'))
    // The headline begins with a term, then comes its figure.
    expect((await tab(page, 2))[1]).toBe(buttonName(observation('gdp.2021.level.administrative')))
  },
)

test('Enter opens a source, the focus stays within it, and Esc gives it back', async ({ page }) => {
  await visit(page, siteUrl())
  await settle(page)
  await page.locator('main').focus()
  const [, name] = await tab(page, 2)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  expect(await panel.evaluate(element => element.contains(document.activeElement))).toBe(true)
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press(key)
      // The browser's own frame may take a turn; then the page has no focused element but its body.
      const isWithin = await panel.evaluate(
        element => element.contains(document.activeElement) || document.activeElement === document.body,
      )
      expect(isWithin, `${key} ${i + 1} leaves the panel`).toBe(true)
    }
  }
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  expect(await nameOfFocus(page)).toBe(name)
})

test('Space chooses a scope and keeps the focus on its button', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  await page.getByRole('button', { name: '管理口径' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('[data-headline]').first()).toHaveText(printed('gdp.2021.level.management'))
  await expect(page.getByRole('button', { name: '管理口径', pressed: true })).toBeFocused()
})

test('sentence and table of a chart open and close by keyboard', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  await settle(page)
  const summary = page.locator('.indicator--hero summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.indicator--hero').getByRole('table')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('.indicator--hero').getByRole('table')).toBeHidden()
})

async function tab(page: Page, times: number): Promise<string[]> {
  const names: string[] = []
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('Tab')
    names.push(await nameOfFocus(page))
  }
  return names
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
  })
}
