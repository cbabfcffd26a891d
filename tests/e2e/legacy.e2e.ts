import { expect, test } from '@playwright/test'
import { type Browser, oldChromium } from '../browsers/chromium'
import { type LegacyPage, openLegacyPage } from '../browsers/legacy-page'
import { longUnless } from './fixture'
import { firstCitation, headlineWords, indicator, observation } from './report'
import { origin, singleUrl, siteUrl } from './setup/places'

// Packages carry Chromium 86 for Linux x64 alone; there, a browser that is missing fails these tests.
test.skip(
  process.platform !== 'linux' || process.arch !== 'x64',
  `Chromium 86 comes for Linux x64; this is ${process.platform} ${process.arch}`,
)

const gdp = observation('gdp.2021.level.administrative')
const added = indicator('high-tech-firms-added')

const builds = [
  { name: 'over http', url: siteUrl, own: () => `${origin()}/site/` },
  { name: 'as a single file', url: singleUrl, own: () => singleUrl('') },
]

for (const { name, url, own } of builds) {
  test(
    `the first journey succeeds in Chromium 86 ${name}, silently and from own files alone`,
    longUnless(url === siteUrl),
    async () => {
      const page = await openLegacyPage(await oldBrowser(), url())
      try {
        expect(await page.evaluate<string>('navigator.userAgent')).toContain('Chrome/86.')
        await page.waitFor("document.documentElement.dataset.started === 'true'")
        await expectHeadline(page, headlineWords('administrative'))
        await page.waitFor("document.querySelectorAll('.chart__canvas svg path').length > 20")

        await choose(page, '管理口径')
        await expectHeadline(page, headlineWords('management'))
        expect(await page.evaluate<string>('location.hash')).toBe('#/?scope=management')
        expect(await page.evaluate<string>('document.title')).toContain('管理口径')
        await choose(page, '对比')
        await expectHeadline(page, headlineWords('compare'))

        await page.evaluate("document.querySelector('[data-headline] button').focus()")
        await page.press('Enter')
        await page.waitFor("document.querySelector('dialog[open]')")
        const words = await page.evaluate<string>("document.querySelector('dialog').innerText")
        const { printed, page: printedOn, paragraph } = firstCitation(gdp)
        for (const word of [printed, `第${printedOn}页`, `§${paragraph}`]) expect(words).toContain(word)
        expect(await page.evaluate<string>('location.hash')).toContain(`source=${gdp.id}`)
        await page.press('Escape')
        await page.waitFor("document.querySelector('dialog') === null")
        expect(await page.evaluate<string>('location.hash')).toBe('#/?scope=compare')
        const focused = "document.activeElement === document.querySelector('[data-headline] button')"
        expect(await page.evaluate<boolean>(focused), 'the focus is back on the figure').toBe(true)

        await page.evaluate("document.querySelector('[data-headline] button').click()")
        await page.waitFor("document.querySelector('dialog[open]')")
        await page.evaluate("document.querySelector('.drawer__close').click()")
        await page.waitFor("document.querySelector('dialog') === null")

        expect(page.console).toEqual([])
        expect(page.requests.filter(request => !request.startsWith(own()))).toEqual([])
      } finally {
        await page.close()
      }
    },
  )

  test(`nothing scrolls sideways in Chromium 86 ${name}`, longUnless(false), async () => {
    const page = await openLegacyPage(await oldBrowser(), url('#/?scope=compare'))
    try {
      for (const width of [390, 1024, 1440]) {
        await page.setSize(width, 900)
        await page.waitFor(
          `window.innerWidth === ${width} && document.querySelector('.chart__canvas svg path')`,
        )
        // The charts take their new width a frame after the page.
        await page.waitFor('document.documentElement.scrollWidth <= document.documentElement.clientWidth')
      }
      expect(page.console).toEqual([])
    } finally {
      await page.close()
    }
  })
}

