import {
  desk,
  firstAppearance,
  otherAppearances,
  phone,
  scopes,
  sizes,
  textSizes,
  viewPaths,
} from './appearances'
import { closeDetails, openDetails, setAppearance, setTextSize, settle, showsScope } from './figures'
import { expect, longUnless, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { siteUrl } from './setup/places'
import { goOn, visit } from './visit'

/** Colours move nothing; what an appearance leaves out or frames otherwise shows in one size of text. */
const looks = scopes.flatMap(scope =>
  textSizes.flatMap(textSize => [
    { scope, textSize, appearance: firstAppearance, isOpen: false },
    ...(textSize === 'standard'
      ? otherAppearances.map(appearance => ({ scope, textSize, appearance, isOpen: false }))
      : []),
    { scope, textSize, appearance: firstAppearance, isOpen: true },
  ]),
)

/** At the two widths that most readers have; 对比 has the most on its pages. */
for (const viewport of [phone, desk])
  test(`nothing of any view is cut off, overlaps or scrolls sideways at ${viewport.width} px, at first look`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    for (const path of viewPaths) {
      await goOn(page, siteUrl(`#${path}?scope=compare`))
      for (const textSize of viewport === phone
        ? (['standard', 'largest'] as const)
        : (['standard'] as const)) {
        await setTextSize(page, textSize)
        await settle(page)
        expect.soft(await layoutFaults(page), `#${path}, ${textSize}`).toEqual([])
      }
    }
  })

for (const path of viewPaths)
  for (const viewport of sizes)
    test(
      `nothing of #${path} is cut off, overlaps or scrolls sideways at ${viewport.width}×${viewport.height}, in any look`,
      longUnless(false),
      async ({ page }) => {
        // A limit, not an expectation: the longest list, in fifteen looks on the largest screen.
        test.setTimeout(300_000)
        await page.setViewportSize(viewport)
        await visit(page, siteUrl(`#${path}?scope=compare`))
        for (const { scope, textSize, appearance, isOpen } of looks) {
          await page.evaluate(hash => window.location.assign(hash), `#${path}?scope=${scope}`)
          await showsScope(page, scope)
          await setTextSize(page, textSize)
          await setAppearance(page, appearance)
          await settle(page)
          if (isOpen) await openDetails(page)
          const which = `${scope}, ${textSize}, ${appearance}, open: ${isOpen}`
          expect.soft(await layoutFaults(page), which).toEqual([])
          if (isOpen) await closeDetails(page)
        }
      },
    )

for (const width of [320, 360, 389])
  test(
    `no view scrolls sideways on a phone of ${width} px, in any size of text`,
    longUnless(false),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      const wide: string[] = []
      for (const path of [...viewPaths, '/indicators/gdp']) {
        // Each anew: a view that is left would be measured for the next while that is still to come.
        await page.goto('about:blank')
        await visit(page, siteUrl(`#${path}?scope=compare`))
        await settle(page)
        for (const textSize of textSizes) {
          await setTextSize(page, textSize)
          await settle(page)
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          if (over > 0) wide.push(`#${path} in ${textSize} text by ${over} px`)
        }
      }
      expect(wide).toEqual([])
    },
  )

test('大 and 特大 are no larger on a narrow phone than they say', { tag: '@long' }, async ({ page }) => {
  await visit(page, siteUrl())
  const type = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  for (const width of [320, 375, 389, 390]) {
    await page.setViewportSize({ width, height: 700 })
    for (const [textSize, most] of [
      ['large', 18.4],
      ['largest', 20.8],
    ] as const) {
      await setTextSize(page, textSize)
      expect(await type(), `${textSize} at ${width} px`).toBeLessThanOrEqual(most)
      expect(await type(), `${textSize} at ${width} px`).toBeGreaterThan(16)
    }
  }
})

test('the open source panel fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, siteUrl('#/?source=gdp.2021.level.administrative'))
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  const { scrollWidth, clientWidth } = await panel.evaluate(element => ({
    scrollWidth: element.scrollWidth,
    clientWidth: element.clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  await expect(panel.getByRole('button', { name: '关闭' })).toBeInViewport()
})

test(
  'charts keep to their boxes where the text grows while they are still arriving',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await visit(page, siteUrl('#/?scope=compare'))
    await setTextSize(page, 'largest')
    await settle(page)
    expect(await layoutFaults(page)).toEqual([])
  },
)
