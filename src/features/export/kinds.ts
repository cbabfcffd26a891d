import { drawingChunk } from '../../charts/canvas-chunk'
import { chunk } from '../../ui/chunk'
import { pngOf } from '../../ui/raster'
import { csvBlob } from './csv'
import { deckChunk } from './deck-chunk'
import { fileNameOf } from './file-name'
import type { ExportJob, Made } from './job'
import { paragraphOf } from './paragraph'
import type { Ratio } from './pptx/page'
import { reportTables } from './report-table'
import { figuresOf, milestonesOf, withHead } from './tables'

const xlsxChunk = chunk('write-xlsx', async () => (await import('./xlsx/write-xlsx')).writeXlsx)
const wordChunk = chunk('word-file', async () => (await import('./word-file')).wordFile)
const datasetZip = chunk('dataset-zip', async () => (await import('./package/dataset-zip')).datasetZip)

/** A form in which something leaves the dashboard. */
export interface ExportKind {
  readonly id: string
  /** Head of the part of the menu in which it stands. */
  readonly group: string
  readonly label: string
  /** What the file holds, in a few words. */
  readonly aboutOf: (job: ExportJob) => string
  /** Whether a job has something for it. */
  readonly isFor: (job: ExportJob) => boolean
  readonly make: (job: ExportJob) => Promise<Made>
}

/** The part of the menu whose forms have a size and a ground. */
export const pictureGroup = '图片'

const pictureChunk = chunk('picture-svg', async () => (await import('./picture/picture-svg')).pictureSvg)

/** Every kind, in the order of the menu. */
export const exportKinds: readonly ExportKind[] = [
  {
    id: 'xlsx',
    group: '数据',
    label: 'XLSX 表格',
    aboutOf: () => '说明和各类数据分表，可筛选、可打印',
    isFor: ({ exported: { sources, milestones } }) => sources.length + milestones.length > 0,
    make: async job => ({
      kind: 'file',
      name: fileNameOf(job.dataset, job.exported, 'xlsx'),
      blob: await (await xlsxChunk.ask())(job),
    }),
  },
  {
    id: 'csv',
    group: '数据',
    label: 'CSV 数据',
    aboutOf: ({ exported }) => `${exported.sources.length}条，一行一条，带出处和口径`,
    isFor: ({ exported }) => exported.sources.length > 0,
    make: async ({ dataset, exported, isInWords }) => ({
      kind: 'file',
      name: fileNameOf(dataset, exported, 'csv'),
      blob: csvBlob(withHead(figuresOf(dataset, exported, isInWords), isInWords)),
    }),
  },
  {
    id: 'milestones-csv',
    group: '数据',
    label: 'CSV 要事',
    aboutOf: ({ exported }) => `${exported.milestones.length}项，一行一项，带出处`,
    isFor: ({ exported }) => exported.milestones.length > 0,
    make: async ({ dataset, exported, isInWords }) => ({
      kind: 'file',
      name: fileNameOf(dataset, { ...exported, title: `${exported.title} 要事` }, 'csv'),
      blob: csvBlob(withHead(milestonesOf(dataset, exported, isInWords), isInWords)),
    }),
  },
  {
    id: 'word',
    group: '文稿',
    label: 'Word 指标一览表',
    aboutOf: ({ exported }) =>
      `${exported.sources.length + exported.milestones.length}行，附口径、出处和算式`,
    isFor: ({ exported }) => exported.sources.length + exported.milestones.length > 0,
    make: async ({ dataset, exported }) => ({
      kind: 'file',
      name: fileNameOf(dataset, exported, 'docx'),
      blob: await (await wordChunk.ask())(reportTables(dataset, exported)),
    }),
  },
  {
    id: 'paragraph',
    group: '文稿',
    label: '复制成一段话',
    aboutOf: () => '数字连同口径和出处，贴进文稿',
    isFor: ({ exported }) => exported.sources.length > 0,
    make: async ({ dataset, exported }) => ({ kind: 'text', text: paragraphOf(dataset, exported) }),
  },
  deckKind('16:9', '宽屏'),
  deckKind('4:3', '老式投影'),
  {
    id: 'svg',
    group: pictureGroup,
    label: 'SVG 矢量图',
    aboutOf: () => '放大不模糊，文字可选可改',
    isFor: isChart,
    make: async job => ({
      kind: 'file',
      name: fileNameOf(job.dataset, job.exported, 'svg'),
      blob: new Blob([(await drawn(job)).svg], { type: 'image/svg+xml;charset=utf-8' }),
    }),
  },
  {
    id: 'png',
    group: pictureGroup,
    label: 'PNG 图片',
    aboutOf: ({ look }) => `文档、演示稿都能用，${look.ratio}倍大小`,
    isFor: isChart,
    make: async job => ({ kind: 'file', ...(await madePng(job)) }),
  },
  {
    id: 'copied-png',
    group: pictureGroup,
    label: '复制图片',
    aboutOf: () => '复制后粘贴到文档里',
    isFor: isChart,
    make: async job => ({ kind: 'picture', ...(await madePng(job)) }),
  },
  {
    id: 'dataset-zip',
    group: '全部数据',
    label: 'ZIP 全部数据',
    aboutOf: ({ dataset: { observations, milestones } }) =>
      `${observations.size}条数据、${milestones.length}项要事、代码表和说明`,
    // Before the rest has arrived the dataset lacks quotes and most of its themes.
    isFor: ({ dataset }) => dataset.isWhole,
    make: async job => (await datasetZip.ask())(job),
  },
]

function isChart({ exported }: ExportJob): boolean {
  return exported.chart !== undefined
}

async function madePng(job: ExportJob) {
  return {
    name: fileNameOf(job.dataset, job.exported, 'png'),
    blob: await pngOf(await drawn(job), job.look.ratio),
  }
}

async function drawn({ dataset, exported, look }: ExportJob) {
  const { chart } = exported
  if (chart === undefined) throw new Error(`expected a chart, got ${exported.title}`)
  const [pictureSvg, drawnSvg] = await Promise.all([pictureChunk.ask(), drawingChunk.ask()])
  return pictureSvg(dataset, exported, chart.picture, drawnSvg, look.isTransparent)
}

/** The deck that goes with a job as a presentation for one shape of screen. */
function deckKind(ratio: Ratio, screen: string): ExportKind {
  return {
    id: `pptx-${ratio.replace(':', '-')}`,
    group: '放映',
    label: `PPTX ${ratio}`,
    aboutOf: () => `${screen}，图和表可以改，备注里有原文和算式`,
    isFor: ({ deck }) => deck !== null,
    make: async job => (await deckChunk.ask())(job, ratio),
  }
}
