import type { Page } from '@playwright/test'
import type { Appearance } from '../../src/ui/appearances'
import { scopeNames, type scopes, type textSizes } from './appearances'
import { expect } from './fixture'

/** One figure button of the page: its place among them, its name and what it shows. */
export interface FigureButton {
  readonly at: number
  readonly name: string
  readonly shown: string
}

/** Waits until the page has its figures and the charts their geometry. */
export async function settle(page: Page): Promise<void> {
  await isDrawn(page)
  await expect(page.locator('main h1')).toBeVisible()
  for (const canvas of await page.locator('.chart__canvas').all())
    await expect(canvas.locator('svg path').first()).toBeAttached()
}

/** Waits until the view of the address stands there, in place of the one before it. */
export async function isDrawn(page: Page): Promise<void> {
  await expect(page.locator('main[aria-busy]')).toHaveCount(0)
}

/** Waits until the page is in a scope. */
export async function showsScope(page: Page, scope: (typeof scopes)[number]): Promise<void> {
  await expect(page.getByRole('button', { name: scopeNames[scope], pressed: true })).toBeVisible()
  await isDrawn(page)
}

/** Shows the page in a size of text, as the settings do: the standard one has no mark. */
export async function setTextSize(page: Page, size: (typeof textSizes)[number]): Promise<void> {
  await page.evaluate(value => {
    if (value === 'standard') delete document.documentElement.dataset.textSize
    else document.documentElement.dataset.textSize = value
  }, size)
}

/** Shows an appearance, as the program does; colours alone change. */
export async function setAppearance(page: Page, appearance: Appearance): Promise<void> {
  await page.evaluate(name => {
    document.documentElement.dataset.appearance = name
  }, appearance)
}

/** Opens every sentence and table, so that their figures can be reached too. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll(all => {
    for (const element of all) element.setAttribute('open', '')
  })
}

/** Closes them again. */
export async function closeDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll(all => {
    for (const element of all) element.removeAttribute('open')
  })
}

/** Every figure button of the page, one of each name. */
export async function distinctFigures(page: Page): Promise<FigureButton[]> {
  const found = await page.locator('button.figure').evaluateAll(all =>
    all.map((element, at) => ({
      at,
      name: element.getAttribute('aria-label') ?? '',
      shown: (element.textContent ?? '').replace(/\s/g, ''),
    })),
  )
  return [...new Map(found.map(figure => [figure.name, figure])).values()]
}

/** Puts the focus on a figure and presses it. */
export async function press(page: Page, { at }: FigureButton): Promise<void> {
  await page
    .locator('button.figure')
    .nth(at)
    .evaluate((element: HTMLElement) => {
      element.focus()
      element.click()
    })
}

/** The value of `source` in the address; empty where the panel has no address. */
export function sourceOf(page: Page): string {
  const query = new URL(page.url()).hash.split('?')[1] ?? ''
  return new URLSearchParams(query).get('source') ?? ''
}
