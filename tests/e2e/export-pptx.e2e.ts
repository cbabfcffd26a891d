import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { oldChromium } from '../browsers/chromium'
import { openLegacyPage } from '../browsers/legacy-page'
import { expect, longUnless, test } from './fixture'
import { firstCitation, headline, placeOf, report } from './report'
import { singleUrl, siteUrl } from './setup/places'
import { visit } from './visit'

const builds = [
  { name: 'over http', url: siteUrl },
  { name: 'as a single file', url: singleUrl },
]

/** Every slide of a presentation as its words, and the size of a slide. */
function slidesOf(bytes: Uint8Array): { readonly slides: readonly string[]; readonly width: number } {
  const parts = unzipSync(bytes)
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const count = Object.keys(parts).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  const slides = Array.from({ length: count }, (_, i) =>
    [...xml(`ppt/slides/slide${i + 1}.xml`).matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(''),
  )
  return { slides, width: Number(/<p:sldSz cx="(\d+)"/.exec(xml('ppt/presentation.xml'))?.[1]) }
}

/** The first slides of 全年成效: what the report leads with, each with scope, place and whose reading it is. */
function expectHeadline(slides: readonly string[]): void {
  for (const own of headline('administrative')) {
    const { printed, page, paragraph } = firstCitation(own)
    const slide = slides.find(words => words.includes(own.name) && words.includes(printed)) ?? ''
    const wanted = [printed, `第${page}页§${paragraph}`, '口径', '非官方', report.dataVersion]
    expect(
      wanted.filter(word => !slide.includes(word)),
      placeOf(firstCitation(own)),
    ).toEqual([])
  }
}

async function saved(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const name = download.suggestedFilename()
  expect(name).toMatch(new RegExp(`_数据${report.dataVersion}_[-\\d]+\\.pptx$`))
  await expect(page.getByText(`已交给浏览器保存：${name}`)).toBeVisible()
  return readFile(await download.path())
}

for (const { name, url } of builds)
  test(
    `a page’s deck leaves as a presentation for the shape of screen asked for, ${name}`,
    longUnless(true),
    async ({ page }) => {
      await visit(page, url('#/results'))
      for (const [label, wanted] of [
        ['PPTX 16:9', 12192000],
        ['PPTX 4:3', 9144000],
      ] as const) {
        await page
          .getByRole('button', { name: /^导出：/ })
          .first()
          .click()
        const { slides, width } = slidesOf(
          await saved(page, () => page.getByRole('menuitem', { name: label }).click()),
        )
        expect(width).toBe(wanted)
        expectHeadline(slides)
        const last = slides[slides.length - 1] ?? ''
        const address = page.url().replace(/^file:[^#]*\//, '')
        expect([report.title, '非官方', address].filter(word => !last.includes(word))).toEqual([])
      }
    },
  )

test('where decks are chosen, each leaves with its own slides and the address of its show', async ({
  page,
}) => {
  await visit(page, siteUrl('#/present'))
  await page.getByRole('button', { name: /^导出：/ }).click()
  const choices = page.getByRole('group', { name: '导出哪些' }).getByRole('menuitemradio')
  await expect(choices.first()).toBeVisible()
  await choices.last().click()
  const { slides } = slidesOf(
    await saved(page, () => page.getByRole('menuitem', { name: 'PPTX 16:9' }).click()),
  )
  expect(slides[slides.length - 1]).toContain(siteUrl('#/present?deck=scopes'))
})

test('what is shown is saved without leaving the show', async ({ page }) => {
  await visit(page, siteUrl('#/present?deck=results'))
  await page.getByRole('button', { name: /打开全部幻灯片$/ }).click()
  const { slides, width } = slidesOf(
    await saved(page, () => page.getByRole('button', { name: '存为PPTX' }).click()),
  )
  expect(width).toBe(12192000)
  expectHeadline(slides)
  await expect(page.locator('.stage__slide h1')).toBeVisible()
})

test('a deck leaves as a presentation in Chromium 86', { tag: '@long' }, async () => {
  const browser = await oldChromium(86)
  if ('unavailable' in browser) throw new Error(browser.unavailable)
  const page = await openLegacyPage(browser, singleUrl('#/results'))
  try {
    await page.waitFor("document.querySelector('main h1') !== null")
    await page.waitFor("document.documentElement.dataset.started === 'true'")
    // Its downloads are out of reach: what would be saved is kept on the page.
    await page.evaluate(
      'URL.createObjectURL = blob => { window.saved = blob; return "#" }; HTMLAnchorElement.prototype.click = () => {}',
    )
    await page.evaluate(`document.querySelector('[aria-label^="导出："]').click()`)
    const item = `[...document.querySelectorAll('[role="menuitem"]')].find(one => one.textContent.startsWith('PPTX 16:9'))`
    await page.waitFor(`${item} !== undefined`)
    await page.evaluate(`${item}.click()`)
    await page.waitFor('window.saved !== undefined', 60_000)
    const bytes = await page.evaluate<number[]>(
      'window.saved.arrayBuffer().then(buffer => [...new Uint8Array(buffer)])',
    )
    expectHeadline(slidesOf(new Uint8Array(bytes)).slides)
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})
