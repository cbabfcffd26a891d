import type { Page } from '@playwright/test'
import { expect, longUnless, test } from './fixture'
import { headlineWords } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test('asks translators to leave the page alone', async ({ page }) => {
  await page.goto(siteUrl())
  await expect(page.locator('html')).toHaveAttribute('translate', 'no')
})

test(
  'a translator that does not ask leaves no figure of another scope, and breaks no way on',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await translate(page)
    await page.getByRole('button', { name: '管理口径' }).click()
    await expect(page.locator('[data-headline]')).toHaveText([...headlineWords('management')])
    await expectAsFresh(page, '#/?scope=management')
    await translate(page)
    await page.getByRole('link', { name: '目标', exact: true }).click()
    await expect(page.locator('.view-head__kicker')).toContainText('目标')
    await expectAsFresh(page, '#/targets?scope=management')
  },
)

/* What changes on each page while it stands there: the scope, and what may be filtered, sorted or opened. */
const changes = [
  ['#/results', '#/results?scope=management'],
  ['#/trends', '#/trends?scope=compare'],
  ['#/targets', '#/targets?scope=management'],
  ['#/scopes', '#/scopes?sort=-gap'],
  ['#/indicators', '#/indicators?theme=economy'],
  ['#/indicators', '#/indicators?q=gdp&scope=compare'],
  ['#/indicators/gdp', '#/indicators/general-public-budget-revenue?scope=management'],
  ['#/milestones', '#/milestones?theme=economy'],
  ['#/glossary', '#/glossary?q=三'],
  ['#/data', '#/data?scope=management'],
  ['#/present', '#/present?deck=results'],
  ['#/present?deck=results&slide=2', '#/present?deck=results&slide=3&scope=management'],
] as const

for (const [from, to] of changes)
  test(`translated at ${from}, ${to} is as on a fresh page`, longUnless(false), async ({ page }) => {
    await visit(page, siteUrl(from))
    await expect(page.locator('main h1')).toBeVisible()
    await translate(page)
    await page.evaluate(hash => {
      window.location.hash = hash
    }, to)
    await expectAsFresh(page, to)
  })

/** Puts each text into elements of a translator's own, as Google's and Edge's do: the text that was there is gone. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      if (text.data.trim() !== '' && !text.parentElement?.closest('script, style, noscript, svg'))
        texts.push(text)
    }
    for (const text of texts) {
      const inner = document.createElement('font')
      inner.textContent = text.data
      const outer = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

/** What a reader sees is what a page that was opened at this address shows him. */
async function expectAsFresh(page: Page, hash: string): Promise<void> {
  const fresh = await page.context().newPage()
  await visit(fresh, siteUrl(hash))
  await expect(fresh.locator('main h1, .stage h1').first()).toBeVisible()
  await expect(async () => expect(await seenOn(page)).toBe(await seenOn(fresh))).toPass({ timeout: 15_000 })
  await fresh.close()
}

/** Lines may break elsewhere: a translator's elements take part in the layout. */
async function seenOn(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText)
  return text.replace(/\s+/g, '')
}
