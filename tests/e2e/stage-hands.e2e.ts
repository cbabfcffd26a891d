import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const corner = (page: Page) => page.locator('.stage__corner button')
/** The first slide of a deck, once it hears keys. */
async function start(page: Page): Promise<void> {
  await visit(page, siteUrl('#/present?deck=results'))
  await expect(corner(page)).toHaveText(/^1\//)
}
const list = (page: Page) => page.getByRole('region', { name: '全部幻灯片' })

test('what was pressed on stage is not pressed again: the next key moves on', async ({ page }) => {
  await start(page)
  for (const [i, key] of ['Space', 'Enter'].entries()) {
    await corner(page).click()
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list(page)).toHaveCount(0)
    await page.keyboard.press(key)
    await expect(corner(page)).toHaveText(new RegExp(`^${i + 2}/`))
  }
  await page.locator('.slide .figure').first().click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(corner(page)).toHaveText(/^4\//)
})

test('退出放映 leaves full screen, and so does Back', { tag: '@long' }, async ({ page }) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await visit(page, siteUrl('#/present'))
  for (const way of ['button', 'back']) {
    await page.getByRole('main').getByRole('link', { name: '全年成效' }).click()
    await expect(corner(page)).toBeVisible()
    await page.keyboard.press('f')
    await expect.poll(isFull).toBe(true)
    if (way === 'back') await page.goBack()
    else {
      await page.keyboard.press('g')
      await page.getByRole('button', { name: '退出放映' }).click()
    }
    await expect(page.getByRole('link', { name: '全年成效' })).toBeVisible()
    await expect.poll(isFull).toBe(false)
  }
})

test(
  'nothing under a list of slides or a black screen is reached by Tab',
  { tag: '@long' },
  async ({ page }) => {
    await start(page)
    for (const key of ['g', 'h', '.']) {
      await page.keyboard.press(key)
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab')
        expect(
          await page.evaluate(
            () => document.activeElement?.closest('.stage__slide, .stage__corner') === null,
          ),
        ).toBe(true)
      }
      await page.keyboard.press('Escape')
    }
  },
)

test(
  'what is told of a key covers neither source nor number of the slide',
  { tag: '@long' },
  async ({ page }) => {
    await start(page)
    await page.keyboard.press('s')
    const told = page.locator('.stage__message')
    await expect(told).toContainText('管理口径')
    const { y } = (await told.boundingBox()) ?? { y: 0 }
    for (const part of ['.slide__sources', '.stage__corner']) {
      const box = (await page.locator(part).boundingBox()) ?? { y: 0, height: Number.POSITIVE_INFINITY }
      expect(box.y + box.height, part).toBeLessThanOrEqual(y + 1)
    }
  },
)

test(
  'a reload of the slides leaves no dead window of the presenter',
  { tag: '@long' },
  async ({ page, context }) => {
    await start(page)
    const opened = context.waitForEvent('page')
    await page.keyboard.press('p')
    const presenter = await opened
    await expect(presenter.getByRole('heading', { name: '备注' })).toBeVisible()
    await page.reload()
    await expect(corner(page)).toHaveText(/^1\//)
    await expect.poll(() => presenter.isClosed()).toBe(true)

    const again = context.waitForEvent('page')
    await page.keyboard.press('p')
    const other = await again
    await expect(other.getByRole('heading', { name: '备注' })).toBeVisible()
    await other.evaluate(() => window.location.reload()).catch(() => {})
    await expect.poll(() => other.isClosed()).toBe(true)
  },
)
