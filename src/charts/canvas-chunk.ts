import { chunk } from '../ui/chunk'

/** ECharts and what draws with it: the largest piece of the program, and no figure waits for it. */
export const canvasChunk = chunk('chart-canvas', async () => (await import('./chart-canvas')).ChartCanvas)
