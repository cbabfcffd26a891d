import type { Page, Route } from '@playwright/test'
import { expect, longUnless, test } from './fixture'
import { firstCitation, headlineWords, observation } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const gdp = observation('gdp.2021.level.administrative')

const failures: readonly {
  name: string
  file: string
  fail: (route: Route) => Promise<void>
  words: string
}[] = [
  {
    name: 'a line that is down',
    file: 'js',
    fail: route => route.abort('internetdisconnected'),
    words: '可能是网络断了',
  },
  {
    name: 'a file that is not there',
    file: 'js',
    fail: route => route.fulfill({ status: 404 }),
    words: '缺少它的文件',
  },
  {
    name: 'a page in place of a file',
    file: 'js',
    fail: route => route.fulfill({ contentType: 'text/html', body: '<h1>登录</h1>' }),
    words: '缺少它的文件',
  },
  { name: 'styles that do not come', file: 'css', fail: route => route.abort(), words: '可能是网络断了' },
]

for (const { name, file, fail, words } of failures)
  test(
    `${name}: the view says so, the others stay, and it comes on the reader's word`,
    longUnless(file === 'css'),
    async ({ page, watch }) => {
      if (!name.startsWith('a page')) watch.expect(/Failed to load resource/)
      const files = `**/assets/targets-view-*.${file}`
      await page.route(files, fail)
      await visit(page, siteUrl('#/targets?scope=management'))
      await expect(page.getByRole('alert')).toContainText(words)
      await page.getByRole('link', { name: '五年跨越' }).click()
      await expect(page.locator('.view-head__kicker')).toContainText('五年跨越')
      await page.getByRole('link', { name: '目标', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText(words)
      await page.unroute(files, fail)
      const again = page.getByRole('button', { name: '重试' })
      // The page asks by itself as well, and may be first.
      await expect(async () => {
        if (await again.isVisible()) await again.click({ timeout: 1000 })
        await expect(page.locator('.view-head__kicker')).toContainText('目标', { timeout: 1000 })
      }).toPass()
      await expect(page.locator('main .plotted').first()).toBeVisible()
      expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
    },
  )

test(
  'charts, quotes and terms that did not come say so, and come when the network is back',
  { tag: '@long' },
  async ({ page, watch }) => {
    watch.expect(/Failed to load resource/)
    const files = /assets\/(chart-canvas|whole-texts|term-card)-[^/]*$/
    await page.route(files, route => route.abort('internetdisconnected'))
    await page.goto(siteUrl())
    // The charts of the first scope are in the page.
    await page.getByRole('button', { name: '管理口径' }).click()
    await expect(page.getByText('图形没有传过来').first()).toBeVisible()
    await page.getByRole('button', { name: '行政口径' }).click()
    await expect(page.getByText('图形没有传过来').first()).toBeVisible()
    await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('administrative')])
    await page.locator('[data-headline]').first().getByRole('button').click()
    await expect(page.getByRole('dialog')).toContainText('原文摘录没有传过来')

    await page.unroute(files)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(page.getByRole('dialog').locator('.source__quote').first()).toContainText(
      firstCitation(gdp).printed,
    )
    await page.keyboard.press('Escape')
    await expect(page.locator('.chart__canvas svg path').first()).toBeAttached()
    await expect(page.getByText('没有传过来')).toHaveCount(0)
  },
)

test(
  'a term whose card did not come says so, and comes on the reader’s word',
  { tag: '@long' },
  async ({ page, watch }) => {
    watch.expect(/Failed to load resource/)
    const files = '**/assets/term-card-*.js'
    await page.route(files, route => route.abort())
    await visit(page, siteUrl())
    await page.locator('.scope-bar .term').first().click()
    await expect(page.getByRole('dialog')).toContainText('名词解释没有传过来')
    await page.unroute(files)
    const again = page.getByRole('button', { name: '重试' })
    // The page asks by itself as well, and may be first.
    await expect(async () => {
      if (await again.isVisible()) await again.click({ timeout: 1000 })
      await expect(page.getByRole('dialog')).toContainText('解释是看板自己的话', { timeout: 1000 })
    }).toPass()
  },
)

test(
  'a cable that is pulled after the first page takes no view away',
  { tag: '@long' },
  async ({ page, context, watch }) => {
    await visit(page, siteUrl())
    await expect(page.locator('html')).toHaveAttribute('data-views', 'true')
    await context.setOffline(true)
    for (const name of [
      '2021成效',
      '五年跨越',
      '目标',
      '口径',
      '指标库',
      '要事',
      '名词',
      '关于数据',
      '放映',
    ]) {
      await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name, exact: true }).click()
      await expect(page.locator('.view-head__kicker')).toContainText(name)
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('gdp')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(watch.faults()).toEqual([])
  },
)

test(
  'after a new release an open page says so, and leaves itself only for a page that is there',
  { tag: '@long' },
  async ({ page, context, watch }) => {
    watch.expect(/Failed to load resource/)
    const files = '**/assets/targets-view-*.js'
    await page.route(files, route => route.fulfill({ status: 404 }))
    await visit(page, siteUrl())
    const release = async (route: Route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        body: (await response.text()).replace(/index-[\w-]+\.js/g, 'index-new.js'),
      })
    }
    await page.route(siteUrl(''), release)
    await page.getByRole('link', { name: '目标', exact: true }).click()
    await expect(page.getByRole('heading', { name: '看板已更新' })).toBeVisible()
    // The page at rest asks for all views, for this one once more: that answer comes while the network is there.
    await expect(page.locator('html')).toHaveAttribute('data-views', 'true')

    await context.setOffline(true)
    await page.unroute(siteUrl(''), release)
    await page.getByRole('button', { name: '重新打开' }).click()
    await expect(page.getByRole('alert').last()).toContainText('现在连不上，没有重新打开')
    await page.getByRole('link', { name: '总览', exact: true }).click()
    await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('administrative')])

    await context.setOffline(false)
    await page.unroute(files)
    await page.getByRole('link', { name: '目标', exact: true }).click()
    await expectView(page, '目标')
  },
)

async function expectView(page: Page, name: string): Promise<void> {
  await expect(page.locator('.view-head__kicker')).toContainText(name)
}
