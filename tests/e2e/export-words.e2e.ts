import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readDatasetOrExit } from '../../scripts/read-data'
import { observationTable } from '../../src/features/export/tables'
import { oldChromium } from '../browsers/chromium'
import { openLegacyPage } from '../browsers/legacy-page'
import { expect, longUnless, test } from './fixture'
import { allObservations, printed, report, shownIn } from './report'
import { singleUrl, siteUrl } from './setup/places'
import { visit } from './visit'

const builds = [
  { name: 'over http', url: siteUrl },
  { name: 'as a single file', url: singleUrl },
]

/** Presses 导出 in the head and a form of its menu; what the browser is given. */
async function saved(
  page: Page,
  form: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: form }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click()
}

/** Rows of RFC 4180. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

for (const { name, url } of builds) {
  test(
    `the library leaves as CSV ${name}, the contract's columns first`,
    longUnless(url === siteUrl),
    async ({ page }) => {
      await visit(page, url('#/indicators?scope=compare&group=report'))
      await openMenu(page)
      await page.getByRole('menuitemradio', { name: '代码' }).click()
      const { name: file, bytes } = await saved(page, 'CSV 数据')
      expect(file).toMatch(new RegExp(`_指标库_两种口径对比_数据${report.dataVersion}_[-\\d]+\\.csv$`))
      expect([...bytes.slice(0, 3)], 'the mark by which Excel knows UTF-8').toEqual([0xef, 0xbb, 0xbf])
      const [head = [], ...rows] = rowsOf(strFromU8(bytes).replace(/^\uFEFF/, ''))
      const [columns = [], ...expected] = observationTable(readDatasetOrExit())
      expect(head.slice(0, columns.length)).toEqual(columns)
      const byId = new Map(rows.map(row => [row[0], row]))
      expect(byId.size).toBe(allObservations().length)
      for (const row of expected) expect(byId.get(row[0])?.slice(0, columns.length), row[0]).toEqual(row)
      const at = (key: string) => head.indexOf(key)
      for (const row of rows) {
        expect(row[at('data_version')]).toBe(report.dataVersion)
        expect(row[at('address')]).toContain(`source=${row[0]}`)
      }
    },
  )

  test(`a page leaves as a table for Word ${name}`, longUnless(url === siteUrl), async ({ page }) => {
    await visit(page, url('#/indicators?scope=management&theme=fiscal'))
    await openMenu(page)
    const { name: file, bytes } = await saved(page, 'Word 指标一览表')
    expect(file).toContain('_管理口径_')
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '')
    const own = shownIn('management').filter(({ id }) => id.startsWith('general-public-budget-revenue.'))
    expect(own.length).toBeGreaterThan(3)
    for (const { id } of own) expect(text, id).toContain(printed(id))
    for (const words of [
      '管理口径',
      '主题：财政',
      report.title,
      report.dataVersion,
      '非官方',
      'theme=fiscal',
    ])
      expect(text).toContain(words)
  })
}

test('a page is copied as a paragraph where the browser has no clipboard to write to', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await visit(page, siteUrl('#/indicators/gdp'))
  await openMenu(page)
  await page.getByRole('menuitem', { name: '复制成一段话' }).click()
  await expect(page.getByText('已复制，可以粘贴到文档里')).toBeVisible()
  await page.evaluate(() => {
    const area = document.createElement('textarea')
    area.id = 'letter'
    document.body.append(area)
    area.focus()
  })
  await page.keyboard.press('Control+V')
  const pasted = await page.locator('#letter').inputValue()
  expect(pasted).toContain(printed('gdp.2021.level.administrative'))
  for (const words of ['行政口径', '资料来源：', report.dataVersion, '非官方', page.url()])
    expect(pasted).toContain(words)
})

test('CSV, Word and the paragraph leave the single file in Chromium 86', { tag: '@long' }, async () => {
  const browser = await oldChromium(86)
  if ('unavailable' in browser) throw new Error(browser.unavailable)
  const page = await openLegacyPage(browser, singleUrl('#/indicators?theme=fiscal'))
  const choose = async (form: string) => {
    await page.evaluate("document.querySelector('.header .export > button').click()")
    await page.waitFor("document.querySelector('[role=menuitem]') !== null")
    await page.evaluate(
      `[...document.querySelectorAll('[role=menuitem]')].find(e => e.textContent.startsWith('${form}')).click()`,
    )
  }
  const taken = async (form: string): Promise<Uint8Array> => {
    await page.evaluate('window.taken = undefined')
    await choose(form)
    await page.waitFor('window.taken !== undefined', 30_000)
    const read = 'window.taken.arrayBuffer().then(buffer => [...new Uint8Array(buffer)])'
    return Uint8Array.from(await page.evaluate<number[]>(read))
  }
  try {
    await page.waitFor("document.documentElement.dataset.whole === 'true'")
    await page.evaluate(`(() => {
      const create = URL.createObjectURL
      URL.createObjectURL = blob => {
        window.taken = blob
        return create.call(URL, blob)
      }
    })()`)
    const own = shownIn('administrative').filter(({ id }) => id.startsWith('general-public-budget-revenue.'))
    const csv = strFromU8(await taken('CSV 数据'))
    for (const { id } of own) expect(csv).toContain(`${id},`)
    const parts = unzipSync(await taken('Word 指标一览表'))
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '')
    for (const { id } of own) expect(words, id).toContain(printed(id))
    await choose('复制成一段话')
    await page.waitFor("/已复制/.test(document.querySelector('.export__state').textContent)")
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})
