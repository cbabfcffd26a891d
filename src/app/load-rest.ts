import type { Loaded } from '../dataset/load'
import { loadWhole } from '../dataset/load-whole'

/** The whole dataset, once the page and its charts are there and the browser has time. */
export async function loadRest(): Promise<Loaded> {
  // On a slow line the charts come first; where they fail, the figures' sources are wanted all the more.
  await import('../charts/chart-canvas').catch(() => {})
  await idle()
  const { ledgerTexts, wholeTexts } = await import('./whole-texts')
  return loadWhole(wholeTexts, ledgerTexts)
}

/** When the browser has time. */
export function idle(): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 200)
  })
}
