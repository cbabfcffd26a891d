import { strFromU8, strToU8, unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { describe, expect, it } from 'vitest'
import type { BarChart } from '../../../src/features/export/pptx/bar-chart'
import { chartXml } from '../../../src/features/export/pptx/chart-xml'
import { repaired, typesOf, withNotes, withOwnIds } from '../../../src/features/export/pptx/repair'
import { packageFaults } from '../../fixtures/package-faults'

/** Three slides with a table and a chart each, as the library writes them. */
async function raw() {
  const deck = new PptxGenJS()
  for (const label of ['一', '二', '三']) {
    const slide = deck.addSlide()
    slide.addText(label, { x: 1, y: 1, w: 1, h: 1 })
    slide.addTable([[{ text: label }]], { x: 1, y: 2, w: 3 })
    slide.addChart('bar', [{ name: label, labels: ['甲', '乙'], values: [0, 1] }], { x: 1, y: 3, w: 3, h: 2 })
  }
  return unzipSync((await deck.write({ outputType: 'uint8array' })) as Uint8Array)
}

const chart: BarChart = {
  direction: 'columns',
  categories: ['甲<&', '乙', '丙'],
  series: [
    {
      name: '数值',
      points: [
        { value: 0, tone: 'outcome', label: [] },
        { value: null, tone: 'target', label: [] },
        { value: 2, tone: 'target', label: [[{ text: '2 以上', size: 4, color: '000000' }]] },
      ],
    },
  ],
  told: ['0', '', '2以上'],
  axisSize: 3,
}

describe('what is repaired of a presentation', () => {
  it('is needed: as the library writes it, types name masters that are not there and ids stand twice', async () => {
    const faults = packageFaults(await raw())
    expect(faults).toContain('ppt/slideMasters/slideMaster2.xml: has a type and is not there')
    expect(faults.some(fault => / id \d+ twice$/.test(fault))).toBe(true)
    expect(faults.some(fault => fault.endsWith('a folder is no part'))).toBe(true)
  })

  it('leaves no fault', async () => {
    const own = { xml: chartXml(chart), sheet: strToU8('a workbook') }
    const parts = repaired(await raw(), [own, own, own], [['甲', '乙'], [], ['丙']])
    expect(packageFaults(parts)).toEqual([])
    const charts = Object.keys(parts).filter(path => path.startsWith('ppt/charts/chart'))
    const declared = /^<\?xml version="1\.0" encoding="UTF-8"[^>]*\?><c:chartSpace /
    for (const path of charts) {
      const xml = strFromU8(parts[path] ?? new Uint8Array())
      expect(xml).toMatch(declared)
      expect(xml.endsWith(own.xml)).toBe(true)
    }
    expect(charts).toHaveLength(3)
    const sheets = Object.keys(parts).filter(path => path.endsWith('.xlsx'))
    expect(sheets.map(path => strFromU8(parts[path] ?? new Uint8Array()))).toEqual(
      Array(3).fill('a workbook'),
    )
  })

  it('tells where there are not as many charts as were meant', async () => {
    await expect(raw().then(parts => repaired(parts, [], []))).rejects.toThrow(
      'expected 0 charts; received 3',
    )
  })

  it('keeps a type for each part that is there, once', () => {
    const types =
      '<Types><Override PartName="/a.xml" x="1"/><Override PartName="/b.xml"/><Override PartName="/a.xml"/></Types>'
    expect(typesOf(types, { 'a.xml': strToU8('') })).toBe(
      '<Types><Override PartName="/a.xml" x="1"/></Types>',
    )
  })

  it('numbers the objects of a slide', () => {
    expect(withOwnIds('<p:cNvPr id="1" name=""/><p:cNvPr id="7" name="a"/><p:cNvPr id="7" name="b"/>')).toBe(
      '<p:cNvPr id="1" name=""/><p:cNvPr id="2" name="a"/><p:cNvPr id="3" name="b"/>',
    )
  })

  it('makes each line of notes a paragraph, and of no notes an empty one', () => {
    const slide = '<p:ph type="body" idx="1"/><a:lstStyle/><a:p><a:r><a:t>x</a:t></a:r></a:p><a:p>2</a:p>'
    const texts = (lines: readonly string[]) => withNotes(slide, lines).match(/<a:t>[^<]*/g)
    expect(texts(['甲<', '$&'])).toEqual(['<a:t>甲&lt;', '<a:t>$&amp;'])
    expect(withNotes(slide, [])).toContain('<a:p/><a:p>2</a:p>')
  })
})

describe('the part of a chart', () => {
  const document = new DOMParser().parseFromString(chartXml(chart), 'application/xml')
  const values = (tag: string) =>
    [...(document.getElementsByTagName(tag)[0]?.getElementsByTagName('c:pt') ?? [])].map(point => [
      point.getAttribute('idx'),
      point.textContent,
    ])

  it('leaves a missing point out and draws a zero', () => {
    expect(values('c:numCache')).toEqual([
      ['0', '0'],
      ['2', '2'],
    ])
    expect(document.getElementsByTagName('c:ptCount')[2]?.getAttribute('val')).toBe('3')
    expect(document.getElementsByTagName('c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap')
  })

  it('has two axes, each named by the other and by the bars', () => {
    const ids = (tag: string) =>
      [...document.getElementsByTagName(tag)].map(element => element.getAttribute('val'))
    const [category, value] = ids('c:axId')
    expect(ids('c:axId')).toEqual([category, value, category, value])
    expect(ids('c:crossAx')).toEqual([value, category])
  })

  it('has words of its own at the end of a bar', () => {
    const labels = [...document.getElementsByTagName('c:dLbl')]
    expect(labels.map(({ textContent }) => textContent)).toEqual(['2 以上'])
  })
})
