import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { oldChromium } from '../browsers/chromium'
import { openLegacyPage } from '../browsers/legacy-page'
import { packageFaults, rowsOf } from '../fixtures/table-schema'
import { expect, longUnless, test } from './fixture'
import { allObservations, milestones, report } from './report'
import { origin, singleUrl, siteFolder, siteUrl } from './setup/places'
import { visit } from './visit'

const kind = 'ZIP 全部数据'

/** The texts of an archive by their names. */
function textsOf(archive: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, decoder.decode(bytes)]))
}

/** Rows by the heads of their columns. */
function recordsOf(text = ''): readonly Readonly<Record<string, string | undefined>>[] {
  const [head = [], ...rows] = rowsOf(text)
  return rows.map(row => Object.fromEntries(head.map((key, i) => [key, row[i]])))
}

/** All that the data files hold is in the archive, as they hold it. */
function expectWhole(files: ReadonlyMap<string, string>): void {
  expect(packageFaults(files)).toEqual([])
  const told = (o: {
    readonly id: string
    readonly value: unknown
    readonly unit: unknown
    readonly scope: unknown
  }) => `${o.id} ${o.value} ${o.unit} ${o.scope}`
  const rows = recordsOf(files.get('observations.csv')) as readonly Parameters<typeof told>[0][]
  expect(rows.map(told)).toEqual(allObservations().map(told))
  expect(recordsOf(files.get('milestones.csv')).map(({ title }) => title)).toEqual(
    milestones.map(({ title }) => title),
  )
  for (const words of [report.title, report.delivered, `数据版本：${report.dataVersion}`, '非官方'])
    expect(files.get('README.md')).toContain(words)
}

async function downloaded(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: /^导出/ }).first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const builds = [
  { name: 'over http', url: siteUrl, home: () => `${origin()}/site/` },
  { name: 'from the single file', url: singleUrl, home: () => 'index.html' },
]

for (const { name, url, home } of builds)
  test(`the whole dataset leaves in one archive ${name}`, async ({ page }) => {
    await visit(page, url('#/targets?scope=management'))
    const { name, bytes } = await downloaded(page)
    expect(name).toContain(`_全部数据_含两种口径_数据${report.dataVersion}_`)
    const files = textsOf(bytes)
    expectWhole(files)
    expect(files.get('README.md')).toContain(`看板地址：${home()}\n`)
    const [first] = recordsOf(files.get('observations.csv'))
    expect(first?.address?.startsWith(`${home()}#/indicators/`)).toBe(true)
  })

test('the same package lies beside the page, in pieces and in one, and the page tells search engines of it', async ({
  page,
}) => {
  await visit(page, siteUrl())
  const told = await page.locator('script[type="application/ld+json"]').textContent()
  const dataset = JSON.parse(told ?? '{}')
  expect(dataset).toMatchObject({ '@type': 'Dataset', version: report.dataVersion })
  const addresses = (dataset.distribution as readonly { readonly contentUrl: string }[]).map(
    ({ contentUrl }) => contentUrl,
  )
  expect(addresses).toHaveLength(4)
  for (const address of addresses) expect((await page.request.get(siteUrl(address))).ok(), address).toBe(true)
  const files = textsOf(readFileSync(join(siteFolder, 'data/dataset.zip')))
  expectWhole(files)
  for (const [name, text] of files) expect(readFileSync(join(siteFolder, 'data', name), 'utf8')).toBe(text)
})

test('the whole dataset leaves Chromium 86 in one archive', longUnless(false), async () => {
  const browser = await oldChromium(86)
  if ('unavailable' in browser) throw new Error(browser.unavailable)
  const page = await openLegacyPage(browser, siteUrl())
  try {
    await page.waitFor("document.documentElement.dataset.whole === 'true'")
    await page.evaluate(`(() => {
      const { createObjectURL } = URL
      URL.createObjectURL = blob => {
        blob.arrayBuffer().then(bytes => { window.made = [...new Uint8Array(bytes)] })
        return createObjectURL(blob)
      }
    })()`)
    await page.evaluate("document.querySelector('.header .export button').click()")
    const item = `[...document.querySelectorAll('[role=menuitem]')].find(one => one.textContent.startsWith('${kind}'))`
    await page.waitFor(`${item} !== undefined`)
    await page.evaluate(`${item}.click()`)
    await page.waitFor('window.made !== undefined')
    expectWhole(textsOf(new Uint8Array(await page.evaluate<number[]>('window.made'))))
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})
