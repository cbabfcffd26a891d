import { type BrowserContext, test as base, expect } from '@playwright/test'

export { expect }

/** Details of a test that belongs to the long run alone, unless it is among the first that a newcomer should see. */
export function longUnless(isShort: boolean): { tag?: '@long' } {
  return isShort ? {} : { tag: '@long' }
}

/** What no page of ours may do, as it was seen; the fixture fails the test where anything is left of it. */
export class Watch {
  readonly #seen: string[] = []
  readonly #expected: { readonly pattern: RegExp; isSeen: boolean }[] = []

  /** Names what this test provokes: it may then be seen, and must be. */
  expect(pattern: RegExp): void {
    this.#expected.push({ pattern, isSeen: false })
  }

  /** Follows every page of a context, those opened later too. */
  async follow(context: BrowserContext): Promise<void> {
    context.on('console', message => this.#see(`console ${message.type()}: ${message.text()}`))
    context.on('weberror', error => this.#see(`page error: ${error.error().message}`))
    context.on('request', request => {
      const url = request.url()
      const owner = request.frame().page().url()
      if (!isOwn(url, owner)) this.#see(`request: ${url} from ${owner}`)
    })
    context.on('page', page => page.on('crash', () => this.#see('crash: the page went down')))
    // Thrown, a violation of the policy is told as an error of the page.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', event => {
        throw new Error(`policy: ${event.violatedDirective} forbids ${event.blockedURI}`)
      })
    })
  }

  /** What was seen and not expected, and what was expected and not seen. */
  faults(): string[] {
    const missing = this.#expected.filter(({ isSeen }) => !isSeen)
    return [...this.#seen, ...missing.map(({ pattern }) => `never seen: ${pattern}`)]
  }

  #see(what: string): void {
    const known = this.#expected.find(({ pattern }) => pattern.test(what))
    if (known === undefined) this.#seen.push(what)
    else known.isSeen = true
  }
}

/** A page's own files: those in or below its folder. The first request of a page comes before it has an address. */
function isOwn(url: string, owner: string): boolean {
  if (/^(data|blob):/.test(url) || owner === 'about:blank' || owner === '') return isHere(url)
  return url.startsWith(new URL('.', owner).href)
}

function isHere(url: string): boolean {
  return /^(data:|blob:|file:|http:\/\/127\.0\.0\.1:)/.test(url)
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch()
      await watch.follow(context)
      await use(watch)
      expect(watch.faults(), 'console output, page errors and requests beyond the page’s own files').toEqual(
        [],
      )
    },
    { auto: true },
  ],
})
