import { chunk } from '../ui/chunk'

/** ECharts and what draws with it: the largest piece of the program, and no figure waits for it. */
export const canvasChunk = chunk('chart-canvas', async () => (await import('./chart-canvas')).ChartCanvas)

/** The same piece, for pictures that leave the page. */
export const drawingChunk = chunk('chart-canvas', async () => (await import('./chart-canvas')).drawnSvg)
