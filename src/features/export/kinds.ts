import { csvBlob } from './csv'
import { fileNameOf } from './file-name'
import type { ExportJob, MadeFile } from './job'
import { figuresOf, milestonesOf, withHead } from './tables'

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
  readonly make: (job: ExportJob) => Promise<MadeFile>
}

/** Every kind, in the order of the menu. */
export const exportKinds: readonly ExportKind[] = [
  {
    id: 'csv',
    group: '数据',
    label: 'CSV 数据',
    aboutOf: ({ exported }) => `${exported.sources.length}条，一行一条，带出处和口径`,
    isFor: ({ exported }) => exported.sources.length > 0,
    make: async ({ dataset, exported, isInWords }) => ({
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
      name: fileNameOf(dataset, { ...exported, title: `${exported.title} 要事` }, 'csv'),
      blob: csvBlob(withHead(milestonesOf(dataset, exported, isInWords), isInWords)),
    }),
  },
]
