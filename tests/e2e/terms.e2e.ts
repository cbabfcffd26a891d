import type { Locator, Page } from '@playwright/test'
import { phone, sizes, textSizes, viewPaths } from './appearances'
import { openDetails, settle } from './figures'
import { expect, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const words = (page: Page) => page.locator('main .term')
const card = (page: Page) => page.locator('.popover')
const source = 'specialised-and-hidden-champions-added.2022.level.undivided'

/** The words among those of the page that this text is of, where the reader sees them. */
async function find(page: Page, text: string): Promise<Locator> {
  const found = words(page).filter({ hasText: text, visible: true }).first()
  await found.scrollIntoViewIfNeeded()
  return found
}

async function expectWithin(page: Page): Promise<void> {
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
  const term = await find(page, '“单项冠军”')
  const before = await page.locator('main').boundingBox()
  await term.click()
  await expect(card(page)).toBeFocused()
  await expect(card(page)).toContainText('在细分市场遥遥领先')
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

test('a term opens by keyboard, Tab goes through it and on, Escape gives the focus back', async ({
  page,
}) => {
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
})

test('a term leads to the list, which keeps the scope and shows it alone', async ({ page }) => {
  await visit(page, siteUrl('#/?scope=management'))
  await settle(page)
  await page.locator('.scope-bar .term').click()
  await card(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('平湖（行政口径、管理口径）')
  await expect(card(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '管理口径', pressed: true })).toBeVisible()
  const query = new URLSearchParams(new URL(page.url()).hash.split('?')[1])
  expect([...query]).toEqual([
    ['scope', 'management'],
    ['q', '平湖（行政口径、管理口径）'],
  ])
})

test('a term opens within the source panel, and Escape closes one after the other', async ({ page }) => {
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
})

// The list has them already, and names in the library lead to pages that explain theirs.
const marked = viewPaths.filter(path => path !== '/glossary' && path !== '/indicators')

for (const path of marked)
  test(`every term of #${path} opens within the window at any size of screen and text`, async ({ page }) => {
    for (const viewport of sizes.slice(0, 3)) {
      await page.setViewportSize(viewport)
      await page.goto('about:blank')
      await visit(page, siteUrl(`#${path}?scope=compare`))
      await settle(page)
      for (const size of textSizes) {
        await page.evaluate(value => document.documentElement.setAttribute('data-text-size', value), size)
        const shown = await words(page).filter({ visible: true }).all()
        expect(shown.length).toBeGreaterThan(0)
        for (const term of shown) {
          // Larger text may have moved it out of sight, and what has the focus already is not scrolled to.
          await term.scrollIntoViewIfNeeded()
          await term.focus()
          await page.keyboard.press('Enter')
          await expect(card(page)).toBeFocused()
          await expectWithin(page)
          await page.keyboard.press('Escape')
        }
      }
    }
  })

test('marks move nothing when the terms arrive', async ({ page }) => {
  for (const viewport of [phone, { width: 1440, height: 900 }])
    for (const path of marked) {
      await page.setViewportSize(viewport)
      await page.goto('about:blank')
      await visit(page, siteUrl(`#${path}`))
      await settle(page)
      await openDetails(page)
      await expect(words(page).first()).toBeAttached()
      const moved = await page.evaluate(() => {
        const main = document.querySelector('main') ?? document.body
        const boxes = () =>
          [...main.querySelectorAll('p, li, dt, dd, th, td, h1, h2, h3, h4, button')].map(element => {
            const { x, y, width, height } = element.getBoundingClientRect()
            return [x, y, width, height].map(Math.round).join()
          })
        const before = boxes()
        for (const term of main.querySelectorAll('.term')) {
          const parent = term.parentElement
          term.replaceWith(term.textContent ?? '')
          parent?.normalize()
        }
        const after = boxes()
        return before.filter((box, i) => box !== after[i])
      })
      expect(moved, `${path} at ${viewport.width}`).toEqual([])
    }
})

test('the search keeps the address in step and tells what it found', async ({ page }) => {
  await visit(page, siteUrl('#/glossary'))
  await settle(page)
  await page.getByRole('searchbox', { name: '找名词' }).pressSequentially('公园')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['“公园城市”'])
  await expect(page.getByRole('status')).toHaveText('找到1个，共39个')
  await expect(page).toHaveURL(siteUrl(`#/glossary?q=${encodeURIComponent('公园')}`))
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(39)
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('a term opens by touch at the foot of the screen and closes by a touch elsewhere', async ({
    page,
  }) => {
    await visit(page, siteUrl('#/targets'))
    await settle(page)
    const term = await find(page, '“公园城市”')
    await term.tap()
    await expect(card(page)).toContainText('把整座城当作公园来建')
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

  test('a term opens by touch within the source panel', async ({ page }) => {
    await visit(page, siteUrl(`#/targets?source=${source}`))
    await page.getByRole('dialog').locator('h2 .term').tap()
    await expect(card(page)).toBeFocused()
    await expectWithin(page)
    await card(page).getByRole('button', { name: '关闭' }).tap()
    await expect(card(page)).toHaveCount(0)
    await expect(page.getByRole('dialog', { name: '数字的出处' })).toBeVisible()
  })
})

test('paper shows neither an open term nor the lines under the words', async ({ page }) => {
  await visit(page, siteUrl('#/results'))
  await settle(page)
  const term = await find(page, '“单项冠军”')
  await term.click()
  await page.emulateMedia({ media: 'print' })
  await expect(card(page)).toBeHidden()
  expect(await term.evaluate(element => getComputedStyle(element).textDecorationLine)).toBe('none')
})
