import { expect as baseExpect, type Page } from '@playwright/test'
import { appearances, desk, firstAppearance, otherAppearances, phone, textSizes } from './appearances'
import { setAppearance, setTextSize } from './figures'
import { expect, longUnless, test } from './fixture'
import { allTerms, unmistakableTerm } from './glossary'
import {
  firstCitation,
  found,
  indicator,
  indicators,
  loneFigures,
  milestones,
  numeralOf,
  printed,
  shownIn,
} from './report'
import { siteUrl } from './setup/places'
import { violations } from './violations'
import { visit } from './visit'

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' })
const box = (page: Page) => dialog(page).getByRole('combobox')
const options = (page: Page) => dialog(page).getByRole('option')
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true })
/** A milestone whose first words no other name has. */
function unmistakableMilestone(): { readonly title: string; readonly words: string } {
  const names = [...indicators, ...allTerms].map(({ name }) => name)
  const all = [...names, ...milestones.map(({ title }) => title)]
  const candidates = milestones.map(({ title }) => ({ title, words: title.slice(0, 6) }))
  return found(
    candidates.find(
      ({ words }) => /^[一-龥]{6}$/.test(words) && all.filter(name => name.includes(words)).length === 1,
    ),
    'a milestone whose first words no other name has',
  )
}

const spoken = (page: Page) => dialog(page).getByRole('status')

test('three letters and Enter lead from the overview to an indicator, by keyboard alone', async ({
  page,
}) => {
  await visit(page, siteUrl('#/?scope=management'))
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('gdp')
  await expect(chosen(page)).toContainText(printed('gdp.2021.level.management'))
  // The everyday word stands for the indicator; whatever else is called so is found by its name.
  const names = [...indicators.map(({ name }) => name), ...milestones.map(({ title }) => title)]
  const meant =
    1 + [...names, ...allTerms.map(({ name }) => name)].filter(name => name.includes('GDP')).length
  await expect(spoken(page)).toHaveText(`找到${meant}个结果`)
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toContainText('GDP')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(/#\/indicators\/gdp\?scope=management$/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/\?scope=management$/)
})

test('the library finds by the same rules, in its address too', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl('#/indicators?q=gxjsqy'))
  const names = page.locator('.library__row .library__indicator')
  const firms = shownIn('administrative').filter(({ name }) => name.includes('高新技术企业'))
  await expect(names).toHaveCount(firms.length)
  for (const name of await names.allTextContents()) expect(name).toContain('高新技术企业')
  await page.getByRole('searchbox', { name: '在表里找' }).fill('雾霾')
  for (const id of ['good-air-rate', 'pm25']) {
    const { name, observations } = indicator(id)
    await expect(names.filter({ hasText: name })).toHaveCount(observations.length)
  }
})

test(
  'Escape closes the search and gives the focus back; Ctrl+K opens it too',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/results'))
    const typed = found(loneFigures()[0], 'a figure with a number of its own')
    const figure = page.locator('main .figure').first()
    await figure.focus()
    const top = await page.evaluate(() => window.scrollY)
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key)
      await expect(box(page)).toBeFocused()
      await page.keyboard.type(numeralOf(typed))
      await expect(chosen(page)).toContainText(typed.name)
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toHaveCount(0)
      await expect(figure).toBeFocused()
      expect(await page.evaluate(() => window.scrollY)).toBe(top)
    }
  },
)

test('a number typed leads to its source by one key more, over the page it was asked from', async ({
  page,
}) => {
  const figure = found(loneFigures().at(-1), 'a figure with a number of its own')
  await visit(page, siteUrl('#/trends'))
  await page.keyboard.press('/')
  await page.keyboard.type(numeralOf(figure))
  await expect(chosen(page)).toContainText(figure.name)
  await page.keyboard.press('Shift+Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toContainText(firstCitation(figure).printed)
  await expect(page).toHaveURL(siteUrl(`#/trends?source=${figure.id}`))
})

test('a milestone and a term are found and shown alone', { tag: '@long' }, async ({ page }) => {
  const { title, words } = unmistakableMilestone()
  const { name } = unmistakableTerm()
  await visit(page, siteUrl())
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await expect(chosen(page)).toContainText(title)
  await page.keyboard.press('Enter')
  await expect(page.locator('.milestone').filter({ hasText: title })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await expect(chosen(page)).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/glossary\?q=/)
  await expect(page.locator('main h2')).toHaveText([name])
})

test('every row is reached by the arrows and stays in sight', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 })
  await visit(page, siteUrl())
  await page.keyboard.press('/')
  await page.keyboard.type('新增')
  await expect(chosen(page)).toHaveCount(1)
  const count = await options(page).count()
  expect(count).toBeGreaterThan(8)
  for (let i = 0; i < count; i++) {
    await expect(chosen(page)).toBeInViewport()
    await page.keyboard.press('ArrowDown')
  }
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
})

test('by touch on a phone: a result opens, and its 出处 its source', async ({ browser, watch }) => {
  const context = await browser.newContext({
    viewport: phone,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  await watch.follow(context)
  const page = await context.newPage()
  await visit(page, siteUrl())
  await page.getByRole('button', { name: '搜索' }).tap()
  await box(page).fill('研发 2021')
  const asked = 'rd-intensity.2021.level.undivided'
  await options(page).locator(`[data-source="${asked}"]`).getByText('出处').tap()
  await baseExpect(page.getByRole('dialog')).toContainText(printed(asked))
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap()
  await page.getByRole('button', { name: '搜索' }).tap()
  await box(page).fill('fangzi')
  await options(page)
    .filter({ hasText: indicator('resettlement-homes-started').name })
    .tap()
  await baseExpect(page).toHaveURL(/#\/indicators\/resettlement-homes-started$/)
  await context.close()
})

const [standard, ...larger] = textSizes
for (const { viewport, appearance, sizes } of [
  { viewport: desk, appearance: firstAppearance, sizes: [standard] },
  { viewport: desk, appearance: firstAppearance, sizes: larger },
  ...otherAppearances.map(appearance => ({ viewport: desk, appearance, sizes: textSizes })),
  ...appearances.map(appearance => ({ viewport: phone, appearance, sizes: textSizes })),
])
  test(
    `the open search has no violation of WCAG 2.2 AA at ${viewport.width} px, ${appearance}, ${sizes.join(' and ')} text, and keeps within the window`,
    longUnless(viewport === desk && sizes.length === 1),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      // Over a page with little on it: the others are looked at by themselves.
      await visit(page, siteUrl('#/nowhere'))
      await setAppearance(page, appearance)
      for (const textSize of sizes) {
        await setTextSize(page, textSize)
        for (const words of ['', '收入', 'qqqqq']) {
          await page.keyboard.press('Control+k')
          await box(page).fill(words)
          await expect(spoken(page)).toHaveText(
            words === '' ? '' : words === '收入' ? /找到\d+个结果/ : '没有找到',
          )
          expect(await violations(page), `${textSize}, “${words}”`).toEqual([])
          expect(await sideways(page), `${textSize}, “${words}”`).toEqual([])
          await page.keyboard.press('Escape')
        }
      }
    },
  )

/** What of the dialog goes beyond it to the side. */
async function sideways(page: Page): Promise<string[]> {
  return dialog(page).evaluate(element => {
    const { left, right } = element.getBoundingClientRect()
    return [...element.querySelectorAll('*:not(.visually-hidden)')]
      .filter(part => {
        const box = part.getBoundingClientRect()
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
      })
      .map(part => part.className.toString())
  })
}
