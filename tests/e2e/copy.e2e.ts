import type { Page } from '@playwright/test'
import { oldChromium } from '../browsers/chromium'
import { openLegacyPage } from '../browsers/legacy-page'
import { expect, longUnless, test } from './fixture'
import { observation } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

/** Gives what was copied to a field of its own, as a reader pastes it, and takes it from there. */
const field = `(() => {
  const area = document.createElement('textarea')
  area.id = 'pasted'
  area.addEventListener('paste', event => {
    window.pasted = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') }
  })
  ;(document.querySelector('dialog[open]') || document.body).append(area)
  area.focus({ preventScroll: true })
})()`
const taken = `(() => { document.getElementById('pasted').remove(); return window.pasted })()`

interface Pasted {
  readonly text: string
  readonly html: string
}

/** The two ways of driving a browser have this in common. */
interface Driven {
  readonly press: (key: string) => Promise<void>
  readonly evaluate: <T>(expression: string) => Promise<T>
}

function driven(page: Page): Driven {
  return {
    press: key => page.keyboard.press(key),
    evaluate: expression => page.evaluate(expression),
  }
}

async function copied({ press, evaluate }: Driven): Promise<Pasted> {
  await press('Control+C')
  await evaluate(field)
  await press('Control+V')
  return evaluate<Pasted>(taken)
}

/** The cells of each row of copied HTML. */
async function cellsOf(page: Page, html: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate(html => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    return [...body.querySelectorAll('tr')].map(row => [...row.children].map(cell => cell.textContent ?? ''))
  }, html)
}

/** Words for the ear alone, which stand on the page; what the eye has too, if only in a fold, is left out. */
const forTheEar = `(() => {
  const hidden = [...document.querySelectorAll('.visually-hidden')]
  const words = hidden.map(element => element.textContent)
  const folds = [...document.querySelectorAll('details:not([open])')]
  for (const element of hidden) element.style.display = 'none'
  for (const fold of folds) fold.open = true
  const seen = document.body.innerText.replace(/\\s/g, '')
  for (const fold of folds) fold.open = false
  for (const element of hidden) element.style.display = ''
  return [...new Set(words)].filter(text => text.length > 3 && !seen.includes(text.replace(/\\s/g, '')))
})()`

/** Copies all of the page; which of these words are in it. */
async function copiedForTheEar(browser: Driven): Promise<readonly string[]> {
  const alone = await browser.evaluate<string[]>(forTheEar)
  await browser.press('Control+A')
  const { text, html } = await copied(browser)
  expect(text.length).toBeGreaterThan(200)
  // Not what its tags tell of themselves.
  const shown = html.replace(/<[^>]*>/g, '')
  return alone.filter(words => text.includes(words) || shown.includes(words))
}

const gdp = observation('gdp.2021.level.administrative')

test('a part of the library that is selected by the mouse is copied as a table, numbers as numbers', async ({
  page,
}) => {
  await visit(page, siteUrl(`#/indicators?q=${encodeURIComponent(gdp.name)}&columns=period,place`))
  const row = page.locator('.library__row').filter({ has: page.locator(`[data-source="${gdp.id}"]`) })
  const next = row.locator('xpath=following-sibling::tr[1]')
  const [start, end] = [row.locator('.library__period'), next.locator('.library__place')]
  await start.scrollIntoViewIfNeeded()
  const [from, to] = [await start.boundingBox(), await end.boundingBox()]
  if (from === null || to === null) throw new Error('expected two rows of the library; one has no box')
  await page.mouse.move(from.x + 1, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 10 })
  await page.mouse.up()
  const { text, html } = await copied(driven(page))
  const [value, name] = [
    await next.locator('.library__value').textContent(),
    await next.locator('a').textContent(),
  ]
  const lines = text.split('\n').map(line => line.split('\t'))
  expect(lines).toHaveLength(2)
  expect(lines[0]?.slice(0, 3)).toEqual(['', '', '2021年'])
  expect(lines[1]?.slice(0, 2)).toEqual([name, value])
  const [, second = []] = await cellsOf(page, html)
  const numeral = await next.locator('.figure__numeral').textContent()
  expect(second).toContain(numeral)
  expect(second.join('')).toBe(lines[1]?.join(''))
})

