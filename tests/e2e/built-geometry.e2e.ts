import type { Page } from '@playwright/test'
import { appearances } from './appearances'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'

/** So high that nothing has to be scrolled, and what stays in sight stays in its place. */
const height = 12_000

for (const width of [390, 1366, 1920])
  for (const appearance of appearances)
    test(`at ${width} px, ${appearance}, charts stand there before ECharts, and nothing moves when it comes`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(name => window.localStorage.setItem('appearance', name), appearance)
      const deliver = await holdBack(page)
      await page.goto(siteUrl())
      await expect(page.locator('html')).toHaveAttribute('data-started', 'true')
      const before = await pictures(page)
      deliver()
      await readyBehind(page)
      const after = await pictures(page)
      // Chromium itself rounds some pixels otherwise by one level when it draws a page again.
      expect(await differing(page, before, after, 1)).toBe(0)

      await bringForward(page)
      const drawn = await pictures(page)
      // ECharts rounds lengths to a tenth of a pixel: a tenth of the contrast at an edge, more at a chevron's tip.
      expect(await differing(page, after, drawn, 48)).toBeLessThan(60)
    })

test('another scope before ECharts has come shows no bars of the first one', async ({ page }) => {
  const deliver = await holdBack(page)
  await page.goto(siteUrl())
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true')
  const charts = await page.locator('figure.chart').count()
  await expect(page.locator('.chart__built')).toHaveCount(charts)
  await page.getByRole('button', { name: '管理口径' }).click()
  await expect(page.locator('.indicator--hero .chart__built')).toHaveCount(0)
  await page.getByRole('button', { name: '行政口径' }).click()
  await expect(page.locator('.indicator--hero .chart__built')).toHaveCount(0)
  deliver()
  await expect(page.locator('.indicator--hero .chart__canvas svg path').first()).toBeVisible()
})

/** Keeps ECharts on the way until what is returned is called. */
async function holdBack(page: Page): Promise<() => void> {
  let deliver = () => {}
  const wanted = new Promise<void>(resolve => {
    deliver = resolve
  })
  await page.route('**/chart-canvas-*.js', async route => {
    await wanted
    await route.continue()
  })
  return () => deliver()
}

/** Waits until ECharts has drawn every chart behind what the build has drawn. */
async function readyBehind(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-whole', 'true')
  const built = await page.locator('.chart__built').count()
  expect(built).toBeGreaterThan(0)
  await expect(page.locator('.chart__canvas--behind svg:has(path)')).toHaveCount(built)
}

/** Shows what ECharts has drawn in place of what the build has drawn. */
async function bringForward(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.chart__built'))
      element.style.visibility = 'hidden'
    for (const element of document.querySelectorAll<HTMLElement>('.chart__canvas--behind'))
      element.style.visibility = 'visible'
  })
}

/** What of the page has charts that the build has drawn. */
async function pictures(page: Page): Promise<Buffer[]> {
  return [await page.locator('.hero').screenshot(), await page.locator('.themes').screenshot()]
}

/** How many pixels of pictures differ by more than so many of 255 levels. */
async function differing(
  page: Page,
  before: readonly Buffer[],
  after: readonly Buffer[],
  levels: number,
): Promise<number> {
  const texts = [before, after].map(pictures => pictures.map(picture => picture.toString('base64')))
  return page.evaluate(
    async ({ texts: [before = [], after = []], levels }) => {
      const pixelsOf = async (text: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${text}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      let count = 0
      for (const [at, text] of before.entries()) {
        const [one, other] = [await pixelsOf(text), await pixelsOf(after[at] ?? '')]
        if (one.length !== other.length) return Number.POSITIVE_INFINITY
        for (let i = 0; i < one.length; i += 4)
          if ([0, 1, 2].some(c => Math.abs((one[i + c] ?? 0) - (other[i + c] ?? 0)) > levels)) count += 1
      }
      return count
    },
    { texts, levels },
  )
}
