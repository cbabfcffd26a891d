import writeXlsxFile from 'write-excel-file/universal'
import { scopeWordsOf, sourceLineOf } from '../about'
import type { ExportJob } from '../job'
import { pageSetUp } from './page-set-up'
import { highEnough } from './sheet'
import { sheetsOf } from './sheets'

/** Longest title above a page: Excel takes 255 characters for all of such a line, codes included. */
const maxTitleLength = 100

/** An export as a workbook: its cover, and its facts as tables to filter, reckon with and print. */
export function writeXlsx(job: Omit<ExportJob, 'deck' | 'look'>): Promise<Blob> {
  const { dataset, exported } = job
  const sheets = sheetsOf(job)
  const title = [...exported.title].slice(0, maxTitleLength).join('')
  const scopes = scopeWordsOf(dataset, exported).filter(scope => !title.includes(scope))
  const lines = {
    above: [title, ...scopes].join('，'),
    below: sourceLineOf(dataset),
  }
  return writeXlsxFile(
    sheets.map(({ name, rows, widths, headRows, headColumns }) => ({
      data: rows.map(row => [...highEnough(row, widths)]),
      sheet: name,
      columns: widths.map(width => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: headRows,
      stickyColumnsCount: headColumns,
    })),
    // On every desktop with Chinese, or replaced by what it calls its own.
    { fontFamily: '宋体', fontSize: 11, features: [pageSetUp(sheets, lines)] },
  ).toBlob()
}
