import type { Locator, Page } from '@playwright/test'
import { desk, phone, sizes, textSizes, viewPaths } from './appearances'
import { openDetails, setTextSize, settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { allTerms, targetWithTerm, term as termById, unmistakableTerm } from './glossary'
import { layoutFaults } from './layout-faults'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const words = (page: Page) => page.locator('main .term')
const card = (page: Page) => page.locator('.popover')
const source = targetWithTerm().id

/** The first words of the page below its headline that a term is of, in the reader's sight, and what it means. */
async function firstTerm(page: Page): Promise<{ term: Locator; explanation: string }> {
  const found = page.locator('main .section .term').filter({ visible: true }).first()
  await found.scrollIntoViewIfNeeded()
  return { term: found, explanation: termById(await found.getAttribute('data-term')).explanation }
}

async function expectWithin(page: Page): Promise<void> {
  // The box that says that the words are coming gives way to the card that has them.
  await expect(card(page)).not.toContainText('正在读取')
  const box = await card(page).boundingBox()
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  if (box === null) throw new Error('expected an open term; received none')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(width)
  expect(box.y + box.height).toBeLessThanOrEqual(height)
}

test('a term opens by mouse beside its words, closes by a click elsewhere, and moves nothing', async ({
  page,
}) => {
  await visit(page, siteUrl('#/results'))
  await settle(page)
  const { term, explanation } = await firstTerm(page)
  const before = await page.locator('main').boundingBox()
  await term.click()
  await expect(card(page)).toBeFocused()
  await expect(card(page)).toContainText(explanation)
  await expectWithin(page)
  expect(await page.locator('main').boundingBox()).toEqual(before)
  const at = await term.boundingBox()
  const box = await card(page).boundingBox()
  const gap = Math.min(
    Math.abs((box?.y ?? 0) - (at?.y ?? 0) - (at?.height ?? 0)),
    Math.abs((at?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)),
  )
  expect(gap).toBeLessThanOrEqual(16)
  await page.locator('.view-head__kicker').evaluate((element: HTMLElement) => element.click())
  await expect(card(page)).toHaveCount(0)
  await expect(term).toBeFocused()
})

test(
  'a term opens by keyboard, Tab goes through it and on, Escape gives the focus back',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await settle(page)
    const term = page.locator('main h1 .term')
    await term.focus()
    for (const key of ['Enter', 'Space']) {
      const top = await page.evaluate(() => window.scrollY)
      await page.keyboard.press(key)
      await expect(card(page)).toBeFocused()
      expect(await page.evaluate(() => window.scrollY)).toBe(top)
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
      await expect(term).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expect(card(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(card(page).getByRole('button', { name: '关闭' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(card(page).getByRole('link', { name: '在“名词”里看' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(card(page)).toHaveCount(0)
    await expect(page.locator('main h1 .figure').first()).toBeFocused()
  },
)

test(
  'a term leads to the list, which keeps the scope and shows it alone',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/?scope=management'))
    await settle(page)
    await page.locator('.scope-bar .term').click()
    await card(page).getByRole('link').click()
    const { name } = termById('administrative-and-management-scope')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(name)
    await expect(card(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: '管理口径', pressed: true })).toBeVisible()
    const query = new URLSearchParams(new URL(page.url()).hash.split('?')[1])
    expect([...query]).toEqual([
      ['scope', 'management'],
      ['q', name],
    ])
  },
)

test(
  'a term opens within the source panel, and Escape closes one after the other',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl(`#/targets?source=${source}`))
    const panel = page.getByRole('dialog', { name: '数字的出处' })
    await panel.locator('h2 .term').click()
    await expect(card(page)).toBeFocused()
    await expectWithin(page)
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    await expect(panel).toBeVisible()
    await expect(panel.locator('h2 .term')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  },
)

// The list has them already, and names in the library lead to pages that explain theirs.
const marked = viewPaths.filter(path => path !== '/glossary' && path !== '/indicators')

for (const path of marked)
  for (const viewport of sizes.slice(0, 3))
    test(
      `every term of #${path} opens within the window at ${viewport.width} px, in any size of text`,
      longUnless(false),
      async ({ page }) => {
        await page.setViewportSize(viewport)
        await visit(page, siteUrl(`#${path}?scope=compare`))
        await settle(page)
        for (const size of textSizes) {
          await setTextSize(page, size)
          const shown = await words(page).filter({ visible: true }).all()
          expect(shown.length).toBeGreaterThan(0)
          for (const term of shown) {
            // Larger text may have moved it out of sight, and what has the focus already is not scrolled to. Playwright's
            // own way waits for two still frames, which a busy machine may not draw in time.
            await term.evaluate(element => element.scrollIntoView({ block: 'nearest' }))
            await term.focus()
            await page.keyboard.press('Enter')
            await expect(card(page)).toBeFocused()
            await expectWithin(page)
            await page.keyboard.press('Escape')
          }
        }
      },
    )

for (const viewport of [phone, desk])
  for (const path of marked)
    test(
      `marks move nothing on #${path} when the terms arrive, at ${viewport.width} px`,
      longUnless(false),
      async ({ page }) => {
        await page.setViewportSize(viewport)
        await visit(page, siteUrl(`#${path}`))
        await settle(page)
        await openDetails(page)
        await expect(words(page).first()).toBeAttached()
        const moved = await page.evaluate(() => {
          const main = document.querySelector('main') ?? document.body
          const boxes = () =>
            [...main.querySelectorAll('p, li, dt, dd, th, td, h1, h2, h3, h4, button')].map(element => {
              const { x, y, width, height } = element.getBoundingClientRect()
              return [x, y, width, height]
            })
          const before = boxes()
          for (const term of main.querySelectorAll('.term')) {
            const parent = term.parentElement
            term.replaceWith(term.textContent ?? '')
            parent?.normalize()
          }
          const after = boxes()
          // Joined again, a text may be set a fraction of a pixel narrower.
          return before.filter((box, i) => box.some((side, j) => Math.abs(side - (after[i]?.[j] ?? 0)) > 1))
        })
        expect(moved).toEqual([])
      },
    )

test('the search keeps the address in step and tells what it found', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/glossary'))
  await settle(page)
  const { name } = unmistakableTerm()
  await page.getByRole('searchbox', { name: '找名词' }).pressSequentially(name)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([name])
  await expect(page.getByRole('status')).toHaveText(`找到1个，共${allTerms.length}个`)
  await expect.poll(() => new URLSearchParams(page.url().split('?')[1]).get('q')).toBe(name)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(allTerms.length)
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('a term opens by touch at the foot of the screen and closes by a touch elsewhere', async ({
    page,
  }) => {
    await visit(page, siteUrl('#/targets'))
    await settle(page)
    const { term, explanation } = await firstTerm(page)
    await term.tap()
    await expect(card(page)).toContainText(explanation)
    const box = await card(page).boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(phone.width)
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(phone.height)
    expect(await layoutFaults(page)).toEqual([])
    const close = await card(page).getByRole('button', { name: '关闭' }).boundingBox()
    expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await page.touchscreen.tap(195, 30)
    await expect(card(page)).toHaveCount(0)
  })

  test('a term opens by touch within the source panel', { tag: '@long' }, async ({ page }) => {
    await visit(page, siteUrl(`#/targets?source=${source}`))
    await page.getByRole('dialog').locator('h2 .term').tap()
    await expect(card(page)).toBeFocused()
    await expectWithin(page)
    await card(page).getByRole('button', { name: '关闭' }).tap()
    await expect(card(page)).toHaveCount(0)
    await expect(page.getByRole('dialog', { name: '数字的出处' })).toBeVisible()
  })
})

test('paper shows neither an open term nor the lines under the words', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/results'))
  await settle(page)
  const { term } = await firstTerm(page)
  await term.click()
  await page.emulateMedia({ media: 'print' })
  await expect(card(page)).toBeHidden()
  expect(await term.evaluate(element => getComputedStyle(element).textDecorationLine)).toBe('none')
})
