import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sourceLineOf } from '../../../src/features/export/about'
import type { Exported } from '../../../src/features/export/exported'
import type { Ratio } from '../../../src/features/export/pptx/page'
import { writeDeck } from '../../../src/features/export/pptx/write-deck'
import { openDeck } from '../../../src/features/present/decks/decks'
import { figuresOfBody } from '../../../src/features/present/decks/slide'
import { packageFaults } from '../../fixtures/package-faults'
import { sample } from '../../fixtures/sample'
import { exportedOf } from './export-fixtures'

async function written(deck: ReadonlyMap<string, string>, ratio: Ratio, change: Partial<Exported> = {}) {
  const job = { dataset: sample, exported: exportedOf(change), deck }
  const { name, blob } = await writeDeck(job, ratio)
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return { name, parts }
}

type Parts = Awaited<ReturnType<typeof written>>['parts']

function xmlOf(parts: Parts, path: string): Document {
  const bytes = parts[path]
  if (bytes === undefined) throw new Error(`${path}: expected among ${Object.keys(parts).join(', ')}`)
  return new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
}

function textsOf(document: Document, tag: string): readonly string[] {
  return [...document.getElementsByTagName(tag)].map(({ textContent }) => textContent ?? '')
}

/** Every word of a slide, without its charts; a line's end is none. */
function wordsOf(parts: Parts, number: number): string {
  return textsOf(xmlOf(parts, `ppt/slides/slide${number}.xml`), 'a:t').join('')
}

/** The charts of a slide, each as its part. */
function chartsOf(parts: Parts, number: number): readonly Document[] {
  return [...xmlOf(parts, `ppt/slides/_rels/slide${number}.xml.rels`).getElementsByTagName('Relationship')]
    .map(relation => relation.getAttribute('Target') ?? '')
    .filter(target => target.includes('/charts/'))
    .map(target => xmlOf(parts, target.slice(1)))
}

/** A sheet as rows of cells; what is not written is null. */
function sheetOf(bytes: Uint8Array): readonly (readonly (string | number | null)[])[] {
  const parts = unzipSync(bytes)
  const strings = [...xmlOf(parts, 'xl/sharedStrings.xml').getElementsByTagName('si')].map(
    ({ textContent }) => textContent,
  )
  return [...xmlOf(parts, 'xl/worksheets/sheet1.xml').getElementsByTagName('row')].map(row => {
    const cells = new Map(
      [...row.getElementsByTagName('c')].map(cell => {
        const value = cell.textContent ?? ''
        const column = (cell.getAttribute('r') ?? '').replace(/\d/g, '')
        return [column, cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? null) : Number(value)]
      }),
    )
    return ['A', 'B', 'C', 'D'].map(column => cells.get(column) ?? null)
  })
}

