import { describe, expect, it } from 'vitest'
import { reportTables } from '../../src/features/export/report-table'
import { figuresOf } from '../../src/features/export/tables'
import { wordFile } from '../../src/features/export/word-file'
import { exportedOf } from '../features/export/export-fixtures'
import { sample } from '../fixtures/sample'
import { converted } from './soffice'

async function written(): Promise<Uint8Array> {
  const blob = await wordFile(reportTables(sample, exportedOf()))
  return new Uint8Array(await blob.arrayBuffer())
}

describe('a document of Word in LibreOffice', () => {
  it('has every figure in its words, its notes, and runs nothing', async () => {
    const files = await converted('table.docx', await written(), 'txt:Text (encoded):UTF8')
    const text = new TextDecoder().decode(files.get('table.txt'))
    const { head, rows } = figuresOf(sample, exportedOf(), true)
    const at = head.findIndex(({ key }) => key === 'printed')
    for (const row of rows) expect(text).toContain(row[at])
    for (const words of ['注1 ', sample.report.title, sample.report.dataVersion, '非官方'])
      expect(text).toContain(words)
  })

  it('is printed on several pages of A4', async () => {
    const files = await converted('table.docx', await written(), 'pdf')
    const pdf = new TextDecoder('latin1').decode(files.get('table.pdf'))
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
    expect(boxes.length).toBeGreaterThan(2)
    for (const [, width, height] of boxes) {
      expect(Math.round(Number(width))).toBe(595)
      expect(Math.round(Number(height))).toBe(842)
    }
  })
})
