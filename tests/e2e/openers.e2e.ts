import type { Locator } from '@playwright/test'
import { phone } from './appearances'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const placeOf = (element: Locator) => element.boundingBox()

test('更多 opens above the tabs, which stay in their row, and closes when the focus goes on', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await visit(page, siteUrl())
  const more = page.getByRole('button', { name: '更多' })
  const before = await placeOf(more)
  await more.click()
  expect(await placeOf(more)).toEqual(before)
  for (const name of ['口径', '指标库', '放映']) {
    const place = await placeOf(page.getByRole('navigation').getByRole('link', { name, exact: true }))
    expect((place?.y ?? 0) + (place?.height ?? 0), name).toBeLessThanOrEqual(before?.y ?? 0)
  }
  await more.focus()
  await page.keyboard.press('Tab')
  await expect(more).toHaveAttribute('aria-expanded', 'false')
})

test(
  '选列 stays where it is when it is opened, with the columns below it',
  { tag: '@long' },
  async ({ page }) => {
    await visit(page, siteUrl('#/indicators'))
    const button = page.getByRole('button', { name: /^选列/ })
    const before = await placeOf(button)
    await button.click()
    const columns = await placeOf(page.getByRole('group', { name: '除指标和数值外显示' }))
    expect(await placeOf(button)).toEqual(before)
    expect(columns?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0))
  },
)
