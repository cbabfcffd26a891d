import { settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { allObservations } from './report'
import { siteUrl } from './setup/places'
import { visit } from './visit'

/** One in so many is reached by hand; that all have their link is looked at in one page. */
const step = 29
const sampled = allObservations().filter((_, i) => i % step === 0)

test(
  'any observation is reached from the overview in at most three actions, and its source in one more',
  longUnless(false),
  async ({ page }) => {
    const slugs = new Set(allObservations().map(({ indicator }) => indicator))
    await visit(page, siteUrl())
    await settle(page)
    // 1: the library; 2: the indicator. Its page has every figure of it.
    const library = page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '指标库' })
    await library.click()
    const linkTo = (slug: string) => page.locator(`main table a[href="#/indicators/${slug}"]`).first()
    await expect(linkTo('gdp')).toBeVisible()
    const linked = await page
      .locator('main table a[href^="#/indicators/"]')
      .evaluateAll(all => all.map(link => link.getAttribute('href')?.slice('#/indicators/'.length)))
    expect([...slugs].filter(slug => !linked.includes(slug))).toEqual([])

    for (const { id, indicator } of sampled) {
      await linkTo(indicator).click()
      const figure = page.locator(`.observations [data-source="${id}"]`)
      await expect(figure).toBeVisible()
      await figure.click()
      await expect(page.getByRole('dialog', { name: '数字的出处' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await library.click()
      await expect(linkTo('gdp')).toBeVisible()
    }
  },
)
