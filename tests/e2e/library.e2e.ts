import type { Page } from '@playwright/test'
import { phone, sizes, textSizes } from './appearances'
import { setTextSize, settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { buttonName, figureName, indicator, observation, printed, shownIn } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const shown = shownIn('administrative')

/** All that can be chosen of it at once: facets, every column, three indicators compared. */
const full =
  '#/indicators?theme=economy,income&columns=period,status,scope,measure,theme,section,place&select=gdp,urban-disposable-income,fixed-asset-investment'

/** What a reader sees of the library's state. */
async function stateOf(page: Page) {
  const texts = (selector: string) => page.locator(selector).allTextContents()
  return {
    sources: await page
      .locator('.library__row [data-source]')
      .evaluateAll(figures => figures.map(figure => figure.getAttribute('data-source'))),
    heads: await texts('.library thead th'),
    sorted: await page
      .locator('.library thead [aria-sort]')
      .evaluateAll(heads => heads.map(head => head.getAttribute('aria-sort'))),
    pressed: await texts('.library-tools [aria-pressed="true"]'),
    told: await texts('.indicators__count, .indicators__order'),
    groups: await texts('.library__group'),
    chosen: await texts('.chosen__one'),
    selected: await page
      .locator('.library__row--selected [data-source]')
      .evaluateAll(figures => figures.map(figure => figure.getAttribute('data-source'))),
    bar: await texts('.selection-bar'),
    compared: await texts('.compare__one h3'),
  }
}

/** Waits until the rows are those that the controls ask for. */
async function rest(page: Page): Promise<void> {
  await expect(page.locator('.library')).toHaveAttribute('aria-busy', 'false')
}

/** Numbers below a bound, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What can be pressed: values that leave rows, heads, columns, tools, rows. */
const controls = [
  '.facet__option:not(.facet__option--none) input',
  '.library__sort',
  '.library-tools__columns input',
  '.library-tools__choices button',
  '.library__pick input',
]

/** Presses one control of each kind, in an order of chance; the address changes with each. */
async function pressSome(page: Page, below: (bound: number) => number): Promise<void> {
  const left = [...controls]
  while (left.length > 0) {
    const [selector = ''] = left.splice(below(left.length), 1)
    const all = page.locator(selector)
    const before = page.url()
    // A tool that is pressed already may change nothing.
    const free = selector.includes('choices') ? page.locator(`${selector}[aria-pressed="false"]`) : all
    await free.nth(below(await free.count())).evaluate((element: HTMLElement) => element.click())
    await expect.poll(() => page.url()).not.toBe(before)
    await rest(page)
  }
}

const rounds = 2
for (const seed of [2016, 2021, 2022, 2026])
  test(
    `any choice of facets, order, columns and rows survives back, forward, reload and sending: ${seed}`,
    longUnless(false),
    async ({ page, browser }) => {
      const below = numbers(seed)
      await visit(page, siteUrl('#/indicators'))
      await rest(page)
      const states = [await stateOf(page)]
      for (let round = 0; round < rounds; round++) {
        const presses = await page.evaluate(() => window.history.length)
        await pressSome(page, below)
        expect((await page.evaluate(() => window.history.length)) - presses).toBe(controls.length)
        states.push(await stateOf(page))
      }
      const [made, ...before] = states.reverse()
      expect(made).not.toEqual(before.at(-1))

      await page.reload()
      await rest(page)
      expect(await stateOf(page)).toEqual(made)

      const other = await browser.newContext()
      const theirs = await other.newPage()
      await visit(theirs, page.url())
      await rest(theirs)
      expect(await stateOf(theirs)).toEqual(made)
      await other.close()

      for (const state of before) {
        for (const _ of controls) await page.goBack()
        await rest(page)
        await expect.poll(() => stateOf(page)).toEqual(state)
      }
      for (let round = 0; round < rounds; round++) for (const _ of controls) await page.goForward()
      await rest(page)
      await expect.poll(() => stateOf(page)).toEqual(made)
    },
  )

test('what an address asks in vain is told, and the rest is shown', { tag: '@long' }, async ({ page }) => {
  // What stands in one list is asked in one address; of more the page makes one notice.
  for (const asked of [
    [
      ['theme=sports', '“sports”'],
      ['period=1999', '“1999”'],
      ['status=hoped', '“hoped”'],
      ['unit=%E6%96%A4', '没有以“斤”为单位的数字'],
      ['section=9.9', '报告没有编号是“9.9”的章节'],
    ],
    [
      ['measure=depth', '“depth”'],
      ['scopes=half', '“half”'],
      ['has=wings', '“wings”'],
    ],
    [
      ['sort=size', '排序“size”'],
      ['columns=colour', '列“colour”'],
      ['group=shelf', '分组“shelf”'],
      ['rows=huge', '行距“huge”'],
      ['select=zzzzzz', '没有找到所选的“zzzzzz”'],
    ],
    [
      ['theme=%E0%A4%A', '“主题”里没有'],
      ['has=constructor', '“constructor”'],
      ['sort=__proto__', '排序“__proto__”'],
    ],
  ] as const) {
    await visit(page, siteUrl(`#/indicators?${asked.map(([query]) => query).join('&')}`))
    for (const [query, words] of asked)
      await expect(page.getByRole('status').filter({ hasText: words }).first(), query).toBeVisible()
    await expect(page.locator('.library__row')).toHaveCount(shown.length)
  }
})

test(
  'of an empty result the page says which choice to drop, and drops it',
  { tag: '@long' },
  async ({ page }) => {
    const { unit } = observation('pm25.2021.level.undivided')
    const fiscal = shown.filter(({ theme }) => theme === 'fiscal')
    await visit(page, siteUrl(`#/indicators?theme=fiscal&unit=${encodeURIComponent(unit)}`))
    await expect(page.getByRole('status')).toContainText('没有同时符合这些条件的数据')
    await expect(page.locator('.indicators__count')).toContainText('符合条件的0条')
    await page.getByRole('button', { name: `去掉“单位：${unit}”，有${fiscal.length}条`, exact: true }).click()
    await expect(page.locator('.library__row')).toHaveCount(fiscal.length)
  },
)

test('by keyboard: facets, table, selection, comparison, and the source and back', async ({ page }) => {
  const gdp = observation('gdp.2021.level.administrative')
  const inTheme = shown.filter(({ theme }) => theme === gdp.theme)
  const named = inTheme.filter(({ name }) => name.includes(gdp.name))
  const inUnit = named.filter(({ unit }) => unit === gdp.unit)
  await visit(page, siteUrl('#/indicators'))
  const count = page.locator('.indicators__count')
  await expect(count).toHaveAttribute('aria-live', 'polite')

  await page
    .getByRole('region', { name: '筛选数字' })
    .getByRole('group', { name: '主题' })
    .getByRole('checkbox', { name: new RegExp(`^经济总量\\D*${inTheme.length}\\D*项$`) })
    .press('Space')
  await expect(count).toHaveText(`行政口径和未分口径共${shown.length}条数据，符合条件的${inTheme.length}条`)

  await page.getByRole('button', { name: '跳到结果' }).press('Enter')
  await expect(page.locator('.indicators__result')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox', { name: '在表里找' })).toBeFocused()
  await page.keyboard.type(gdp.name)
  await expect(page.locator('.library__row')).toHaveCount(named.length)

  const table = page.getByRole('table', { name: /^印出的数字/ })
  await table.getByRole('columnheader', { name: '数值' }).getByRole('button').press('Enter')
  await expect(table.getByRole('columnheader', { name: '数值' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('.indicators__order')).toContainText('单位不同的数不能比大小')
  await expect(table.getByRole('rowheader', { name: `单位：${gdp.unit}${inUnit.length}个` })).toBeVisible()

  const row = table.getByRole('row').filter({ has: page.getByRole('button', { name: buttonName(gdp) }) })
  const box = row.getByRole('checkbox', { name: `选择${figureName(gdp)}` })
  await box.press('Space')
  await expect(box).toBeChecked()
  await expect(page.getByRole('region', { name: '已选的数字' })).toContainText('已选1条数据，1个指标')
  await page.keyboard.press('Tab')
  await expect(row.getByRole('link', { name: gdp.name })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(printed(gdp.id))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row.getByRole('button', { name: buttonName(gdp) })).toBeFocused()

  await page.getByRole('button', { name: `去掉查找：${gdp.name}` }).press('Enter')
  const other = observation('agriculture-value-added.2021.level.undivided')
  await page.getByRole('checkbox', { name: `选择${figureName(other)}` }).press('Space')
  await page.getByRole('button', { name: '看对比' }).press('Enter')
  await expect(page.getByRole('heading', { name: '对比所选的2个指标' })).toBeFocused()
})

test(
  'the name of an indicator leads to its own page, in the same scope',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators?scope=management&theme=economy'))
    await expect(
      page.getByRole('link', { name: indicator('gdp').name, exact: true }).first(),
    ).toHaveAttribute('href', '#/indicators/gdp?scope=management')
  },
)

for (const viewport of sizes)
  test(
    `with everything chosen nothing is cut off or overlaps at ${viewport.width} px, in any size of text`,
    longUnless(false),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await visit(page, siteUrl(full))
      for (const textSize of textSizes) {
        await setTextSize(page, textSize)
        await settle(page)
        // The charts take their new size a frame after the page.
        await expect.poll(() => layoutFaults(page), { message: textSize }).toEqual([])
      }
    },
  )

test(
  'on a phone the selection stands above the tabs, whatever the size of text',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize(phone)
    await visit(page, siteUrl(full))
    for (const textSize of textSizes) {
      await setTextSize(page, textSize)
      for (const top of [0, 900, 2400]) {
        await page.evaluate(y => window.scrollTo(0, y), top)
        const bar = await page.getByRole('region', { name: '已选的数字' }).boundingBox()
        const tabs = await page.getByRole('navigation').boundingBox()
        expect((bar?.y ?? 0) + (bar?.height ?? 0), `${textSize}, ${top}`).toBeLessThanOrEqual(
          (tabs?.y ?? 0) + 1,
        )
      }
    }
  },
)

test(
  'on paper the table has every row, its order told, and nothing to press',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators?theme=economy&sort=-value'))
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.indicators__order')).toHaveText(
      '按数值从大到小排列；单位不同的数不能比大小，所以各单位分开。',
    )
    await expect(page.getByText('主题：经济总量')).toBeVisible()
    for (const row of await page.locator('.library__row').all()) await expect(row).toBeVisible()
    await expect(page.locator('.library__row').getByRole('checkbox').first()).toBeHidden()
    await expect(page.getByRole('region', { name: '筛选数字' })).toBeHidden()
    await expect(page.getByRole('button', { name: '恢复默认' })).toBeHidden()
  },
)
