import type { Locator } from '@playwright/test'
import { viewPaths } from './appearances'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }))

/** A colour as the browser has it in the end, the system's own put in. */
function styleOf(locator: Locator, name: 'backgroundColor' | 'borderBottomColor' | 'borderLeftColor') {
  return locator.first().evaluate((element, name) => getComputedStyle(element)[name], name)
}

test(
  'in colours that the system imposes the chosen scope, the current page and the swatches are seen',
  {
    tag: '@long',
  },
  async ({ page }) => {
    await visit(page, siteUrl())
    const bar = page.getByRole('region', { name: '统计口径' })
    expect(await styleOf(bar.locator('[aria-pressed="true"]'), 'backgroundColor')).not.toBe(
      await styleOf(bar.locator('[aria-pressed="false"]'), 'backgroundColor'),
    )
    const nav = page.getByRole('navigation')
    expect(await styleOf(nav.locator('[aria-current="page"]'), 'borderBottomColor')).not.toBe(
      await styleOf(nav.locator('a:not([aria-current])'), 'borderBottomColor'),
    )
    const ground = await styleOf(page.locator('body'), 'backgroundColor')
    expect(await styleOf(page.locator('.key--outcome'), 'backgroundColor')).not.toBe(ground)

    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('gdp')
    const selected = page.locator('[role="option"][aria-selected="true"]')
    await expect(selected).toBeVisible()
    expect(await styleOf(selected, 'borderLeftColor')).not.toBe(
      await styleOf(page.locator('[role="option"]:not([aria-selected="true"])'), 'borderLeftColor'),
    )
    await page.keyboard.press('Escape')
    await page.locator('[data-headline] button').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.locator('.drawer')).toHaveCSS('border-left-width', '1px')
    expect(await styleOf(page.locator('.page-ruler__cited'), 'backgroundColor')).not.toBe(
      await styleOf(page.locator('.page-ruler span:not(.page-ruler__cited)'), 'backgroundColor'),
    )
  },
)

test(
  'in colours that the system imposes pressed buttons and the bars of slides are seen',
  {
    tag: '@long',
  },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators'))
    const tools = page.locator('.library-tools')
    expect(await styleOf(tools.locator('[aria-pressed="true"]'), 'backgroundColor')).not.toBe(
      await styleOf(tools.locator('[aria-pressed="false"]'), 'backgroundColor'),
    )
    await visit(page, siteUrl('#/data'))
    const chips = page.locator('.check-chips')
    await chips.getByRole('button').first().click()
    expect(await styleOf(chips.locator('[aria-pressed="true"]'), 'backgroundColor')).not.toBe(
      await styleOf(chips.locator('[aria-pressed="false"]'), 'backgroundColor'),
    )
    await visit(page, siteUrl('#/present?deck=targets-2026'))
    const stage = await styleOf(page.locator('.stage'), 'backgroundColor')
    for (const tone of ['baseline', 'outcome'])
      expect(await styleOf(page.locator(`.slide-bar--${tone}`), 'backgroundColor'), tone).not.toBe(stage)
    await page.keyboard.press('g')
    expect(await styleOf(page.locator('.stage__list [aria-current]'), 'backgroundColor')).not.toBe(
      await styleOf(page.locator('.stage__list button:not([aria-current])'), 'backgroundColor'),
    )
  },
)

// Under each text the browser lays a plate of its own ground, unless it is told that the colours are meant.
test(
  'in colours that the system imposes no text has the colour of the plate that lies under it',
  {
    tag: '@long',
  },
  async ({ page }) => {
    for (const hash of [
      ...viewPaths.map(path => `#${path}`),
      '#/present?deck=targets-2026',
      '#/data?check=agrees',
    ]) {
      await page.goto('about:blank')
      await visit(page, siteUrl(hash))
      const unseen = await page.evaluate(() => {
        const probe = document.createElement('div')
        probe.style.color = 'Canvas'
        document.body.append(probe)
        const plate = getComputedStyle(probe).color
        probe.remove()
        return [...document.querySelectorAll('body *')].flatMap(element => {
          const words = [...element.childNodes].filter(
            node => node instanceof Text && node.data.trim() !== '',
          )
          const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
            forcedColorAdjust: string
          }
          return words.length > 0 && color === plate && forcedColorAdjust !== 'none'
            ? [element.textContent ?? '']
            : []
        })
      })
      expect.soft(unseen, hash).toEqual([])
    }
  },
)
