import {
  AlignmentType,
  Document,
  type IRunOptions,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ReportTable, ReportTables } from './report-table'

/* Type of official documents, in half points; a machine without these fonts takes its own. */
const fonts = { title: '方正小标宋简体', head: '黑体', body: '仿宋_GB2312' } as const
const sizes = { title: 44, subtitle: 28, cell: 21, note: 21 } as const

/* A4 with the margins of official documents, in twentieths of a point. */
const page = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1587, right: 1474 } as const
const lineWidth = page.width - page.left - page.right

/** Tables with their notes as a document of Word: no red head, no number, no signature, which are an office's own. */
export function wordFile({ title, author, subtitle, tables, notes }: ReportTables): Promise<Blob> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: { default: { document: { run: runOf('body', sizes.note) } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right },
          },
        },
        children: [
          paragraph(title, { font: 'title', size: sizes.title, isCentred: true, after: 200 }),
          paragraph(subtitle, { font: 'body', size: sizes.cell, after: 200 }),
          ...tables.flatMap((table, i) => [
            ...(tables.length > 1
              ? [paragraph(table.title, { font: 'head', size: sizes.subtitle, before: i * 300, after: 120 })]
              : []),
            tableOf(table),
          ]),
          ...notes.map((note, i) =>
            paragraph(note, { font: 'body', size: sizes.note, before: i === 0 ? 240 : 0, after: 60 }),
          ),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

function tableOf({ head, widths, rows }: ReportTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  // In WPS a table without widths of its columns is not seen.
  const columnWidths = widths.map(width => Math.floor((width / whole) * lineWidth))
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            margins: { left: 60, right: 60, top: 40, bottom: 40 },
            children: [
              paragraph(text, {
                font: isHead ? 'head' : 'body',
                size: sizes.cell,
                isCentred: isHead || i === 0,
              }),
            ],
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths,
    rows: [row(head, true), ...rows.map(cells => row(cells, false))],
  })
}

function paragraph(
  text: string,
  {
    font,
    size,
    isCentred = false,
    before = 0,
    after = 0,
  }: {
    readonly font: keyof typeof fonts
    readonly size: number
    readonly isCentred?: boolean
    readonly before?: number
    readonly after?: number
  },
): Paragraph {
  return new Paragraph({
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before, after, line: 300, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text, ...runOf(font, size) })],
  })
}

/** Figures and letters in Times New Roman, as official documents have them. */
function runOf(font: keyof typeof fonts, size: number): IRunOptions {
  const name = fonts[font]
  return {
    size,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: name },
  }
}
