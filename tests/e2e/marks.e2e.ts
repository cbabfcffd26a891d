import { viewPaths } from './appearances'
import { openDetails, settle } from './figures'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { goOn, visit } from './visit'

test('% and :1 look like their numeral on every view and on slides', { tag: '@long' }, async ({ page }) => {
  const seen = new Set<string>()
  for (const path of [...viewPaths, '/present?deck=results&slide=4', '/scopes?scope=management']) {
    await goOn(page, siteUrl(`#${path}`))
    await settle(page)
    await openDetails(page)
    const { signs, unlike } = await page.locator('.figure__sign').evaluateAll(all => {
      const look = (element: Element) => {
        const { fontFamily, fontWeight, fontSize, color } = getComputedStyle(element)
        return [fontFamily, fontWeight, fontSize, color].join('; ')
      }
      const unlike = all.flatMap(sign => {
        const numeral = sign.parentElement?.parentElement?.querySelector('.figure__numeral')
        return numeral && look(numeral) !== look(sign)
          ? [`${numeral.textContent}${sign.textContent}: ${look(numeral)}, but ${look(sign)}`]
          : []
      })
      return { signs: all.map(({ textContent }) => textContent ?? ''), unlike }
    })
    for (const sign of signs) seen.add(sign)
    expect.soft(unlike, `#${path}`).toEqual([])
  }
  expect([...seen].sort()).toEqual(['%', ':1'])
})

test('under the mouse one line runs below a whole figure', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  const figure = page.locator('[data-headline] .figure').first()
  await figure.hover()
  const words = figure.locator('.nb')
  await expect(words).toHaveCSS('background-image', /linear-gradient/)
  for (const part of await figure.locator('.nb, .nb *').all())
    await expect(part).toHaveCSS('text-decoration-line', 'none')
})

test(
  'the pointer of a bound touches neither the figure above it nor its bar on a slide',
  {
    tag: '@long',
  },
  async ({ page }) => {
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(viewport)
      await visit(page, siteUrl('#/present?deck=targets-2026'))
      const pointer = page.locator('.slide-ladder__bar .bound-mark').first()
      await expect(pointer).toBeVisible()
      const gaps = await pointer.evaluate(mark => {
        const column = mark.closest('.slide-ladder__column')
        const drawn = mark.querySelector('path')?.getBoundingClientRect()
        const bar = mark.parentElement?.getBoundingClientRect()
        const range = document.createRange()
        const words = column?.querySelector('.slide-ladder__label .figure__numeral')
        if (!words || !drawn || !bar) return null
        range.selectNodeContents(words)
        const { bottom, height } = range.getBoundingClientRect()
        // Digits end a little above the bottom of their line.
        return { above: drawn.top - (bottom - height * 0.2), below: bar.top - drawn.bottom }
      })
      expect(gaps?.above, `${viewport.width} px`).toBeGreaterThan(2)
      expect(gaps?.below, `${viewport.width} px`).toBeGreaterThan(2)
    }
  },
)

test(
  'an open table as wide as the page is not cut at 1440 px; one that is cut shows a shade',
  { tag: '@long' },
  async ({ page }) => {
    for (const path of ['/', '/trends', '/targets', '/scopes', '/indicators/gdp']) {
      await goOn(page, siteUrl(`#${path}?scope=compare`))
      await settle(page)
      await openDetails(page)
      const cut = await page.locator('.data-table').evaluateAll(all =>
        all.flatMap(table => {
          if (table.scrollWidth <= table.clientWidth + 1) return []
          const { backgroundImage, backgroundAttachment } = getComputedStyle(table)
          const isShaded = backgroundImage.includes('gradient') && backgroundAttachment.includes('local')
          return isShaded && table.clientWidth < 1000 ? [] : [`${table.getAttribute('aria-label')}`]
        }),
      )
      expect.soft(cut, `#${path}`).toEqual([])
    }
  },
)

test('what is measured as a mean is not called a ratio', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/indicators/pm25?source=pm25.2021.level.undivided'))
  await expect(page.getByRole('dialog')).toContainText('相对或平均指标')
  await expect(page.getByRole('dialog')).not.toContainText('比率')
})
