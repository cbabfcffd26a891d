import type { Page } from '@playwright/test'
import { openDeck, readyDecks } from '../../src/features/present/decks/decks'
import { realDataset } from '../data/real'
import { otherDataset } from '../fixtures/other-report'
import { reportWords, wordsIn } from '../fixtures/report-words'
import { expect, test } from './fixture'
import { buildOther } from './setup/other'
import { otherUrl } from './setup/places'
import { visit } from './visit'

/** What is true of the report under `data/` alone, and what stands where something is missing. */
const foreign = [...reportWords(realDataset), 'null', 'undefined', 'NaN']

const addresses = [
  '#/',
  '#/results',
  '#/trends',
  '#/targets',
  '#/scopes',
  '#/indicators',
  '#/milestones',
  '#/glossary',
  '#/data',
  '#/present',
  ...[...otherDataset.indicators.keys()].map(id => `#/indicators/${id}`),
].flatMap(address => [address, `${address}?scope=management`, `${address}?scope=compare`])

/** Every slide of every deck. */
const slides = readyDecks(otherDataset).flatMap(({ id }) => {
  const { deck } = openDeck(otherDataset, 'compare', new Map([['deck', id]]))
  return (deck?.slides ?? []).map((_, i) => `#/present?deck=${id}&slide=${i + 1}&scope=compare`)
})

const words = (page: Page) =>
  page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(element =>
        ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
      ),
    ].join('\n'),
  )

test.describe(
  'the dashboard of another report, of an ordinary year, with other names of everything',
  { tag: '@long' },
  () => {
    test('shows on no view, slide, panel or search what is true of this one alone', async ({ page }) => {
      await buildOther()
      const found: string[] = []
      const look = async (where: string) => {
        found.push(...wordsIn(await words(page), foreign).map(word => `${where}: ${word}`))
      }
      for (const address of addresses) {
        await visit(page, otherUrl(address))
        await expect(page.locator('main h1')).toBeVisible()
        await look(address)
      }
      for (const id of otherDataset.observations.keys()) {
        await visit(page, otherUrl(`#/?source=${id}`))
        await expect(page.getByRole('dialog')).toBeVisible()
        await look(id)
      }
      for (const address of slides) {
        await visit(page, otherUrl(address))
        await look(address)
      }
      await visit(page, otherUrl())
      await page.getByRole('button', { name: '搜索' }).click()
      await look('search')
      for (const { name } of otherDataset.indicators.values()) {
        await page.getByRole('combobox').fill(name)
        await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible()
        await look(`search ${name}`)
      }
      const { names } = otherDataset.report.scopes ?? {}
      const html = await (await page.request.get(otherUrl().replace(/#.*$/, ''))).text()
      const bare = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? ''
      found.push(...wordsIn(bare, foreign).map(word => `without a script: ${word}`))
      expect(bare).toContain(`${names?.administrative}的文字、数字和图形`)
      await visit(page, otherUrl(`#/?scope=${names?.management}`))
      await expect(page.getByRole('button', { name: names?.management ?? '', pressed: true })).toBeVisible()
      await expect(page).toHaveTitle(new RegExp(`^总览·${names?.management} – `))
      expect(slides.length).toBeGreaterThan(5)
      expect([...new Set(found)]).toEqual([])
    })
  },
)
