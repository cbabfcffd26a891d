import { chromium } from '@playwright/test'
import type { Browser } from './chromium'
import { type LegacyPage, waitFor } from './legacy-page'

/**
 * Opens a page in a Chromium that is too old for Playwright's pages, by the protocol alone: below 86 none can be made, as
 * the browser lacks what Playwright asks of it first.
 */
export async function openBarePage(
  { executablePath, args, env }: Browser,
  url: string,
): Promise<Pick<LegacyPage, 'evaluate' | 'waitFor' | 'close'>> {
  const instance = await chromium.launch({ executablePath, args, env })
  const browser = await instance.newBrowserCDPSession()
  const { targetId } = await browser.send('Target.createTarget', { url })
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })

  const waiting = new Map<number, (answer: Answer) => void>()
  let count = 0
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer: Answer = JSON.parse(message)
    waiting.get(answer.id)?.(answer)
  })
  const evaluate = async <T>(expression: string): Promise<T> => {
    count += 1
    const id = count
    const answered = new Promise<Answer>(resolve => waiting.set(id, resolve))
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression, awaitPromise: true, returnByValue: true },
    })
    await browser.send('Target.sendMessageToTarget', { sessionId, message })
    const { result, error } = await answered
    if (error !== undefined || result?.exceptionDetails !== undefined)
      throw new Error(`${expression}: ${JSON.stringify(error ?? result?.exceptionDetails)}`)
    return result?.result.value as T
  }
  return {
    evaluate,
    waitFor: (expression, timeoutMs = 10_000) => waitFor(evaluate, expression, timeoutMs),
    close: () => instance.close(),
  }
}

interface Answer {
  readonly id: number
  readonly error?: unknown
  readonly result?: { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: unknown }
}