test('what the build has drawn is where ECharts draws it in Chromium 86, at every width', async () => {
  const page = await openLegacyPage(await oldBrowser(), siteUrl())
  try {
    for (const width of [1440, 390, 1024]) {
      await page.setSize(width, 900)
      // Behind it ECharts takes a new width a frame after the page.
      await page.waitFor(`window.innerWidth === ${width} && (() => {
        const [built, drawn] = ['.chart__built rect', '.chart__canvas--behind svg path'].map(bars =>
          [...document.querySelectorAll('.indicator--hero ' + bars)].map(bar => bar.getBoundingClientRect()))
        return built.length > 3 && drawn.length >= built.length && built.every((bar, i) =>
          ['x', 'y', 'width', 'height'].every(side => Math.abs(bar[side] - drawn[i][side]) < 0.2))
      })()`)
    }
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})

/* Of each view what stands over its heading, and something that is there once all of it is. */
const views = [
  ['#/results?scope=compare', '2021成效', '.tile'],
  ['#/trends?scope=compare', '五年跨越', '.chart__canvas svg path'],
  ['#/targets?scope=compare', '目标', '.plotted'],
  ['#/scopes?scope=compare', '口径', '.chart'],
  ['#/milestones', '要事', '.facets'],
  ['#/glossary', '名词', '.filter-box'],
  ['#/data', '关于数据', 'table'],
  ['#/indicators?scope=compare', '指标库', '.library__row'],
  ['#/indicators/gdp?scope=compare', '经济总量', '.ladder__pace'],
  ['#/present', '放映', '[href*="deck="]'],
] as const

test('every view is there in Chromium 86, silently', { tag: '@long' }, async () => {
  const page = await openLegacyPage(await oldBrowser(), siteUrl())
  try {
    await page.waitFor("document.documentElement.dataset.whole === 'true'")
    for (const [hash, kicker, own] of views) {
      await page.evaluate(`location.hash = '${hash}'`)
      await page.waitFor(`document.querySelector('.view-head__kicker')?.textContent.startsWith('${kicker}')`)
      await page.waitFor(`document.querySelector('main ${own}') !== null`)
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate<number>(wide), `${hash} scrolls sideways`).toBeLessThanOrEqual(0)
    }
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})

test('what opens has one triangle in Chromium 86', { tag: '@long' }, async () => {
  const page = await openLegacyPage(await oldBrowser(), siteUrl())
  try {
    await page.waitFor("document.querySelector('.chart__told summary') !== null")
    // How far the words stand behind the edge, in their own size: one triangle is as wide as a character.
    const indent = await page.evaluate<number>(`(() => {
      const summary = document.querySelector('.chart__told summary')
      const range = document.createRange()
      range.selectNodeContents(summary)
      const size = Number.parseFloat(getComputedStyle(summary).fontSize)
      return (range.getClientRects()[0].left - summary.getBoundingClientRect().left) / size
    })()`)
    expect(indent).toBeGreaterThan(0.9)
    expect(indent).toBeLessThan(1.2)
  } finally {
    await page.close()
  }
})

test('the search finds by pinyin and opens an indicator in Chromium 86', { tag: '@long' }, async () => {
  const page = await openLegacyPage(await oldBrowser(), siteUrl('#/?scope=management'))
  try {
    await page.waitFor("document.documentElement.dataset.whole === 'true'")
    await page.press('/')
    await page.waitFor("document.activeElement.getAttribute('role') === 'combobox'")
    for (const letter of 'gxjsqy') await page.press(letter)
    await page.waitFor(
      `document.querySelector('[role=option][aria-selected=true]')?.textContent.includes('${added.name}')`,
    )
    await page.press('Enter')
    await page.waitFor(`document.querySelector('h1').textContent.includes('${added.name}')`)
    expect(await page.evaluate<string>('location.hash')).toBe(`#/indicators/${added.id}?scope=management`)
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})

test(
  'slides go on and back by a clicker, from the first to the last, and end in Chromium 86',
  { tag: '@long' },
  async () => {
    const page = await openLegacyPage(await oldBrowser(), siteUrl('#/present?deck=results'))
    const at = "document.querySelector('.stage__corner button')?.textContent"
    try {
      await page.waitFor(`/^1\\/\\d+$/.test(${at})`)
      const headline = await page.evaluate<string>("document.querySelector('h1').textContent")
      await page.press('PageDown')
      await page.waitFor(`${at}.startsWith('2/')`)
      expect(await page.evaluate<string>("document.querySelector('h1').textContent")).not.toBe(headline)
      await page.press('PageUp')
      await page.waitFor(`${at}.startsWith('1/')`)
      await page.press('End')
      await page.waitFor(`new Set(${at}.split('/')).size === 1`)
      await page.press('Escape')
      await page.waitFor("document.querySelector('h1').textContent.includes('选一份放映')")
      expect(page.console).toEqual([])
    } finally {
      await page.close()
    }
  },
)

async function oldBrowser(): Promise<Browser> {
  const browser = await oldChromium(86)
  if ('unavailable' in browser) throw new Error(browser.unavailable)
  return browser
}

async function choose(page: LegacyPage, label: string): Promise<void> {
  const button = `[...document.querySelectorAll('.scope-bar button')].find(b => b.textContent === '${label}')`
  await page.evaluate(`${button}.click()`)
  await page.waitFor(`${button}.getAttribute('aria-pressed') === 'true'`)
}

async function expectHeadline(page: LegacyPage, values: readonly string[]): Promise<void> {
  const shown = "[...document.querySelectorAll('[data-headline]')].map(e => e.textContent).join(' ')"
  await page.waitFor(`${shown} === '${values.join(' ')}'`)
}
