import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

const longest = 'x'.repeat(10_000)

test.describe('an address that leads nowhere says so and offers the overview', () => {
  for (const [hash, words] of [
    ['#/nowhere', '没有“/nowhere”这一页'],
    ['#//x', '没有“//x”这一页'],
    ['#/results/2021', '没有“/results/2021”这一页'],
    ['#/%E0%A4%A', '这一页'],
    ['#/constructor', '没有“/constructor”这一页'],
    ['#/<img src=x onerror=alert(1)>', '这一页'],
  ] as const)
    test(hash, async ({ page }) => {
      await visit(page, siteUrl(hash))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words)
      await expectWayOn(page)
    })
})

test.describe('what is not understood is named and the overview stays whole', () => {
  for (const [hash, words] of [
    ['#/?scope=%E0%A4%A', '口径'],
    ['#/?scope=', '口径'],
    ['#/?scope=Compare', '口径“Compare”不认识'],
    ['#/?foo=1', '“foo”不认识'],
    ['#/?__proto__=1', '“__proto__”不认识'],
    ['#/?theme=sports', '“theme=sports”不认识'],
    [`#/?q=${longest}`, '地址太长'],
    [`#/${longest}`, '地址太长'],
    ['#/?source=<script>alert(1)</script>', '没有找到出处“<script>alert(1)</script>”'],
    ['#/?source=', '没有找到出处'],
  ] as const)
    test(`${hash.slice(0, 40)} (${hash.length})`, async ({ page }) => {
      page.on('dialog', () => expect('a dialog of the browser').toBe('none'))
      await visit(page, siteUrl(hash))
      await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
      await expectOverview(page)
    })
})

test.describe('a bare or shortened address is the overview', () => {
  for (const hash of ['', '#', '#/', '#?scope=compare', '#/?', '#/?&&', '#/#'])
    test(`“${hash}”`, async ({ page }) => {
      await visit(page, siteUrl(hash))
      await expect(page.locator('[data-headline], .message').first()).toBeVisible()
      if (hash !== '#/#') await expectOverview(page)
    })
})

test('a scope in a shortened address is read', async ({ page }) => {
  await visit(page, siteUrl('#?scope=compare'))
  await expect(page.getByRole('button', { name: '对比', pressed: true })).toBeVisible()
  await expect(page.locator('[data-headline]')).toHaveCount(6)
})

test('from an unknown address the way on keeps the scope', async ({ page }) => {
  await visit(page, siteUrl('#/nowhere?scope=management'))
  await page.getByRole('main').getByRole('link', { name: '总览' }).click()
  await expect(page).toHaveURL(siteUrl('#/?scope=management'))
  await expect(page.locator('[data-headline]').first()).toHaveText('698.5亿元')
})

test('an address changed by hand is followed without a reload', async ({ page }) => {
  await visit(page, siteUrl())
  await page.evaluate(() => {
    window.location.hash = '#/nowhere'
  })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有“/nowhere”这一页')
  await page.evaluate(() => {
    window.location.hash = '#/?scope=compare'
  })
  await expect(page.locator('[data-headline]')).toHaveCount(6)
})

async function expectWayOn(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: '总览' }).click()
  await expectOverview(page)
}

async function expectOverview(page: Page): Promise<void> {
  await expect(page.locator('[data-headline]').first()).toContainText(/907\.5|698\.5/)
}
