import type { Locator, Page } from '@playwright/test'
import { phone } from './appearances'
import { settle } from './figures'
import { expect, test } from './fixture'
import { buttonName, observation, printed } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const gdp = observation('gdp.2021.level.administrative')
const figure = (page: Page) =>
  page
    .locator('[data-headline]')
    .first()
    .getByRole('button', { name: buttonName(gdp) })
const panel = (page: Page) => page.getByRole('dialog')
const top = (page: Page) => page.evaluate(() => window.scrollY)
const selected = (page: Page) => page.evaluate(() => String(window.getSelection()))
/** Beside any panel. */
const beside = { x: 5, y: 5 }
/** Later than a double click. */
const pause = 600

/** Drags over an element from its left to its right end. */
async function dragOver(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('expected a box to drag over; found none')
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
}

test('a double click opens a panel, and a click beside it closes it', async ({ page }) => {
  await visit(page, siteUrl())
  for (const opener of [figure(page), page.getByRole('button', { name: '搜索' })]) {
    await opener.dblclick()
    await page.waitForTimeout(pause)
    await expect(panel(page)).toBeVisible()
    await page.mouse.click(beside.x, beside.y)
    await expect(panel(page)).toHaveCount(0)
  }
})

test(
  'a press that begins in a panel and ends beside it closes nothing and loses nothing',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await page.keyboard.press('/')
    const box = panel(page).getByRole('combobox')
    await box.fill('生产总值')
    await page.waitForTimeout(pause)
    const { x, y, height } = (await box.boundingBox()) ?? { x: 0, y: 0, height: 0 }
    await page.mouse.move(x + 80, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(beside.x, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await expect(box).toHaveValue('生产总值')
    expect(await selected(page)).not.toBe('')
    await page.keyboard.press('Escape')

    await figure(page).click()
    await page.waitForTimeout(pause)
    const name = await panel(page).getByRole('heading').first().boundingBox()
    if (name === null) throw new Error('expected the name of what the panel tells; found none')
    await page.mouse.move(name.x + 40, name.y + name.height / 2)
    await page.mouse.down()
    await page.mouse.move(name.x - 100, name.y + name.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect(panel(page)).toBeVisible()
  },
)

test(
  'a drag over a figure, a term or a slide selects its words and presses nothing',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl())
    await settle(page)
    await dragOver(page, figure(page))
    expect(printed(gdp.id)).toContain((await selected(page)).trim())
    expect(await selected(page)).toMatch(/\d/)
    await expect(panel(page)).toHaveCount(0)
    // What is selected is left alone by the next click, which opens.
    await figure(page).click()
    await expect(panel(page)).toBeVisible()
    await page.keyboard.press('Escape')

    await dragOver(page, page.locator('h1 .term').first())
    expect(await selected(page)).not.toBe('')
    await expect(panel(page)).toHaveCount(0)

    await visit(page, siteUrl('#/present?deck=results'))
    await dragOver(page, page.locator('.slide__period span').first())
    expect(await selected(page)).not.toBe('')
    await expect(page.locator('.stage__corner button')).toHaveText(/^1\//)
  },
)

test('a panel holds the page behind it, whatever moves it', { tag: '@long' }, async ({ page, context }) => {
  await visit(page, siteUrl())
  await page.evaluate(() => window.scrollTo(0, 900))
  const protocol = await context.newCDPSession(page)
  const open = [
    () =>
      page
        .locator('.theme button.figure')
        .first()
        .evaluate((element: HTMLElement) => element.click()),
    () => page.keyboard.press('/'),
  ]
  for (const opened of open) {
    const before = await top(page)
    await opened()
    const { x, y, width, height } = (await panel(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    for (const place of [beside, { x: x + width / 2, y: y + height / 2 }]) {
      await page.mouse.move(place.x, place.y)
      for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 300)
      await protocol.send('Input.synthesizeScrollGesture', {
        ...place,
        yDistance: -400,
        gestureSourceType: 'touch',
      })
    }
    for (const key of ['PageDown', 'End']) await page.keyboard.press(key)
    await page.waitForTimeout(300)
    expect(await top(page)).toBe(before)
    await page.keyboard.press('Escape')
    await expect(panel(page)).toHaveCount(0)
    expect(await top(page)).toBe(before)
  }
  await page.mouse.wheel(0, 300)
  await expect.poll(() => top(page)).toBeGreaterThan(900)
})

test(
  'Back leaves the page after panels were opened and closed, and what was typed is one step',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/trends'))
    await visit(page, siteUrl())
    const length = await page.evaluate(() => window.history.length)
    for (const way of ['Escape', 'button', 'beside']) {
      await figure(page).click()
      await page.waitForTimeout(pause)
      if (way === 'Escape') await page.keyboard.press('Escape')
      else if (way === 'button') await panel(page).getByRole('button', { name: '关闭' }).click()
      else await page.mouse.click(beside.x, beside.y)
      await expect(panel(page)).toHaveCount(0)
      await expect(page).toHaveURL(siteUrl('#/'))
    }
    expect((await page.evaluate(() => window.history.length)) - length).toBeLessThanOrEqual(1)
    await page.goBack()
    await expect(page).toHaveURL(siteUrl('#/trends'))

    await visit(page, siteUrl('#/indicators'))
    await page.getByRole('searchbox', { name: '在表里找' }).pressSequentially('xinzeng', { delay: 450 })
    await expect(page).toHaveURL(/q=xinzeng/)
    await page.goBack()
    await expect(page).toHaveURL(siteUrl('#/indicators'))
  },
)

test(
  'by touch: a source that the search opened closes by its button and beside it',
  { tag: '@long' },
  async ({ browser, watch }) => {
    const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true })
    await watch.follow(context)
    const page = await context.newPage()
    const asked = 'rd-intensity.2021.level.undivided'
    for (const start of ['#/', `#/?source=${gdp.id}`]) {
      for (const way of ['button', 'beside']) {
        await visit(page, siteUrl(start))
        if (start === '#/') await page.getByRole('button', { name: '搜索' }).tap()
        else await page.keyboard.press('Control+k')
        const search = page.getByRole('dialog', { name: '搜索' })
        await search.getByRole('combobox').fill('研发 2021')
        await search.locator(`[data-source="${asked}"]`).getByText('出处').tap()
        await expect(panel(page)).toContainText(printed(asked))
        await page.waitForTimeout(pause)
        if (way === 'button') await panel(page).getByRole('button', { name: '关闭' }).tap()
        else await page.touchscreen.tap(100, 60)
        await expect(panel(page), `${start} ${way}`).toHaveCount(0)
        await expect(page).toHaveURL(siteUrl('#/'))
      }
    }
    await context.close()
  },
)
