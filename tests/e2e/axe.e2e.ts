import type { Page } from '@playwright/test'
import { appearances, desk, firstAppearance, phone, type scopes, textSizes, viewPaths } from './appearances'
import { openDetails, setAppearance, setTextSize, settle, showsScope } from './figures'
import { expect, longUnless, test } from './fixture'
import { indicator } from './report'
import { brokenUrl, siteUrl } from './setup/places'
import { violations } from './violations'
import { visit } from './visit'

interface State {
  readonly name: string
  readonly url: () => string
  /** Waits until the page shows this state and no longer the one before it. */
  readonly ready: (page: Page) => Promise<void>
  /** What is looked at; the whole page where it is not said. */
  readonly part?: string | undefined
}

const inScope = (scope: (typeof scopes)[number]) => async (page: Page) => {
  await showsScope(page, scope)
  await settle(page)
}
const opened = (ready: State['ready']) => async (page: Page) => {
  await ready(page)
  await openDetails(page)
}
const heading = (text: string | RegExp) => async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
}
/** The page of an indicator, with everything open. */
const page = (id: string, query = ''): State => ({
  name: `#/indicators/${id}${query}`,
  url: () => siteUrl(`#/indicators/${id}${query}`),
  ready: opened(async page => {
    await expect(page.locator('main h1')).toContainText(indicator(id).name)
    await inScope(query === '' ? 'administrative' : 'compare')(page)
  }),
})
const panel = (name: string, address: string, words: string | RegExp): State => ({
  name,
  url: () => siteUrl(address),
  // The page beneath is looked at by itself.
  part: 'dialog[open]',
  ready: opened(async page => {
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(words)
    await settle(page)
  }),
})

const source = panel('a source', '#/?source=gdp.2021.level.administrative', indicator('gdp').name)
const computed = panel(
  'a computed value',
  '#/?source=pace~gdp.2021.level.administrative~gdp.2026.level.administrative',
  /年均/,
)
const hugeFigure: State = {
  name: 'a huge figure',
  url: () => siteUrl('#/present?deck=targets-2026'),
  ready: heading('今后五年末目标'),
}
const oneFault: State = {
  name: 'of one fault',
  url: () => brokenUrl('digit'),
  ready: heading(/^数据文件没有通过校验/),
}

interface Walk {
  readonly name: string
  /** States that one page goes through, one after the other. */
  readonly states: readonly State[]
  /** What of them the short run looks at, in light and at the standard size of text. */
  readonly short?: readonly State[]
}

const walks: readonly Walk[] = [
  ...viewPaths.map(path => ({
    name: `#${path}`,
    // Both scopes show the most; what is folded away has the colours and names of what is not.
    short: [{ name: 'compared', url: () => siteUrl(`#${path}?scope=compare`), ready: inScope('compare') }],
    states: [
      { name: 'at first', url: () => siteUrl(`#${path}`), ready: inScope('administrative') },
      {
        name: 'compared, with its tables open',
        url: () => siteUrl(`#${path}?scope=compare`),
        ready: opened(inScope('compare')),
      },
    ],
  })),
  {
    name: 'the overview in other states',
    short: [source, computed],
    states: [
      { name: 'managed', url: () => siteUrl('#/?scope=management'), ready: inScope('management') },
      source,
      computed,
      {
        name: 'notices of an odd address',
        url: () => siteUrl('#/?scope=x&foo=1&source=y'),
        part: '.notice',
        ready: async page => {
          await expect(page.locator('main .notice').first()).toBeVisible()
          await inScope('administrative')(page)
        },
      },
    ],
  },
  {
    name: 'the library narrowed, sorted and with three compared',
    states: [
      {
        name: 'everything open',
        url: () =>
          siteUrl(
            '#/indicators?theme=economy&sort=value&select=gdp,urban-disposable-income,fixed-asset-investment',
          ),
        ready: opened(inScope('administrative')),
      },
    ],
  },
  {
    name: 'one indicator of each kind',
    states: [
      page('gdp'),
      page('gdp', '?scope=compare'),
      page('ecology-satisfaction-rank'),
      page('traffic-deaths'),
      page('greening'),
      panel('a source', '#/indicators/pm25?source=pm25.2021.level.undivided', indicator('pm25').name),
    ],
  },
  {
    name: 'addresses that lead nowhere',
    states: [
      {
        name: 'a view',
        url: () => siteUrl('#/nowhere'),
        ready: heading('没有“/nowhere”这一页'),
      },
      {
        name: 'an indicator',
        url: () => siteUrl('#/indicators/gpd'),
        ready: heading('没有“gpd”这个指标'),
      },
    ],
  },
  {
    name: 'slides',
    short: [hugeFigure],
    states: [
      hugeFigure,
      { name: 'rows', url: () => siteUrl('#/present?deck=scopes'), ready: heading('生产总值') },
    ],
  },
  {
    name: 'the error screen',
    short: [oneFault],
    states: [oneFault],
  },
]

for (const { name, short = [] } of walks)
  if (short.length > 0)
    test(`${name} has no violation of WCAG 2.2 AA at first look`, async ({ page }) => {
      await page.setViewportSize(desk)
      for (const state of short) {
        await visit(page, state.url())
        await state.ready(page)
        expect.soft(await violations(page, state.part), state.name).toEqual([])
      }
    })

/** Colours do not depend on the size of text, whose rules are the same in all appearances. */
const looks = [desk, phone].flatMap(viewport =>
  appearances.map(appearance => ({
    viewport,
    appearance,
    sizes: appearance === firstAppearance ? textSizes : (['standard'] as const),
  })),
)

for (const { name, states } of walks)
  for (const { viewport, appearance, sizes } of looks)
    test(
      `${name} has no violation of WCAG 2.2 AA at ${viewport.width} px, ${appearance}, ${sizes.join(' and ')} text`,
      longUnless(false),
      async ({ page }) => {
        await page.setViewportSize(viewport)
        for (const state of states) {
          await visit(page, state.url())
          for (const textSize of sizes) {
            await setTextSize(page, textSize)
            await setAppearance(page, appearance)
            await state.ready(page)
            await expect(page.locator('html')).toHaveAttribute('data-appearance', appearance)
            const found = await violations(page, state.part)
            expect.soft(found, `${state.name}, ${textSize}`).toEqual([])
          }
        }
      },
    )
