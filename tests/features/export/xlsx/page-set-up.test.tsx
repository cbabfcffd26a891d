import { expect, it } from 'vitest'
import { describeLadder, ladder, tabulateLadder } from '../../../../src/charts/ladder/model'
import { writeXlsx } from '../../../../src/features/export/xlsx/write-xlsx'
import { sample } from '../../../fixtures/sample'
import { partsOf } from '../../../fixtures/xlsx'
import { exportedOf, noPicture, sourcesNamed } from '../export-fixtures'

const model = ladder(sample, 'gdp', 'compare')
const exported = exportedOf({
  title: '<生产总值> & "其他"',
  sources: sourcesNamed(['gdp.2021.level.administrative', 'gdp.2021.level.management']),
  chart: { sentence: describeLadder(model), table: tabulateLadder(model), picture: noPicture },
})

/** Parsed as a spreadsheet does, which refuses a file for the least fault. */
async function documents(): Promise<ReadonlyMap<string, Document>> {
  const blob = await writeXlsx({ dataset: sample, exported, isInWords: true })
  const parts = partsOf(new Uint8Array(await blob.arrayBuffer()))
  return new Map(
    [...parts].map(([path, text]) => [path, new DOMParser().parseFromString(text, 'application/xml')]),
  )
}

it('writes parts that are all XML', async () => {
  for (const [path, part] of await documents())
    expect(part.querySelector('parsererror')?.textContent ?? '', path).toBe('')
})

it('writes the parts of a sheet in the order that the format demands', async () => {
  const sheet = (await documents()).get('xl/worksheets/sheet2.xml')
  expect([...(sheet?.documentElement.children ?? [])].map(({ tagName }) => tagName)).toEqual([
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
  ])
})

it('names what is printed, the heads that come again and what is filtered, each of its sheet', async () => {
  const book = (await documents()).get('xl/workbook.xml')
  const names = [...(book?.querySelectorAll('definedName') ?? [])].map(name =>
    [name.getAttribute('localSheetId'), name.getAttribute('name'), name.textContent].join(' '),
  )
  expect(names).toContain("1 _xlnm.Print_Titles '表'!$1:$3")
  expect(names).toContain("2 _xlnm.Print_Titles '数据'!$1:$1")
  expect(names).toContainEqual(expect.stringMatching(/^2 _xlnm\.Print_Area '数据'!\$A\$1:\$[A-Z]+\$3$/))
  expect(names).toContainEqual(expect.stringMatching(/^2 _xlnm\._FilterDatabase '数据'!\$A\$1:\$[A-Z]+\$3$/))
})
