import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

// What becomes of each odd address is told in the unit tests; here is what a browser makes of some, and a copy of them.

const scope = '管理口径'

test('an address from a chat opens what was meant, and its copy is clean', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const front = siteUrl('').replace(/#?$/, '')
  const chosen = page.getByRole('button', { name: scope, pressed: true })
  for (const typed of [
    `${front}?from=timeline#/targets&shareTo=weixin&scope=management`,
    `${front}?from=timeline#%2FTargets%3Fscope%3Dmanagement`,
    `${front}?from=timeline#/targets？scope＝管理口径。`,
    `${front}?from=timeline&scope=management#!/targets”，请看`,
  ]) {
    await page.goto('about:blank')
    await visit(page, typed)
    await expect(chosen).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveURL(`${front}?from=timeline#/targets?scope=management`)
    await expect(page.getByRole('main').locator('.notice')).toHaveCount(0)
  }
  // Typed into the bar of an open page, which is not loaded anew, and copied with a source.
  await page.evaluate(() => {
    window.location.hash = '#/?scope=management&source=gdp.2021.level.management&isappinstalled=0'
  })
  await page.getByRole('dialog').getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByRole('dialog')).toContainText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${front}?from=timeline#/?scope=management&source=gdp.2021.level.management`,
  )
  // A link away begins with a clean slate, and back returns to what was meant.
  await page.keyboard.press('Escape')
  await page.goBack()
  await expect(page).toHaveURL(`${front}?from=timeline#/targets?scope=management`)
  await expect(chosen).toBeVisible()
})

test(
  'words of 3,000 letters in an address do not widen the page, on a phone either',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const word = 'W'.repeat(3000)
    for (const hash of [
      `#/indicators?q=${word}`,
      `#/indicators?theme=${word}&section=${word.slice(0, 500)}`,
      `#/milestones?theme=${word}`,
      `#/glossary?q=${word}`,
      `#/data?check=${word}`,
      `#/?${word}=1`,
      `#/?source=${word}`,
      `#/${word}`,
      `#/indicators/${word}`,
      `#/present?deck=${word}`,
      `#/present?select=${word}&title=${word.slice(0, 500)}`,
    ]) {
      await visit(page, siteUrl(hash))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // A chart may still be finding its width.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), hash.slice(0, 30))
        .toBe(390)
    }
  },
)

test(
  'what is chosen or kept in one tab is there in the other, and nothing of it is lost',
  { tag: '@long' },
  async ({ page, context }) => {
    const other = await context.newPage()
    await visit(page, siteUrl('#/present?select=gdp.2021.level.administrative'))
    await visit(other, siteUrl('#/present?select=gdp.2021.growth.administrative'))
    await page.getByRole('button', { name: '显示设置' }).click()
    await page.getByRole('radio', { name: '深色' }).check()
    await page.getByRole('radio', { name: '特大' }).check()
    await expect(other.locator('html')).toHaveAttribute('data-appearance', 'dark')
    await expect(other.locator('html')).toHaveAttribute('data-text-size', 'largest')
    await page.keyboard.press('Escape')
    for (const tab of [page, other]) await tab.getByRole('button', { name: '保存在这台电脑' }).click()
    await expect(other.getByText('已另存为“我的放映 2”，原来的“我的放映”还在。')).toBeVisible()
    const titles = (tab: typeof page) =>
      tab.getByRole('list', { name: '这台电脑上保存的放映' }).getByRole('link', { name: /我的放映/ })
    for (const tab of [page, other]) await expect(titles(tab)).toHaveText(['我的放映 2', '我的放映'])
    const remove = page.getByRole('button', { name: '从这台电脑删除：我的放映', exact: true })
    await remove.click()
    await expect(titles(other)).toHaveText(['我的放映 2'])
    await page.getByRole('button', { name: '撤销删除：我的放映' }).press('Enter')
    for (const tab of [page, other]) await expect(titles(tab)).toHaveText(['我的放映 2', '我的放映'])
    await page.reload()
    await expect(titles(page)).toHaveText(['我的放映 2', '我的放映'])
  },
)