describe('a deck as a presentation', () => {
  it('leaves an office program nothing to repair, nor in the data of its charts', async () => {
    for (const id of ['results', 'targets-horizon', 'scopes']) {
      const { parts } = await written(new Map([['deck', id]]), '16:9')
      expect(packageFaults(parts), id).toEqual([])
      const [sheet] = Object.entries(parts).flatMap(([path, bytes]) =>
        path.endsWith('.xlsx') ? [bytes] : [],
      )
      expect(packageFaults(unzipSync(sheet ?? new Uint8Array())), id).toEqual([])
    }
  })

  it('has the slides of the screen, each with message, scopes, time, places, source and that it is unofficial', async () => {
    const deck = new Map([['deck', 'targets-horizon']])
    const { parts } = await written(deck, '16:9', { choice: 'compare' })
    const slides = openDeck(sample, 'compare', deck).deck?.slides ?? []
    expect(slides.length).toBeGreaterThan(3)
    for (const [i, slide] of slides.entries()) {
      const words = wordsOf(parts, i + 1)
      const headline = slide.headline.map(part => (typeof part === 'string' ? part : part.text)).join('')
      const wanted = [
        headline,
        ...slide.scopes.map(scope => slide.scopeLabels[scope]),
        slide.period,
        slide.part,
        ...slide.places,
        slide.remark,
        sourceLineOf(sample),
        '非官方',
      ]
      expect(wanted.filter(word => !words.includes(word))).toEqual([])
    }
  })

  it('shows every figure of every slide as printed, what is computed with 推算', async () => {
    for (const id of ['results', 'targets-horizon', 'scopes']) {
      const deck = new Map([['deck', id]])
      const { parts } = await written(deck, '4:3')
      const slides = openDeck(sample, 'administrative', deck).deck?.slides ?? []
      for (const [i, { body }] of slides.entries()) {
        const charts = chartsOf(parts, i + 1).map(chart => textsOf(chart, 'a:t').join(''))
        const words = wordsOf(parts, i + 1) + charts.join('')
        const figures = figuresOfBody(body).map(({ text, isDerived }) => text + (isDerived ? '（推算' : ''))
        expect(figures.filter(text => !words.includes(text))).toEqual([])
      }
    }
  })

  it('has the report’s words and the arithmetic in the notes, a paragraph each', async () => {
    const deck = new Map([['deck', 'targets-horizon']])
    const { parts } = await written(deck, '16:9')
    const [slide] = openDeck(sample, 'administrative', deck).deck?.slides ?? []
    if (slide === undefined) throw new Error('expected a slide; received none')
    const paragraphs = textsOf(xmlOf(parts, 'ppt/notesSlides/notesSlide1.xml'), 'a:p')
    for (const { place, text } of slide.notes.quotes) expect(paragraphs).toContain(`“${text}”（${place}）`)
    const formulas = slide.notes.formulas.map(({ formula }) => formula)
    expect(formulas.length).toBeGreaterThan(0)
    expect(formulas.filter(formula => !paragraphs.some(line => line.includes(formula)))).toEqual([])
  })

  it('has in the notes how the figures of a comparison were computed, and from where', async () => {
    const deck = new Map([['deck', 'results']])
    const { parts } = await written(deck, '16:9')
    const paragraphs = textsOf(xmlOf(parts, 'ppt/notesSlides/notesSlide1.xml'), 'a:p')
    const at = paragraphs.findIndex(line => line.includes('今后五年末目标比2021年：'))
    expect(at).toBeGreaterThan(0)
    expect(
      paragraphs.slice(at + 1).some(line => /850 − 612\.5.*；原数见第1页§1\.0、第10页§2\.0\.3。/.test(line)),
    ).toBe(true)
  })

  it('tells on its last slide scope, source, version and the address that shows it again', async () => {
    const { parts, name } = await written(new Map([['deck', 'results']]), '4:3')
    const count = Object.keys(parts).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
    const words = wordsOf(parts, count)
    const wanted = ['行政口径', sample.report.title, sample.report.dataVersion, '非官方', '#/indicators']
    expect(wanted.filter(word => !words.includes(word))).toEqual([])
    expect(name).toBe('某市政府工作报告指标看板_全年成效 4比3_行政口径_数据1.2.0_2022-03-04.pptx')
  })

  it('is of the shape that was asked for', async () => {
    for (const [ratio, width] of [
      ['16:9', '12192000'],
      ['4:3', '9144000'],
    ] as const) {
      const { parts } = await written(new Map([['deck', 'results']]), ratio)
      const [size] = xmlOf(parts, 'ppt/presentation.xml').getElementsByTagName('p:sldSz')
      expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual([width, '6858000'])
    }
  })

  it('draws a ladder as columns from zero whose data can be edited: what is missing is no zero', async () => {
    const deck = new Map([['deck', 'targets-horizon']])
    const { parts } = await written(deck, '16:9')
    const slides = openDeck(sample, 'administrative', deck).deck?.slides ?? []
    const ladders = slides.flatMap(({ body }, i) => (body.kind === 'ladder' ? [{ body, number: i + 1 }] : []))
    expect(ladders.some(({ body }) => body.columns.some(({ bar }) => bar === null))).toBe(true)
    for (const { body, number } of ladders) {
      const [chart] = chartsOf(parts, number)
      if (chart === undefined) throw new Error(`slide ${number}: expected a chart; received none`)
      const [values] = chart.getElementsByTagName('c:numCache')
      const points = new Map(
        [...(values?.getElementsByTagName('c:pt') ?? [])].map(point => [
          Number(point.getAttribute('idx')),
          Number(point.textContent),
        ]),
      )
      const wanted = body.columns.map(({ bar }) => bar?.value ?? null)
      expect(wanted.map((_, i) => points.get(i) ?? null)).toEqual(wanted)
      expect(chart.getElementsByTagName('c:axId').length).toBe(4)
      expect([...chart.getElementsByTagName('c:min')].map(min => min.getAttribute('val'))).toEqual(['0'])
      const hollow = [...chart.getElementsByTagName('c:dPt')].filter(point =>
        [...(point.getElementsByTagName('c:spPr')[0]?.children ?? [])].some(
          ({ tagName }) => tagName === 'a:noFill',
        ),
      )
      const planned = body.columns.filter(({ bar }) => bar?.tone === 'target' || bar?.tone === 'derived')
      expect(hollow.length).toBe(planned.length)
    }
    const sheets = Object.entries(parts)
      .filter(([path]) => path.endsWith('.xlsx'))
      .map(([, bytes]) => sheetOf(bytes))
    const [first] = ladders
    const rows =
      first?.body.columns.map(({ bar, figure }) => [bar?.value ?? null, figure?.text ?? null]) ?? []
    const found = sheets.find(([head]) => head?.[1] === `数值（${first?.body.unit}）`)?.slice(1)
    expect(found?.map(row => row[1])).toEqual(rows.map(([value]) => value))
    for (const [i, [, text]] of rows.entries()) if (text !== null) expect(found?.[i]?.[2]).toContain(text)
  })
})