test(
  'the whole library is copied without what is there for the ear alone',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators'))
    await page.locator('.library__head').click({ position: { x: 1, y: 1 } })
    await page.keyboard.press('Control+A')
    const { text } = await copied(driven(page))
    expect(text).toContain('\n指标\t数值\t时期\t状态\t口径\t页码\n')
    const [printed] = gdp.citations.map(citation => citation.printed)
    expect(text).toContain(`\n${gdp.name}\t${printed}\t2021年\t成效\t`)
    expect(text).not.toContain(`选择${gdp.name}`)
  },
)

const views = [
  '#/',
  '#/results?scope=compare',
  '#/trends',
  '#/targets',
  '#/scopes',
  '#/indicators/gdp?scope=compare',
  '#/milestones',
  '#/data',
] as const

for (const hash of views)
  test(`nothing for the ear alone is copied: ${hash}`, longUnless(hash === '#/'), async ({ page }) => {
    await visit(page, siteUrl(hash))
    await expect(page.locator('main h1')).toBeVisible()
    expect(await copiedForTheEar(driven(page))).toEqual([])
  })

for (const hash of [...views, '#/indicators'])
  test(`every table can be copied: ${hash}`, longUnless(false), async ({ page }) => {
    await visit(page, siteUrl(hash))
    await expect(page.locator('main h1')).toBeVisible()
    const faults = await page.evaluate(() => {
      const own = { text: '', html: '' }
      window.addEventListener('copy', ({ clipboardData }) => {
        own.text = clipboardData?.getData('text/plain') ?? ''
        own.html = clipboardData?.getData('text/html') ?? ''
      })
      for (const details of document.querySelectorAll('details')) details.open = true
      const tables = [...document.querySelectorAll('table')].filter(
        table => table.getClientRects().length > 0,
      )
      return tables.flatMap(table => {
        getSelection()?.selectAllChildren(table)
        document.execCommand('copy')
        const { text, html } = own
        const about = table.closest('section')?.getAttribute('aria-label') ?? table.className
        const rows = [...table.rows].filter(row => row.innerText.trim() !== '')
        const lines = text.split('\n')
        const copy = new DOMParser().parseFromString(html, 'text/html')
        const numbers = new Set([...copy.querySelectorAll('td')].map(cell => cell.textContent))
        const lost = rows
          .flatMap(row => [...row.cells])
          .flatMap(cell => {
            // What stands within other words stays there.
            const figure = cell.querySelector<HTMLElement>('.figure')
            const isFigure = figure !== null && figure.textContent === cell.textContent
            return isFigure ? (figure.querySelector('.figure__numeral')?.textContent ?? '') : ''
          })
          .filter(numeral => numeral !== '')
          .filter(numeral => !numbers.has(numeral))
        const isShort = lines.filter(line => line.includes('\t')).length < rows.length
        return [
          ...(isShort
            ? [`${about}: ${rows.length} rows, copied ${lines.length}: ${text.slice(0, 200)}`]
            : []),
          ...(lost.length > 0 ? [`${about}: no numbers are ${lost.slice(0, 5).join(', ')}`] : []),
        ]
      })
    })
    expect(faults).toEqual([])
  })

test('the library is copied as a table in Chromium 86', { tag: '@long' }, async () => {
  const browser = await oldChromium(86)
  if ('unavailable' in browser) throw new Error(browser.unavailable)
  const page = await openLegacyPage(browser, siteUrl(`#/indicators?q=${encodeURIComponent(gdp.name)}`))
  try {
    await page.waitFor("document.querySelector('.library__row') !== null")
    await page.press('Control+A')
    const { text, html } = await copied(page)
    const [printed] = gdp.citations.map(citation => citation.printed)
    expect(text).toContain(`\n${gdp.name}\t${printed}\t2021年\t成效\t`)
    expect(text).not.toContain(`选择${gdp.name}`)
    expect(html).toContain(`<td>${gdp.name}</td>`)
    expect(html).toContain(`<td>${gdp.value}</td>`)
    await page.evaluate("location.hash = '#/trends'")
    await page.waitFor(
      "document.querySelector('main h1') !== null && document.querySelector('.library') === null",
    )
    await page.waitFor("document.querySelector('.visually-hidden') !== null")
    expect(await copiedForTheEar(page)).toEqual([])
    expect(page.console).toEqual([])
  } finally {
    await page.close()
  }
})
