import writeXlsxFile from 'write-excel-file/universal'
import type { BarChart } from './bar-chart'
import { sheetName } from './chart-xml'

/** The workbook that opens when a chart's data are edited: what was left out is empty, and a zero is a zero. */
export async function chartSheet({ categories, series, told }: BarChart): Promise<Uint8Array> {
  const head = ['', ...series.map(({ name }) => name), '照录'].map(value => ({ value, type: String }))
  const rows = categories.map((category, i) => [
    { value: category, type: String },
    ...series.map(({ points }) => {
      const value = points[i]?.value ?? null
      return value === null ? null : { value, type: Number }
    }),
    { value: told[i] ?? '', type: String },
  ])
  const file = writeXlsxFile([head, ...rows], { sheet: sheetName, columns: [{ width: 24 }] })
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}
