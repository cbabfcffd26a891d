import type { Page } from '@playwright/test'
import { expect, longUnless, test } from './fixture'
import { singleUrl, siteFileUrl, siteUrl } from './setup/places'

const builds = [
  { name: 'the folder', url: siteUrl },
  { name: 'the single file', url: singleUrl },
]

for (const { name, url } of builds) {
  test.describe(name, longUnless(url === siteUrl), () => {
    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })
      test('says that it needs it', async ({ page }) => {
        await page.goto(url())
        await expect(page.getByRole('heading', { name: '需要打开 JavaScript' })).toBeVisible()
        await expect(page.locator('.plain-message p')).toContainText('请在浏览器设置里允许本页运行脚本')
      })
    })

    test('says that an old browser is too old', async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'replaceChildren'))
      await page.goto(url())
      await expectOnly(page, '浏览器版本太旧', 'Chromium 86')
    })

    test('says how to leave the compatible mode of a dual-kernel browser', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(document, 'documentMode', { value: 11 }))
      await page.goto(url())
      await expectOnly(page, '请切换到极速模式', '兼容模式')
    })
  })
}

test('where the program does not arrive, the page says so', async ({ page, watch }) => {
  watch.expect(/Failed to load resource/)
  await page.route('**/assets/index-*.js', route => route.abort())
  await page.goto(siteUrl())
  await expectOnly(page, '看板没有启动', '请刷新再试')
})

test('the folder opened by double-click sends to the single file', async ({ page, watch }) => {
  watch.expect(/CORS|file:|Failed to load resource/)
  await page.goto(siteFileUrl())
  await expectOnly(page, '请打开单文件版', 'dist-single')
})

/** One message and nothing of the dashboard beside it. */
async function expectOnly(page: Page, title: string, words: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.locator('#root')).toContainText(words)
  await expect(page.getByRole('heading')).toHaveCount(1)
  await expect(page.locator('[data-headline], .chart')).toHaveCount(0)
}
