import type { Page } from '@playwright/test'
import { viewPaths } from './appearances'
import { settle } from './figures'
import { expect, longUnless, test } from './fixture'
import { siteUrl } from './setup/places'
import { visit } from './visit'

for (const path of viewPaths)
  test(
    `Tab reaches everything that can be used on #${path}, in order, and shows where it is`,
    longUnless(path === '/scopes'),
    async ({ page }) => {
      await visit(page, siteUrl(`#${path}`))
      await settle(page)
      const total = await numberAll(page)
      const reached: number[] = []
      const unseen: string[] = []
      // One more than there are: the last goes back to the browser's own.
      for (let i = 0; i <= total; i++) {
        await page.keyboard.press('Tab')
        const { at, isSeen, name } = await focused(page)
        if (at === null) break
        reached.push(at)
        if (!isSeen) unseen.push(name)
      }
      expect(reached).toEqual(Array.from({ length: total }, (_, i) => i))
      expect(unseen).toEqual([])
    },
  )

/** Numbers what can be used and is shown, in the order of the page; returns how many there are. */
function numberAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]'
    const all = [...document.querySelectorAll(usable)].filter(element => element.checkVisibility())
    all.forEach((element, i) => {
      element.setAttribute('data-tab', String(i))
    })
    return all.length
  })
}

/** Which of them has the focus, and whether that is seen: by an outline, its own or that of the label around it. */
function focused(page: Page): Promise<{ at: number | null; isSeen: boolean; name: string }> {
  return page.evaluate(() => {
    const element = document.activeElement
    const at = element?.getAttribute('data-tab') ?? null
    if (element === null || at === null) return { at: null, isSeen: false, name: '' }
    const isOutlined = (one: Element | null) =>
      one !== null &&
      getComputedStyle(one).outlineStyle !== 'none' &&
      getComputedStyle(one).outlineWidth !== '0px'
    return {
      at: Number(at),
      isSeen: isOutlined(element) || isOutlined(element.closest('label')),
      name: element.textContent ?? '',
    }
  })
}
