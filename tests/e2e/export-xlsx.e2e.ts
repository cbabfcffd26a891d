import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { oldChromium } from '../browsers/chromium'
import { openLegacyPage } from '../browsers/legacy-page'
import { type ReadCell, type ReadSheet, readXlsx, recordsOf, sheetNamed } from '../fixtures/xlsx'
import { expect, longUnless, test } from './fixture'
import { allObservations, firstCitation, type observation, report, shownIn } from './report'
import { singleUrl, siteUrl } from './setup/places'
import { visit } from './visit'

const xlsx = 'XLSX 表格'
const builds = [
  { name: 'over http', url: siteUrl },
  { name: 'as a single file', url: singleUrl },
]

/** Presses 导出 of something and takes the workbook that the browser is given. */
async function saved(page: Page, button: RegExp, codes = false): Promise<ReadonlyMap<string, ReadSheet>> {
  await page.getByRole('button', { name: button }).first().click()
  if (codes) await page.getByRole('menuitemradio', { name: '代码' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: xlsx }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(new RegExp(`_数据${report.dataVersion}_[-\\d]+\\.xlsx$`))
  await expect(page.getByText(`已交给浏览器保存：${download.suggestedFilename()}`)).toBeVisible()
  return readXlsx(await readFile(await download.path()))
}

/** Every observation with what must leave with it. */
function expectObservations(
  sheet: ReadSheet,
  expected: readonly ReturnType<typeof observation>[],
  address: (id: string) => string,
): void {
  const rows = new Map(recordsOf(sheet).map(row => [row.id, row]))
  expect([...rows.keys()].sort()).toEqual(expected.map(({ id }) => id).sort())
  for (const { id, value, unit, scope, period, citations } of expected) {
    const { page = '', paragraph = '', quote = '' } = citations[0] ?? {}
    const row: Partial<Record<string, ReadCell>> = rows.get(id) ?? {}
    expect(row, id).toMatchObject({ value, scope, period, page, paragraph: `§${paragraph}`, quote })
    expect(row.unit ?? '', id).toBe(unit)
    expect(row.address, id).toContain(address(id))
  }
}

for (const { name, url } of builds)
  test(`the library leaves as a workbook ${name}, numbers as numbers`, longUnless(true), async ({ page }) => {
    await visit(page, url('#/indicators?scope=compare'))
    const book = await saved(page, /^导出：/, true)
    expectObservations(sheetNamed(book, '数据'), allObservations(), id => `source=${id}`)
    const lines = new Map(sheetNamed(book, '说明').rows.map(([label, words]) => [label, String(words)]))
    expect(lines.get('口径')).toMatch(/^两种口径对比/)
    expect(lines.get('资料来源')).toContain(report.title)
    expect(lines.get('性质')).toContain('非官方')
    // Of a file its name alone: its folders are nobody's business.
    expect(lines.get('看板地址')).toBe(page.url().replace(/^file:[^#]*\//, ''))
  })

test('a chart leaves as a workbook with its sentence, its table and its figures', async ({ page }) => {
  await visit(page, siteUrl('#/scopes?scope=compare'))
  const chart = page.locator('.chart').first()
  const title = await chart.getAttribute('aria-label')
  const book = await saved(page, new RegExp(`^导出：${title ?? ''}`))
  const cells = sheetNamed(book, '表').rows.map(row => row.join(''))
  expect(cells[1]?.length).toBeGreaterThan(20)
  const figures = recordsOf(sheetNamed(book, '数据'))
  expect(figures.length).toBeGreaterThan(1)
  for (const { 编号: id, 数值: value, 照录: words } of figures) {
    const own = allObservations().find(o => o.id === id)
    if (own === undefined) continue
    expect(value).toBe(own.value)
    expect(cells.join(''), String(words)).toContain(firstCitation(own).printed.replace(/^\D*/, ''))
  }
})

test('the library leaves as a workbook in Chromium 86', { tag: '@long' }, async () => {
  const browser = await oldChromium(86)
  if ('unavailable' in browser) throw new Error(browser.unavailable)
  const page = await openLegacyPage(browser, singleUrl('#/indicators'))
  const click = (words: string, role: string) =>
    page.evaluate(
      `[...document.querySelectorAll('${role}')].find(e => e.textContent.startsWith('${words}')).click()`,
    )
  try {
    await page.waitFor("document.documentElement.dataset.whole === 'true'")
    await page.evaluate(`(() => {
      const create = URL.createObjectURL
      URL.createObjectURL = blob => {
        if (blob.type.includes('spreadsheetml')) window.taken = blob
        return create.call(URL, blob)
      }
    })()`)
    await click('导出', 'button')
    await page.waitFor("document.querySelector('[role=menuitem]') !== null")
    await page.evaluate(
      "[...document.querySelectorAll('[role=menuitemradio]')].find(e => e.textContent === '代码').click()",
    )
    await click(xlsx, '[role=menuitem]')
    await page.waitFor('window.taken !== undefined', 30_000)
    const bytes = await page.evaluate<number[]>(
      'window.taken.arrayBuffer().then(buffer => [...new Uint8Array(buffer)])',
    )
    const book = readXlsx(Uint8Array.from(bytes))
    expectObservations(sheetNamed(book, '数据'), shownIn('administrative'), id => `source=${id}`)
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})
