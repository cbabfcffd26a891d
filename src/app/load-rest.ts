import { canvasChunk } from '../charts/canvas-chunk'
import type { Loaded } from '../dataset/data-text'
import { chunk } from '../ui/chunk'
import { idle } from '../ui/idle'

/** The whole dataset, once the page and its charts are there and the browser has time. */
export const restChunk = chunk<Loaded>(
  'whole-texts',
  async () => {
    const { ledgerTexts, loadWhole, wholeTexts } = await import('./whole-texts')
    return loadWhole(wholeTexts, ledgerTexts)
  },
  async () => {
    // On a slow line the charts come first; where they fail, the figures' sources are wanted all the more.
    await canvasChunk.ask().catch(() => {})
    await idle()
  },
)

/** What copies a selection of a table as a table: nothing that is seen, and so right behind the first load. */
export const copyChunk = chunk(
  'copy-selection',
  async () => (await import('../ui/copy-selection')).subscribeToCopy,
)
