import { canvasChunk } from '../charts/canvas-chunk'
import type { Loaded } from '../dataset/data-text'
import { chunk } from '../ui/chunk'
import { inTurns } from '../ui/idle'

/** The whole dataset, behind what the page is drawn with at once. ECharts has the line after it: text comes first. */
export const restChunk = chunk<Loaded>('whole-texts', async () => {
  const { ledgerTexts, loadingWhole, wholeTexts } = await import('./whole-texts')
  // Its state tells what fails.
  canvasChunk.ask().catch(() => {})
  return inTurns(loadingWhole(wholeTexts, ledgerTexts))
})

/** What copies a selection of a table as a table: nothing that is seen, and so right behind the first load. */
export const copyChunk = chunk(
  'copy-selection',
  async () => (await import('../ui/copy-selection')).subscribeToCopy,
)
