import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { type appearances, desk, phone, textSizes, viewPaths } from './appearances'
import { openDetails, setTextSize, settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { brokenUrl, siteUrl } from './setup/places'
import { visit } from './visit'

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const charts = async (page: Page) => {
  await settle(page)
  await openDetails(page)
}
const panel = async (page: Page) => {
  await settle(page)
  await expect(page.getByRole('dialog')).toBeVisible()
}
const heading = (text: string) => async (page: Page) => {
  await expect(page.getByRole('heading', { name: text })).toBeVisible()
}

const states: readonly {
  readonly name: string
  /** A view of its own, which the short run also sees in dark. */
  readonly isView?: true
  readonly url: () => string
  readonly ready: (page: Page) => Promise<void>
}[] = [
  { name: 'the overview', isView: true, url: () => siteUrl(), ready: settle },
  { name: 'the overview with its tables open', url: () => siteUrl(), ready: charts },
  { name: 'the management scope', url: () => siteUrl('#/?scope=management'), ready: settle },
  { name: 'the comparison with its tables open', url: () => siteUrl('#/?scope=compare'), ready: charts },
  {
    name: 'the source of an observation',
    url: () => siteUrl('#/?source=gdp.2021.level.administrative'),
    ready: panel,
  },
  {
    name: 'the source of a derived value',
    url: () => siteUrl('#/?source=pace~gdp.2021.level.administrative~gdp.2026.level.administrative'),
    ready: panel,
  },
  { name: 'the notices of an odd address', url: () => siteUrl('#/?scope=x&foo=1&source=y'), ready: settle },
  { name: 'an unknown address', url: () => siteUrl('#/nowhere'), ready: heading('没有“/nowhere”这一页') },
  ...viewPaths.slice(1).flatMap(path => [
    { name: `#${path}`, isView: true as const, url: () => siteUrl(`#${path}`), ready: settle },
    {
      name: `#${path} compared with its tables open`,
      url: () => siteUrl(`#${path}?scope=compare`),
      ready: charts,
    },
  ]),
  {
    name: '#/indicators narrowed, sorted and with three compared',
    url: () =>
      siteUrl(
        '#/indicators?theme=economy&sort=value&select=gdp,urban-disposable-income,fixed-asset-investment',
      ),
    ready: charts,
  },
  ...['gdp', 'gdp?scope=compare', 'ecology-satisfaction-rank', 'traffic-deaths', 'greening'].map(path => ({
    name: `#/indicators/${path}`,
    url: () => siteUrl(`#/indicators/${path}`),
    ready: charts,
  })),
  {
    name: 'an unknown indicator',
    url: () => siteUrl('#/indicators/gpd'),
    ready: heading('没有“gpd”这个指标'),
  },
  {
    name: 'the source of a figure on the page of its indicator, all of it open',
    url: () => siteUrl('#/indicators/pm25?source=pm25.2021.level.undivided'),
    ready: async (page: Page) => {
      await panel(page)
      await openDetails(page)
    },
  },
  { name: 'a slide', url: () => siteUrl('#/present?deck=targets-2026'), ready: heading('今后五年末目标') },
  { name: 'a slide of rows', url: () => siteUrl('#/present?deck=scopes'), ready: heading('生产总值') },
  { name: 'the error screen', url: () => brokenUrl('unit'), ready: heading('数据文件没有通过校验') },
]

/** Colours do not depend on the size of text, whose rules are the same in both appearances. */
const looks: readonly {
  readonly viewport: typeof desk
  readonly appearance: (typeof appearances)[number]
  readonly sizes: readonly (typeof textSizes)[number][]
}[] = [
  { viewport: desk, appearance: 'light', sizes: ['standard'] },
  { viewport: desk, appearance: 'dark', sizes: ['standard'] },
  { viewport: desk, appearance: 'light', sizes: ['large', 'largest'] },
  { viewport: phone, appearance: 'light', sizes: textSizes },
  { viewport: phone, appearance: 'dark', sizes: ['standard'] },
]

for (const { name, isView = false, url, ready } of states)
  for (const look of looks) {
    const { viewport, appearance, sizes } = look
    const isFirstLook = look === looks[0] || (isView && look === looks[1])
    test(
      `${name} has no violation of WCAG 2.2 AA at ${viewport.width} px, ${appearance}, ${sizes.join(' and ')} text`,
      longUnless(isFirstLook),
      async ({ page }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme: appearance })
        await visit(page, url())
        await ready(page)
        await expect(page.locator('html')).toHaveAttribute('data-appearance', appearance)
        for (const textSize of sizes) {
          await setTextSize(page, textSize)
          expect(await violations(page), textSize).toEqual([])
        }
      },
    )
  }

/** Rule, place and reason of each violation. The policy forbids script elements; the debugger's way in it does not. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const results = await page.evaluate(
    values => window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${String(node.target)}: ${node.any[0]?.message ?? node.failureSummary ?? ''}`),
  )
}
