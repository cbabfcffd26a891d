import type { Page } from '@playwright/test'
import { settle } from './figures'
import { expect, test } from './fixture'
import { allObservations, firstCitation, found, inReport, milestones, placeOf, report } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('paper gets every table, light colours and charts that fit, and the screen is as before after it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, siteUrl('#/?scope=compare'))
  await settle(page)
  const state = () =>
    page.evaluate(() => ({
      appearance: document.documentElement.dataset.appearance,
      tables: document.querySelectorAll('details:not([open])').length,
      drawings: [...document.querySelectorAll('.chart__canvas svg')].map(svg => svg.outerHTML),
    }))
  const before = await state()
  expect(before.appearance).toBe('dark')
  expect(before.tables).toBeGreaterThan(0)

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const during = await state()
  expect(during.appearance).toBe('light')
  expect(during.tables).toBe(0)
  for (const drawing of during.drawings) {
    expect(drawing).toContain('preserveAspectRatio="none"')
    expect(drawing.toLowerCase()).not.toContain('#6ac2d4')
  }

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await state()).toEqual(before)
})

test(
  'printed, the page keeps the scope, the source and the date, and nothing to click through',
  { tag: '@long' },
  async ({ page }) => {
    const [year, month, day] = report.delivered.split('-').map(Number)
    await visit(page, siteUrl('#/?scope=management'))
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: '管理口径', exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: '行政口径', exact: true })).toBeHidden()
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('button', { name: '显示设置' })).toBeHidden()
    await expect(page.getByRole('contentinfo')).toContainText(`${year}年${month}月${day}日`)
  },
)

test(
  'the checklist of 2022 is printed alone, under the scope and above the source',
  { tag: '@long' },
  async ({ page }) => {
    const pledged = ({ status, period }: { status: string; period: string }) =>
      status === 'target' && period === '2022'
    const places = [
      ...allObservations().filter(pledged).map(firstCitation),
      ...milestones.filter(pledged).flatMap(({ citations }) => citations[0] ?? []),
    ]
    const first = found(places.sort(inReport)[0], 'a pledge for 2022')
    await visit(page, siteUrl('#/milestones'))
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByRole('button', { name: '打印清单' }).click()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: '2022年承诺清单' })).toBeVisible()
    await expect(page.getByRole('cell', { name: placeOf(first) }).first()).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    await expect(page.getByRole('button', { name: '打印清单' })).toBeHidden()

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
)

test('the head of the library can stand on every page', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/indicators'))
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.library__head')
  await expect(head).toHaveCSS('display', 'table-header-group')
  // Chromium repeats no head in which a button has a box.
  for (const button of await head.getByRole('button').all())
    await expect(button).toHaveCSS('display', 'contents')
  expect(await head.locator('button').count()).toBeGreaterThan(4)
})

for (const [what, open] of [
  ['the panel of a figure', '#/?source=gdp.2021.level.administrative'],
  ['the search', '#/'],
] as const)
  test(
    `the page is printed as if ${what} were closed, and it is still open behind`,
    { tag: '@long' },
    async ({ page }) => {
      await visit(page, siteUrl())
      const closed = await sheets(page)
      await visit(page, siteUrl(open))
      if (what === 'the search') {
        await page.keyboard.press('/')
        await page.getByRole('combobox').fill('907.5')
        await expect(page.getByRole('option').first()).toBeVisible()
      }
      await expect(page.getByRole('dialog')).toBeVisible()
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80))
      const before = await focused()
      expect(await sheets(page)).toBe(closed)
      expect(await focused()).toBe(before)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('dialog')).toBeHidden()
      await expect(page.locator('html')).toHaveCSS('overflow-y', 'visible')
      await page.emulateMedia({ media: null })
      await expect(page.getByRole('dialog')).toBeVisible()
      if (what === 'the search') await expect(page.getByRole('combobox')).toHaveValue('907.5')
    },
  )

/** How many sheets of paper the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test(
  'targets begin on the first sheet: paper breaks between rows, never within one',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/targets'))
    await page.emulateMedia({ media: 'print' })
    const chart = page.locator('.plotted').first()
    await expect(chart).toHaveCSS('break-inside', 'auto')
    for (const row of await chart.locator('.plotted__body').all()) {
      await expect(row).toHaveCSS('break-inside', 'avoid')
      await expect(row.locator('.plotted__row')).toHaveCount(1)
    }
    for (const plot of await page.locator('.chart__plot > :not(.plotted)').all())
      await expect(plot).toHaveCSS('break-inside', 'avoid')
  },
)
