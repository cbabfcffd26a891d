import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect as baseExpect, type Page } from '@playwright/test'
import { appearances, desk, phone, textSizes } from './appearances'
import { setTextSize } from './figures'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' })
const box = (page: Page) => dialog(page).getByRole('combobox')
const options = (page: Page) => dialog(page).getByRole('option')
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true })
const spoken = (page: Page) => dialog(page).getByRole('status')

test('three letters and Enter lead from the overview to an indicator, by keyboard alone', async ({
  page,
}) => {
  await visit(page, siteUrl('#/?scope=management'))
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('gdp')
  await expect(chosen(page)).toContainText('698.5')
  await expect(spoken(page)).toHaveText('找到2个结果')
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toContainText('单位GDP能耗')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(/#\/indicators\/gdp\?scope=management$/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/\?scope=management$/)
})

test('the library finds by the same rules, in its address too', async ({ page }) => {
  await visit(page, siteUrl('#/indicators?q=gxjsqy'))
  const names = page.locator('.library__row .library__indicator')
  await expect(names.first()).toContainText('高新技术企业')
  for (const name of await names.allTextContents()) expect(name).toContain('高新技术企业')
  await page.getByRole('searchbox', { name: '在表里找' }).fill('雾霾')
  await expect(names.first()).toContainText('环境空气质量优良率')
  await expect(names.filter({ hasText: 'PM2.5' })).not.toHaveCount(0)
})

test('Escape closes the search and gives the focus back; Ctrl+K opens it too', async ({ page }) => {
  await visit(page, siteUrl('#/results'))
  const figure = page.locator('main .figure').first()
  await figure.focus()
  const top = await page.evaluate(() => window.scrollY)
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(box(page)).toBeFocused()
    await page.keyboard.type('907.5')
    await expect(chosen(page)).toContainText('生产总值')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(figure).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(top)
  }
})

test('a number typed leads to its source by one key more, over the page it was asked from', async ({
  page,
}) => {
  await visit(page, siteUrl('#/trends'))
  await page.keyboard.press('/')
  await page.keyboard.type('1451')
  await expect(chosen(page)).toContainText('最高户分红')
  await page.keyboard.press('Shift+Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toContainText('1451')
  await expect(page).toHaveURL(/#\/trends\?source=highest-household-dividend/)
})

test('a milestone and a term are found and shown alone', async ({ page }) => {
  await visit(page, siteUrl())
  await page.keyboard.press('/')
  await page.keyboard.type('残奥会')
  await expect(chosen(page)).toContainText('残奥会')
  await page.keyboard.press('Enter')
  await expect(page.locator('.milestone').filter({ hasText: '残奥会金牌' })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('3510')
  await expect(chosen(page)).toContainText('3510')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/glossary\?q=/)
  await expect(page.locator('main h2')).toHaveText(['“3510”'])
})

test('every row is reached by the arrows and stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 })
  await visit(page, siteUrl())
  await page.keyboard.press('/')
  await page.keyboard.type('新增')
  await expect(chosen(page)).toHaveCount(1)
  const count = await options(page).count()
  expect(count).toBeGreaterThan(8)
  for (let i = 0; i < count; i++) {
    await expect(chosen(page)).toBeInViewport()
    await page.keyboard.press('ArrowDown')
  }
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
})

test('by touch on a phone: a result opens, and its 出处 its source', async ({ browser, watch }) => {
  const context = await browser.newContext({
    viewport: phone,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  await watch.follow(context)
  const page = await context.newPage()
  await visit(page, siteUrl())
  await page.getByRole('button', { name: '搜索' }).tap()
  await box(page).fill('研发 2021')
  await options(page).first().getByText('出处').tap()
  await baseExpect(page.getByRole('dialog')).toContainText('3.16%')
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap()
  await page.getByRole('button', { name: '搜索' }).tap()
  await box(page).fill('fangzi')
  await options(page).first().tap()
  await baseExpect(page).toHaveURL(/#\/indicators\/resettlement-homes-started$/)
  await context.close()
})

for (const viewport of [desk, phone])
  test(`the open search has no violation of WCAG 2.2 AA at ${viewport.width} px, and keeps within the window`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    for (const colorScheme of appearances) {
      await page.emulateMedia({ colorScheme })
      await page.goto('about:blank')
      await visit(page, siteUrl('#/?scope=compare'))
      for (const textSize of textSizes) {
        await setTextSize(page, textSize)
        for (const words of ['', '收入', 'qqqqq']) {
          await page.keyboard.press('Control+k')
          await box(page).fill(words)
          await expect(spoken(page)).toHaveText(
            words === '' ? '' : words === '收入' ? /找到\d+个结果/ : '没有找到',
          )
          expect(await violations(page), `${colorScheme}, ${textSize}, “${words}”`).toEqual([])
          expect(await sideways(page), `${colorScheme}, ${textSize}, “${words}”`).toEqual([])
          await page.keyboard.press('Escape')
        }
      }
    }
  })

/** Rule and place of each violation of the page with its open dialog. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(() =>
    window.axe.run({
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      },
      resultTypes: ['violations'],
    }),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${String(node.target)}`))
}

/** What of the dialog goes beyond it to the side. */
async function sideways(page: Page): Promise<string[]> {
  return dialog(page).evaluate(element => {
    const { left, right } = element.getBoundingClientRect()
    return [...element.querySelectorAll('*:not(.visually-hidden)')]
      .filter(part => {
        const box = part.getBoundingClientRect()
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
      })
      .map(part => part.className.toString())
  })
}
