import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { oldChromium } from '../browsers/chromium'
import { openLegacyPage } from '../browsers/legacy-page'
import { settle, showsScope } from './figures'
import { expect, longUnless, test } from './fixture'
import { firstCitation, observation, printed, report, scopeLabel } from './report'
import { singleUrl, siteUrl } from './setup/places'
import { goOn, visit } from './visit'

const gdp = observation('gdp.2021.level.administrative')
const target = observation('gdp.2026.level.administrative')
const builds = [
  { name: 'served over http', url: siteUrl },
  { name: 'as one file opened by double-click', url: singleUrl },
]

/** The chart of GDP, which leads the overview. */
function ladderOf(page: Page): Locator {
  return page
    .locator('figure.chart')
    .filter({ has: page.locator(`[data-source="${gdp.id}"]`) })
    .first()
}

async function openMenu(page: Page, chart: Locator): Promise<void> {
  await chart.getByRole('button', { name: /^导出：/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

async function exported(
  page: Page,
  label: RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Width and height of a PNG, and whether its corner can be seen through. */
async function pngOf(page: Page, bytes: Buffer) {
  return page.evaluate(
    async address => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context?.drawImage(image, 0, 0)
      const corner = [...(context?.getImageData(2, 2, 1, 1).data ?? [])]
      const all = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let dark = 0
      for (let i = 0; i < all.length; i += 4) if ((all[i] ?? 0) < 100 && (all[i + 3] ?? 0) > 200) dark += 1
      return { width: canvas.width, height: canvas.height, corner, dark }
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  )
}

/** Words that lie over each other or beyond the edge, as the browser sets them. */
async function wordFaults(page: Page, svg: string): Promise<readonly string[]> {
  const view = await page.context().newPage()
  await view.setContent(`<body style="margin:0">${svg}</body>`)
  const faults = await view.evaluate(() => {
    const frame = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
    const boxes = [...document.querySelectorAll('text')].map(element => {
      const { x, y, width, height } = element.getBBox()
      // A line of type is higher than its letters.
      return {
        text: element.textContent,
        left: x,
        right: x + width,
        top: y + 0.2 * height,
        bottom: y + 0.8 * height,
      }
    })
    return boxes.flatMap((box, i) => [
      ...(box.left < 8 || box.right > frame.width - 8 || box.bottom > frame.height
        ? [`beyond: ${box.text}`]
        : []),
      ...boxes
        .slice(i + 1)
        .filter(o => o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom)
        .map(other => `${box.text} on ${other.text}`),
    ])
  })
  await view.close()
  return faults
}

for (const { name, url } of builds)
  test(
    `a chart leaves as a picture with all that must be said of it, ${name}`,
    longUnless(url === siteUrl),
    async ({ page }) => {
      await visit(page, url())
      await settle(page)
      const chart = ladderOf(page)
      await openMenu(page, chart)
      const svg = await exported(page, /^SVG/)
      expect(svg.name).toMatch(/\.svg$/)
      const text = svg.bytes.toString('utf8')
      const words = text.replace(/<[^>]*>/g, '')
      for (const said of [
        printed(gdp.id),
        printed(target.id),
        scopeLabel(gdp.scope),
        `§${firstCitation(gdp).paragraph}`,
        report.delivered,
        report.dataVersion,
        '非官方',
        '推算',
      ])
        expect(words).toContain(said)
      expect(await wordFaults(page, text)).toEqual([])
      const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(text) ?? []).map(Number)

      await openMenu(page, chart)
      const png = await exported(page, /^PNG/)
      const white = await pngOf(page, png.bytes)
      expect(white).toMatchObject({ width: 2 * width, height: 2 * height, corner: [255, 255, 255, 255] })
      expect(white.dark).toBeGreaterThan(1000)

      await openMenu(page, chart)
      await page.getByRole('menuitemradio', { name: '4倍' }).click()
      await page.getByRole('menuitemradio', { name: '透明' }).click()
      const large = await pngOf(page, (await exported(page, /^PNG/)).bytes)
      expect(large).toMatchObject({ width: 4 * width, height: 4 * height, corner: [0, 0, 0, 0] })
    },
  )

test('a chart is copied as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, siteUrl())
  await settle(page)
  await openMenu(page, ladderOf(page))
  await page.getByRole('menuitem', { name: /^复制图片/ }).click()
  await expect(page.getByText('已复制，可以粘贴到文档里')).toBeVisible()
  const types = await page.evaluate(async () => {
    const items = await navigator.clipboard.read()
    return items.flatMap(({ types }) => types)
  })
  expect(types).toEqual(['image/png'])
})

test('where the browser refuses the clipboard, the picture is saved', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await visit(page, siteUrl())
  await settle(page)
  await openMenu(page, ladderOf(page))
  expect((await exported(page, /^复制图片/)).name).toMatch(/\.png$/)
  await expect(page.getByText('浏览器不让复制图片')).toBeVisible()
})

test('words of every picture of every view stand apart and inside', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(400_000)
  const faults: string[] = []
  await visit(page, siteUrl('#/milestones'))
  for (const path of ['', 'results', 'trends', 'targets', 'scopes', 'indicators/gdp'])
    for (const scope of ['administrative', 'compare'] as const) {
      const hash = `#/${path}?scope=${scope}`
      await (scope === 'compare' ? visit(page, siteUrl(hash)) : goOn(page, siteUrl(hash)))
      await showsScope(page, scope)
      await settle(page)
      for (const chart of await page.locator('figure.chart').all()) {
        if ((await chart.getByRole('button', { name: /^导出：/ }).count()) === 0) continue
        await openMenu(page, chart)
        const { name, bytes } = await exported(page, /^SVG/)
        // What it says would lie over the next button.
        await chart.locator('.export__state').getByRole('button', { name: '关闭' }).click()
        faults.push(...(await wordFaults(page, bytes.toString('utf8'))).map(fault => `${name}: ${fault}`))
      }
    }
  expect(faults).toEqual([])
})

for (const { name, url } of builds)
  test(`Chromium 86 draws a picture, ${name}`, { tag: '@long' }, async () => {
    const browser = await oldChromium(86)
    if ('unavailable' in browser) throw new Error(browser.unavailable)
    const page = await openLegacyPage(browser, url())
    try {
      await page.waitFor("document.documentElement.dataset.whole === 'true'")
      await page.waitFor("document.querySelector('.chart__canvas svg path') !== null")
      // What it saves is kept in place of a download.
      await page.evaluate(
        '(() => { const make = URL.createObjectURL; URL.createObjectURL = blob => { window.saved = blob; return make(blob) } })()',
      )
      await page.evaluate("document.querySelector('.chart__foot .export > button').click()")
      const item =
        "[...document.querySelectorAll('[role=menuitem]')].find(e => e.textContent.startsWith('PNG'))"
      await page.waitFor(`${item} !== undefined`)
      await page.evaluate(`${item}.click()`)
      await page.waitFor("window.saved?.type === 'image/png'")
      const size = await page.evaluate<readonly number[]>(
        'createImageBitmap(window.saved).then(({ width, height }) => [width, height])',
      )
      expect(Math.min(...size)).toBeGreaterThan(600)
      expect(page.console).toEqual([])
    } finally {
      await page.close()
    }
  })
