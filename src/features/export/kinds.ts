import { chunk } from '../../ui/chunk'
import { csvBlob } from './csv'
import { fileNameOf } from './file-name'
import type { ExportJob, Made } from './job'
import { paragraphOf } from './paragraph'
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
