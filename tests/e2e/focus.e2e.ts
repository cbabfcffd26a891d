import type { Page } from '@playwright/test'
import { formatSelection } from '../../src/facts/selection'
import { real } from '../data/real'
import { phone, textSizes, viewPaths } from './appearances'
import { setTextSize, settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('Enter on a hit of the search takes the focus to what was found', async ({ page }) => {
  await visit(page, siteUrl())
  for (const open of [
    () => page.keyboard.press('/'),
    () => page.getByRole('button', { name: '搜索' }).click(),
  ]) {
    await open()
    await page.keyboard.type('gdp')
    await expect(page.getByRole('option', { selected: true })).toContainText('生产总值')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/indicators\/gdp/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await page.goBack()
  }
})

test(
  'the rows of 我的放映 keep the focus as they are moved and taken away',
  { tag: '@long' },
  async ({ page }) => {
    const ids = [
      'gdp.2021.level.administrative',
      'pm25.2021.level.undivided',
      'rd-intensity.2021.level.undivided',
    ]
    await visit(page, siteUrl(`#/present?select=${formatSelection(ids.map(real))}`))
    const row = (at: number) => page.locator('.own__rows > li').nth(at)
    const button = (at: number, name: string) => row(at).getByRole('button', { name, exact: true })
    await button(2, '上移').focus()
    await page.keyboard.press('Enter')
    await expect(button(1, '上移')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button(0, '下移')).toBeFocused()
    await button(1, '去掉').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.own__rows > li')).toHaveCount(2)
    await expect(button(1, '去掉')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button(0, '去掉')).toBeFocused()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
  },
)

/** What of the page lies over a part of what has the focus. */
function coverOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    // The box of a label is hit in its place.
    const own = element.closest('label') ?? element
    const isOwn = (other: Element | null) => other !== null && (own.contains(other) || other.contains(own))
    for (const { left, right, top, bottom } of element.getClientRects()) {
      // A region that scrolls is larger than what is left between the bars.
      if (right - left < 3 || bottom - top < 3 || bottom - top > window.innerHeight / 2) continue
      for (const [x, y] of [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 1, top + 1],
        [right - 1, bottom - 1],
      ] as const) {
        const over = document.elementFromPoint(x, y)
        const cover = over?.closest('.nav, .scope-bar, .selection-bar, .library__head, .annex th:first-child')
        if (cover && !cover.contains(element) && !isOwn(over))
          return `${element.textContent?.slice(0, 30)}: ${cover.className}`
      }
    }
    return null
  })
}

const standard = ['standard'] as const
const walks = [
  { path: '/results', viewport: phone, sizes: standard, stops: 60 },
  { path: '/scopes', viewport: phone, sizes: standard, stops: 60 },
  { path: '/indicators?select=gdp', viewport: { width: 1280, height: 720 }, sizes: standard, stops: 120 },
  ...viewPaths.flatMap(path =>
    [phone, { width: 800, height: 600 }, { width: 1280, height: 720 }].map(viewport => ({
      path,
      viewport,
      sizes: textSizes,
      stops: 200,
    })),
  ),
]

for (const [i, { path, viewport, sizes, stops }] of walks.entries())
  test(
    `nothing that Tab reaches on #${path} is covered at ${viewport.width} px, ${sizes.join(', ')}, ${stops} stops`,
    longUnless(i === 0),
    async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize(viewport)
      await visit(page, siteUrl(`#${path}`))
      await settle(page)
      for (const size of sizes) {
        await setTextSize(page, size)
        await page.locator('main').focus()
        const covered: string[] = []
        for (const [key, times] of [
          ['Tab', stops],
          ['Shift+Tab', stops],
        ] as const)
          for (let stop = 0; stop < times; stop++) {
            await page.keyboard.press(key)
            const cover = await coverOf(page)
            if (cover !== null) covered.push(`${key} ${stop}: ${cover}`)
          }
        expect(covered, size).toEqual([])
      }
    },
  )
