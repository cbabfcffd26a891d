import type { Page } from '@playwright/test'
import { openBarePage } from '../browsers/bare-page'
import { oldChromium } from '../browsers/chromium'
import { expect, longUnless, test } from './fixture'
import { singleUrl, siteFileUrl, siteUrl } from './setup/places'

const builds = [
  { name: 'the folder', url: siteUrl, file: siteFileUrl },
  { name: 'the single file', url: singleUrl, file: singleUrl },
]

/* The overview, which the build has written into the page, and a page of which it has nothing. */
const addresses = ['#/', '#/targets?scope=management'] as const
const [, deep] = addresses

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

    for (const address of addresses) {
      test(`says at ${address} that an old browser is too old`, async ({ page }) => {
        await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'replaceChildren'))
        await page.goto(url(address))
        await expectOnly(page, '浏览器版本太旧', 'Chromium 86')
      })

      test(`says at ${address} how to leave the compatible mode of a dual-kernel browser`, async ({
        page,
      }) => {
        await page.addInitScript(() => Object.defineProperty(document, 'documentMode', { value: 11 }))
        await page.goto(url(address))
        await expectOnly(page, '请切换到极速模式', '兼容模式')
      })
    }
  })
}

/* A browser of late 2019, which runs modules but not this program. */
for (const { name, url, file } of builds)
  for (const open of url === file ? [url] : [url, file])
    test(
      `Chromium 79 says at a deep address of ${name}${open === siteFileUrl ? ', by double-click,' : ''} that it is too old`,
      { tag: '@long' },
      async () => {
        test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'Chromium 79 comes for Linux x64')
        const browser = await oldChromium(79)
        if ('unavailable' in browser) throw new Error(browser.unavailable)
        const page = await openBarePage(browser, open(deep))
        try {
          expect(await page.evaluate<string>('navigator.userAgent')).toContain('Chrome/79.')
          await page.waitFor("document.body.innerText.includes('浏览器版本太旧')")
          await page.waitFor("document.readyState === 'complete'")
          const shown = await page.evaluate<string>('document.body.innerText')
          expect(shown).toContain('Chromium 86')
          expect(shown).not.toContain('亿元')
          const box = "document.querySelector('.plain-message')"
          expect(await page.evaluate<string>(`getComputedStyle(${box}).visibility`)).toBe('visible')
          expect(await page.evaluate<number>(`${box}.getBoundingClientRect().height`)).toBeGreaterThan(40)
        } finally {
          await page.close()
        }
      },
    )

for (const address of addresses) {
  const isShort = address === deep

  for (const file of ['index', 'react'])
    test(
      `where ${file} of the program does not arrive, ${address} says so`,
      longUnless(isShort && file === 'index'),
      async ({ page, watch }) => {
        watch.expect(/Failed to load resource/)
        await page.route(`**/assets/${file}-*.js`, route => route.fulfill({ status: 404 }))
        await page.goto(siteUrl(address))
        await expectOnly(page, '看板没有启动', '请刷新再试')
      },
    )

  test(
    `where the server calls the program a text, ${address} says so`,
    { tag: '@long' },
    async ({ page, watch }) => {
      watch.expect(/MIME type/)
      await page.route('**/assets/index-*.js', async route => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { 'content-type': 'text/plain' } })
      })
      await page.goto(siteUrl(address))
      await expectOnly(page, '看板没有启动', '请刷新再试')
    },
  )

  test(
    `where the program fails at its start, ${address} says so`,
    { tag: '@long' },
    async ({ page, watch }) => {
      watch.expect(/page error: no program today/)
      await page.route('**/assets/index-*.js', route =>
        route.fulfill({ contentType: 'text/javascript', body: "throw new Error('no program today')" }),
      )
      await page.goto(siteUrl(address))
      await expectOnly(page, '看板没有启动', '请刷新再试')
    },
  )

  test(
    `the folder opened by double-click at ${address} sends to the single file`,
    longUnless(isShort),
    async ({ page, watch }) => {
      watch.expect(/CORS|file:|Failed to load resource/)
      await page.goto(siteFileUrl(address))
      await expectOnly(page, '请打开单文件版', 'dist-single')
    },
  )
}

/** One message and nothing of the dashboard beside it. */
async function expectOnly(page: Page, title: string, words: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.locator('#root')).toContainText(words)
  await expect(page.locator('.plain-message p').last()).toBeVisible()
  await expect(page.getByRole('heading')).toHaveCount(1)
  await expect(page.locator('[data-headline], .chart')).toHaveCount(0)
}
