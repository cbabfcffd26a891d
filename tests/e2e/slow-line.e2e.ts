import type { Page } from '@playwright/test'
import { expect, longUnless, test } from './fixture'
import { singleUrl, siteUrl } from './setup/places'

const deep = '#/targets?scope=management'

/** What a reader saw, frame by frame, where it was another than in the frame before. */
interface Frame {
  readonly isStarted: boolean
  readonly header: string
  readonly scopes: string
  readonly main: string
}

test(
  'on a slow line header and what is being read stand there long before the program',
  { tag: '@long' },
  async ({ page }) => {
    await watchFrames(page)
    const line = await page.context().newCDPSession(page)
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: (400 * 1024) / 8,
      uploadThroughput: (400 * 1024) / 8,
    })
    await page.goto(siteUrl(deep), { waitUntil: 'commit' })
    await expect.poll(async () => (await framesOf(page)).at(-1)?.main).toBe('正在读取“目标”（管理口径）…')
    const seen = (await framesOf(page)).at(-1)
    expect(seen?.isStarted).toBe(false)
    expect(seen?.header).toContain('平湖市政府工作报告指标看板')
    // The way on leads on in the scope that was asked for; no page is the current one.
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    })
    await expect(page.locator('main h1')).toBeVisible()
    expectNothingElse(await framesOf(page))
  },
)

for (const { name, url } of [
  { name: 'over http', url: siteUrl },
  { name: 'from disk', url: singleUrl },
])
  for (const address of [deep, '#/?scope=compare', '#/trends'])
    test(
      `${name} ${address} shows no other scope or view for a frame`,
      longUnless(false),
      async ({ page }) => {
        await watchFrames(page)
        await page.goto(url(address))
        await expect(page.locator('html')).toHaveAttribute('data-whole', 'true')
        await expect(page.locator('main h1')).toBeVisible()
        expectNothingElse(await framesOf(page))
      },
    )

/** Until the view has come there is a line and no figure, no pressed scope but the one that was asked for. */
function expectNothingElse(frames: readonly Frame[]): void {
  const before = frames.filter(({ isStarted, main }) => !isStarted || main.startsWith('正在读取'))
  const started = frames.filter(({ isStarted }) => isStarted)
  for (const { main, isStarted, scopes } of before) {
    expect(main).toMatch(/^(正在读取“.+”（.+）…)?$/)
    if (!isStarted) expect(scopes).toMatch(/^(统计口径)?$/)
  }
  // What is shown first after the start is the line or the view itself, of the same scope throughout.
  expect(new Set(started.map(({ scopes }) => scopes.split('\n')[0])).size).toBe(1)
  const kickers = started
    .filter(({ main }) => !main.startsWith('正在读取'))
    .map(({ main }) => main.split('\n')[0])
  expect(new Set(kickers).size).toBe(1)
}

async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: Frame[] = []
    Object.assign(window, { seenFrames: frames })
    const textOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? ''
    const lineOf = (selector: string) => {
      const element = document.querySelector(selector)
      const content = element === null ? 'none' : getComputedStyle(element, '::before').content
      return content === 'none' || content === 'normal' ? '' : content.slice(1, -1)
    }
    const look = () => {
      const isStarted = document.documentElement?.dataset.started === 'true'
      const frame = {
        isStarted,
        header: textOf('.header'),
        scopes: textOf('.scope-bar'),
        main: lineOf('#main') + textOf('#main'),
      }
      if (JSON.stringify(frame) !== JSON.stringify(frames.at(-1))) frames.push(frame)
      requestAnimationFrame(look)
    }
    look()
  })
}

function framesOf(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(() => (window as unknown as { seenFrames: readonly Frame[] }).seenFrames)
}
