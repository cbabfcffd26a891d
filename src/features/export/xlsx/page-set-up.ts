import type { Feature } from 'write-excel-file/universal'
import {
  findElement,
  getCellAddress,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { SheetModel } from './sheet'

/** What stands above and below each printed page. */
export interface PageLines {
  readonly above: string
  readonly below: string
}

/** The order that the format demands of the parts of a sheet that there may be. */
const partsInOrder = [
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'ignoredErrors',
  'drawing',
]

/** One page wide and as many high as it takes, with narrow margins (in inches). */
const pageAttributes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  pageSetup: { fitToWidth: 1, fitToHeight: 0 },
  pageMargins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6 },
}

/** What the library has no word for: filters, pages one sheet wide, their lines and the heads that come again on each. */
export function pageSetUp(sheets: readonly SheetModel[], lines: PageLines): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) => {
            const own = pageAttributes[tag]
            return own === undefined ? attributes : { ...attributes, ...own }
          },
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            return sheet === undefined ? xml : partsOf(sheet, lines).reduce(withPart, xml)
          },
        },
        'xl/workbook.xml': {
          transform: xml => {
            const element = findElement(xml, 'definedNames')
            const names = sheets.flatMap(namesOf).join('')
            return element === undefined || names === ''
              ? xml
              : replaceElement(xml, element, `<definedNames>${names}</definedNames>`)
          },
        },
      },
    },
  }
}

function withPart(xml: string, part: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(xml, part, partsInOrder, 'worksheet')
}

function partsOf(sheet: SheetModel, { above, below }: PageLines): readonly string[] {
  const filtered = filteredIn(sheet)
  const cells = cellsOf(1, sheet.rows.length, sheet.widths.length)
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    ...(filtered === null ? [] : [`<autoFilter ref="${filtered}"/>`]),
    `<headerFooter><oddHeader>${sanitizeTextContent(`&L${escaped(above)}`)}</oddHeader>` +
      `<oddFooter>${sanitizeTextContent(`&L${escaped(below)}&R&P/&N`)}</oddFooter></headerFooter>`,
    // Years and pages are texts on purpose: without the mark of a mistake at each.
    `<ignoredErrors><ignoredError sqref="${cells}" numberStoredAsText="1"/></ignoredErrors>`,
  ]
}

/** An ampersand begins a code there. */
function escaped(words: string): string {
  return words.replace(/&/g, '&&')
}

/** The cells that can be filtered, head included; null where there are none. */
function filteredIn({ rows, headRows, widths }: SheetModel): string | null {
  return headRows === 0 ? null : cellsOf(headRows, rows.length, widths.length)
}

/** Names by which a spreadsheet knows what it prints, which rows on each page and, hidden, what it filters. */
function namesOf(sheet: SheetModel, index: number): readonly string[] {
  const { name, rows, headRows, printedColumns } = sheet
  const named = (own: string, attributes: string, cells: string) =>
    `<definedName name="_xlnm.${own}" localSheetId="${index}"${attributes}>'${sanitizeTextContent(name)}'!${cells}</definedName>`
  const fixed = (cells: string) => cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const filtered = filteredIn(sheet)
  return [
    ...(filtered === null ? [] : [named('_FilterDatabase', ' hidden="1"', fixed(filtered))]),
    ...(printedColumns === 0
      ? []
      : [named('Print_Area', '', fixed(cellsOf(1, rows.length, printedColumns)))]),
    ...(headRows === 0 ? [] : [named('Print_Titles', '', `$1:$${headRows}`)]),
  ]
}

/** Cells from a row to another, from the first column on: A1:D20. */
function cellsOf(firstRow: number, lastRow: number, columns: number): string {
  return `${getCellAddress(firstRow - 1, 0)}:${getCellAddress(lastRow - 1, columns - 1)}`
}
