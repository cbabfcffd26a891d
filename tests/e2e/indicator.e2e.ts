import type { Page } from '@playwright/test'
import { appearances, desk, firstAppearance, phone, scopes, sizes, textSizes } from './appearances'
import {
  distinctFigures,
  openDetails,
  press,
  setAppearance,
  setTextSize,
  settle,
  showsScope,
  sourceOf,
} from './figures'
import { expect, longUnless, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { panelFaults } from './panel'
import {
  allObservations,
  beginning,
  buttonName,
  type Citation,
  firstCitation,
  found,
  type Indicator,
  indicator,
  indicators,
  inReport,
  observation,
  printed,
  report,
} from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const panel = (page: Page) => page.getByRole('dialog', { name: '数字的出处' })
const wholeIndicator = (page: Page) => panel(page).getByRole('link', { name: '看这个指标的全部数据' })

/** One of every shape: two scopes, all years, an outcome and a target, a rank, a start without a year, totals, growth alone, one figure. */
const shapes = [
  'gdp',
  'gdp?scope=compare',
  'general-public-budget-revenue?scope=management',
  'rd-intensity',
  'rural-disposable-income',
  'service-revenue-above-size',
  'pm25',
  'ecology-satisfaction-rank',
  'traffic-deaths',
  'listed-firms-added-five-years',
  'foreign-trade-five-years',
  'energy-per-gdp',
  'major-foreign-projects',
  'greening',
] as const

/** Where the report prints it first. */
function firstPlace({ id, observations }: Indicator): Citation {
  return found(observations.map(firstCitation).sort(inReport)[0], `a citation of ${id}`)
}

function isIn(citations: readonly Citation[]): (one: Citation) => boolean {
  return ({ paragraph }) => citations.some(other => other.paragraph === paragraph)
}

/** 突破 1200 亿元, as a document sets it. */
function spaced(words: string): string {
  return words
    .replace(/\d+(\.\d+)?/, ' $& ')
    .replace(/ (?=[%:/])/, '')
    .trim()
}

/** Goes on with Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`expected the focus on ${selector}; it was never there`)
}

test('by keyboard: from a figure of the overview to its source, on to its indicator, and back to the place', async ({
  page,
}) => {
  await visit(page, siteUrl('#/?scope=management'))
  await settle(page)
  await tabTo(page, 'main .indicator--hero button.figure')
  const top = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  expect(await page.evaluate(() => window.scrollY)).toBe(top)
  await tabTo(page, '.source__whole a')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(siteUrl('#/indicators/gdp?scope=management'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    beginning(`${indicator('gdp').name}：管理口径2021年${printed('gdp.2021.level.management')}`),
  )
  await expect(page).toHaveTitle(`${indicator('gdp').name}·管理口径 – 平湖市政府工作报告指标看板`)
  await expect(panel(page)).toHaveCount(0)
  await page.goBack()
  await expect(panel(page)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expect(panel(page)).toHaveCount(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(top)
})

test('the source opens over the page of an indicator without losing the place, and leads on within its paragraph', async ({
  page,
}) => {
  const { name, observations } = indicator('pm25')
  const [first] = observations
    .flatMap(o => o.citations.map(({ paragraph }) => ({ o, paragraph })))
    .sort(inReport)
  const beside = found(
    allObservations().find(
      other => other.indicator !== 'pm25' && first?.o.citations.some(isIn(other.citations)),
    ),
    'another figure in a paragraph that prints pm25',
  )
  await visit(page, siteUrl('#/indicators/pm25'))
  await settle(page)
  const place = page.locator('.indicator-places .figure').first()
  await place.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => window.scrollY)
  await place.click()
  await expect(panel(page)).toContainText(name)
  await panel(page)
    .getByText(/^同一段的其他数据/)
    .click()
  await panel(page)
    .getByRole('button', { name: buttonName(beside), exact: true })
    .click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(beside.name)
  await expect(panel(page).getByRole('button', { name: '关闭' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(place).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(top)
})

test('every figure of an indicator opens its own source', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/indicators/gdp'))
  await settle(page)
  await openDetails(page)
  const faults: string[] = []
  for (const figure of await distinctFigures(page)) {
    await press(page, figure)
    await page.waitForURL(/[?&]source=/)
    faults.push(...(await panelFaults(page, figure, sourceOf(page))))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  expect(faults).toEqual([])
})

test(
  'an address with a source opens page and panel, and survives reload',
  { tag: '@long' },
  async ({ page }) => {
    const goal = 'gdp.2026.level.management'
    await visit(page, siteUrl(`#/indicators/gdp?scope=compare&source=${goal}`))
    for (const _ of ['opened', 'reloaded']) {
      await expect(panel(page)).toContainText(printed(goal))
      await expect(page.locator('main h1')).toContainText('管理口径2021年')
      await page.reload()
    }
  },
)

test('previous and next lead through the report and back', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/indicators/pm25?scope=compare'))
  const neighbours = page.getByRole('navigation', { name: '报告中的前后指标' })
  const link = neighbours.getByRole('link').last()
  const next = indicator(/indicators\/([a-z0-9-]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '')
  const own = indicator('pm25')
  const isBetween = (other: Indicator) =>
    inReport(firstPlace(own), firstPlace(other)) < 0 && inReport(firstPlace(other), firstPlace(next)) < 0
  expect(next).not.toBe(own)
  expect(inReport(firstPlace(own), firstPlace(next))).toBeLessThanOrEqual(0)
  expect(indicators.filter(isBetween)).toEqual([])
  await link.click()
  await expect(page.locator('main h1')).toContainText(next.name)
  await expect(page).toHaveURL(/scope=compare$/)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await neighbours.getByRole('link').first().click()
  await expect(page.locator('main h1')).toContainText(own.name)
})

test('what the page leads to understands its address', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/indicators/gdp?scope=management'))
  await settle(page)
  await openDetails(page)
  const links = await page
    .locator('main a')
    .evaluateAll(all => [...new Set(all.map(link => (link as HTMLAnchorElement).href))])
  expect(links.length).toBeGreaterThan(20)
  for (const link of links) {
    await visit(page, link)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('main .notice')).toHaveCount(0)
    await expect(page.locator('main h1')).not.toHaveText(/^没有/)
  }
})

test('citation and link are copied where the browser has no clipboard interface', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    document.addEventListener('copy', () => {
      document.documentElement.dataset.copied =
        document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : ''
    })
  })
  await visit(page, siteUrl('#/indicators/gdp?scope=management'))
  await settle(page)
  expect(await page.evaluate(() => typeof navigator.clipboard)).toBe('undefined')
  const tools = page.locator('.indicator-page__tools')
  const copied = () => page.evaluate(() => document.documentElement.dataset.copied)
  await tools.getByRole('button', { name: /^复制引用/ }).click()
  await expect(tools.getByText('已复制')).toBeVisible()
  const figures = ['level', 'growth'].map(measure => observation(`gdp.2021.${measure}.management`))
  const words = figures.map(o => spaced(firstCitation(o).printed)).join('，')
  const { page: printedOn, paragraph } = firstCitation(observation('gdp.2021.level.management'))
  const title = report.title.replace('嘉兴市平湖市', '平湖市')
  const told = `${indicator('gdp').name}${/^\d/.test(words) ? ' ' : ''}${words}（管理口径，2021年），${title}，第${printedOn}页（§${paragraph}），原文“`
  const opens = siteUrl('#/indicators/gdp?scope=management&source=gdp.2021.level.management')
  expect((await copied())?.startsWith(told)).toBe(true)
  expect((await copied())?.endsWith(`数据版本${report.dataVersion}：${opens}`)).toBe(true)
  await tools.getByRole('button', { name: '复制链接' }).focus()
  await page.keyboard.press('Enter')
  await expect(tools.getByText('已复制')).toHaveCount(2)
  expect(await copied()).toBe(siteUrl('#/indicators/gdp?scope=management'))
  await page.locator('.observations [data-source="gdp.2016.level.management"]').click()
  await panel(page).getByRole('button', { name: '复制链接' }).click()
  await expect(panel(page).getByText('已复制')).toBeVisible()
  expect(await copied()).toBe(siteUrl('#/indicators/gdp?scope=management&source=gdp.2016.level.management'))
})

test(
  'an unknown indicator is said to be none, with a way on by keyboard',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators/foreign-captial?scope=management'))
    await expect(page.locator('main h1')).toHaveText('没有“foreign-captial”这个指标')
    await page.locator('main').focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link', { name: '指标库' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(siteUrl('#/indicators/foreign-capital?scope=management'))
    await expect(page.locator('main h1')).toContainText(indicator('foreign-capital').name)
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test(
    'a figure leads to its source and on to its indicator by touch',
    { tag: '@long' },
    async ({ page }) => {
      await visit(page, siteUrl('#/results'))
      await settle(page)
      await page.locator('main .section button.figure').first().tap()
      await expect(panel(page)).toBeVisible()
      await wholeIndicator(page).tap()
      await expect(page).toHaveURL(/#\/indicators\/[a-z0-9-]+$/)
      await settle(page)
      expect(await layoutFaults(page)).toEqual([])
      for (const button of await page.locator('main .button').all())
        expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
    },
  )
})

for (const viewport of [phone, desk])
  test(
    `one indicator of each shape keeps everything in its place at ${viewport.width} px, at first look`,
    longUnless(viewport === phone),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      for (const shape of shapes) {
        await visit(page, siteUrl(`#/indicators/${shape}`))
        const [id = '', query] = shape.split('?')
        await expect(page.locator('main h1')).toContainText(indicator(id).name)
        await showsScope(page, scopes.find(scope => query?.endsWith(scope)) ?? 'administrative')
        for (const textSize of ['standard', 'largest'] as const) {
          await setTextSize(page, textSize)
          await settle(page)
          expect.soft(await layoutFaults(page), `${shape}, ${textSize}`).toEqual([])
        }
      }
    },
  )

const looks = sizes.flatMap(viewport =>
  (viewport === phone ? appearances : [firstAppearance]).flatMap(appearance =>
    textSizes.map(textSize => ({ viewport, appearance, textSize })),
  ),
)

for (const shape of shapes)
  test(
    `#/indicators/${shape} keeps everything in its place at any size of screen and text`,
    longUnless(false),
    async ({ page }) => {
      await page.setViewportSize(phone)
      await visit(page, siteUrl(`#/indicators/${shape}`))
      for (const { viewport, appearance, textSize } of looks) {
        await page.setViewportSize(viewport)
        await setAppearance(page, appearance)
        await setTextSize(page, textSize)
        await settle(page)
        const which = `${viewport.width} px, ${appearance}, ${textSize}`
        expect.soft(await layoutFaults(page), which).toEqual([])
      }
    },
  )

test(
  'paper has every figure and place of the page, and nothing to press',
  { tag: '@long' },
  async ({ page }) => {
    const { observations } = indicator('gdp')
    await visit(page, siteUrl('#/indicators/gdp'))
    await settle(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.observations .figure')).toHaveCount(observations.length)
    await expect(page.locator('.indicator-places blockquote')).toHaveCount(
      observations.flatMap(({ citations }) => citations).length,
    )
    await expect(page.locator('main .button').filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('.neighbours')).toBeHidden()
  },
)
