import { readyDecks } from '../../src/analysis/decks/decks'
import { appearances, scopes } from './appearances'
import { expect, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { legibleFaults } from './legible'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const screens = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1080 },
]

/** Every ready deck, slide by slide, under one scope and appearance; no slide is left out. */
for (const viewport of screens)
  for (const scope of scopes)
    test(`every slide can be read at ${viewport.width}×${viewport.height}, ${scope}`, async ({ page }) => {
      test.setTimeout(600_000)
      await page.setViewportSize(viewport)
      await visit(page, siteUrl('#/present'))
      const faults: Record<string, string[]> = {}
      for (const colorScheme of appearances) {
        await page.emulateMedia({ colorScheme })
        for (const { id } of readyDecks) {
          await page.evaluate(hash => window.location.assign(hash), `#/present?deck=${id}&scope=${scope}`)
          const corner = page.getByRole('button', { name: /^第\d+张，共\d+张/ })
          await expect(corner).toHaveText(/^1\//)
          const count = Number((await corner.textContent())?.split('/')[1])
          expect(count).toBeGreaterThan(2)
          for (let slide = 1; slide <= count; slide++) {
            const found = [...(await legibleFaults(page)), ...(await layoutFaults(page))]
            if (found.length > 0) faults[`${id} ${slide}, ${colorScheme}`] = found
            await page.keyboard.press('ArrowRight')
          }
          // The last key tells that this was the last: all were seen.
          await expect(corner).toHaveText(`${count}/${count}`)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('heading', { level: 1 })).toContainText('选一份放映')
        }
      }
      expect(faults).toEqual({})
    })

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1280, height: 1024 },
  { width: 3840, height: 2160 },
])
  test(`the main decks can be read at ${viewport.width}×${viewport.height}, at the largest text`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    await page.setViewportSize(viewport)
    await visit(page, siteUrl('#/present'))
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'))
    const faults: Record<string, string[]> = {}
    for (const { id } of readyDecks.filter(({ isMain }) => isMain)) {
      await page.evaluate(hash => window.location.assign(hash), `#/present?deck=${id}`)
      const corner = page.getByRole('button', { name: /^第\d+张，共\d+张/ })
      await expect(corner).toHaveText(/^1\//)
      const count = Number((await corner.textContent())?.split('/')[1])
      for (let slide = 1; slide <= count; slide++) {
        const found = [...(await legibleFaults(page)), ...(await layoutFaults(page))]
        if (found.length > 0) faults[`${id} ${slide}`] = found
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Escape')
    }
    expect(faults).toEqual({})
  })

test('a huge figure keeps within the margins of a phone held upright', async ({ page }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, siteUrl('#/present'))
  const faults: string[] = []
  for (const { id } of readyDecks) {
    await page.evaluate(hash => window.location.assign(hash), `#/present?deck=${id}&scope=compare`)
    const corner = page.getByRole('button', { name: /^第\d+张，共\d+张/ })
    await expect(corner).toHaveText(/^1\//)
    const count = Number((await corner.textContent())?.split('/')[1])
    for (let slide = 1; slide <= count; slide++) {
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('.stage--room .slide__key .figure')]
          .filter(figure => figure.getBoundingClientRect().right > innerWidth * 0.95 + 1)
          .map(({ textContent }) => textContent),
      )
      if (over.length > 0) faults.push(`${id} ${slide}: ${over.join()}`)
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('选一份放映')
  }
  expect(faults).toEqual([])
})
