import { unzipSync, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { plain } from '../../../facts/told'
import { openDeck } from '../../present/decks/decks'
import { figuresOfSlide, type Slide } from '../../present/decks/slide'
import { aboutExported, sourceLineOf } from '../about'
import { sourcesOf } from '../exported'
import { fileNameOf } from '../file-name'
import type { ExportJob, Made } from '../job'
import { type BarChart, ladderChart, rowsChart } from './bar-chart'
import { chartSheet } from './chart-sheet'
import { chartXml } from './chart-xml'
import { writeFigure, writeHeroColumn, writeHeroRow } from './figure-body'
import { defineLayout, layoutName, writeFrame } from './frame'
import { writeLastSlide } from './last-slide'
import { notesOf } from './notes'
import { type Box, layouts, placed, type Ratio } from './page'
import { repaired } from './repair'
import { writeRows } from './rows-body'

const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** What a presentation is made of. */
export type DeckJob = Pick<ExportJob, 'dataset' | 'exported' | 'deck'>

/** The deck of an export as a presentation of that shape, its slides those of the screen, and one that says what it is. */
export async function writeDeck(
  { dataset, exported, deck: asked }: DeckJob,
  ratio: Ratio,
): Promise<Extract<Made, { readonly kind: 'file' }>> {
  const { choice } = exported
  // An own deck without a name goes by that of the page.
  const keys = new Map([['title', exported.title], ...(asked ?? [])])
  const { deck } = openDeck(dataset, choice, keys)
  if (deck === null) throw new Error(`write-deck: expected a deck; received ${JSON.stringify([...keys])}`)
  const { slides, title } = deck
  const ids = slides.flatMap(figuresOfSlide).map(({ source }) => source)
  const about = { ...exported, title, sources: sourcesOf(dataset, ids), milestones: [] }
  const sourceLine = sourceLineOf(dataset)

  const file = new PptxGenJS()
  file.layout = layouts[ratio]
  file.title = title
  file.subject = sourceLine
  file.author = dataset.report.dashboard.title
  file.company = ''
  defineLayout(file, ratio)
  const charts: BarChart[] = []
  for (const slide of slides) {
    const page = file.addSlide({ masterName: layoutName })
    const room = writeFrame(page, { ratio, slide, title, sourceLine })
    const drawn = writeBody(page, room, slide, ratio)
    if (drawn !== null) {
      holdPlace(page, drawn.box, drawn.chart, plain(slide.headline))
      charts.push(drawn.chart)
    }
  }
  const lines = aboutExported(dataset, about)
  writeLastSlide(file.addSlide({ masterName: layoutName }), ratio, lines, sourceLine)

  const written = unzipSync((await file.write({ outputType: 'uint8array' })) as Uint8Array)
  const parts = await Promise.all(
    charts.map(async chart => ({ xml: chartXml(chart), sheet: await chartSheet(chart) })),
  )
  const notes = [
    ...slides.map(slide => [...notesOf(slide, dataset), sourceLine]),
    lines.map(line => line.join('：')),
  ]
  const blob = new Blob([zipSync(repaired(written, parts, notes)) as Uint8Array<ArrayBuffer>], { type: mime })
  return {
    kind: 'file',
    name: fileNameOf(dataset, { ...about, title: `${title} ${ratio.replace(':', '比')}` }, 'pptx'),
    blob,
  }
}

interface Drawn {
  readonly chart: BarChart
  readonly box: Box
}

/** Writes the one thing that a slide shows; returns the chart that belongs to it and where. */
function writeBody(page: PptxGenJS.Slide, room: Box, { body, scopes }: Slide, ratio: Ratio): Drawn | null {
  switch (body.kind) {
    case 'figure':
      writeFigure(page, room, body)
      return null
    case 'ladder': {
      const isWide = ratio === '16:9'
      const hero = isWide ? { ...room, w: 52 } : { ...room, h: 17.5 }
      if (isWide) writeHeroColumn(page, hero, { ...body, kind: 'figure' })
      else writeHeroRow(page, hero, { ...body, kind: 'figure' })
      const box = isWide
        ? { ...room, x: room.x + hero.w + 4, w: room.w - hero.w - 4 }
        : { ...room, y: room.y + hero.h + 1, h: room.h - hero.h - 1 }
      return { chart: ladderChart(body), box }
    }
    case 'rows': {
      const box = writeRows(page, room, body, scopes.length > 1)
      const chart = rowsChart(body)
      return box === null || chart === null ? null : { chart, box }
    }
  }
}

/** A chart that pptxgenjs relates to its slide; what it draws is exchanged when all is written. */
function holdPlace(page: PptxGenJS.Slide, box: Box, { categories, series }: BarChart, altText: string): void {
  const data = series.map(({ name }) => ({
    name,
    labels: [...categories],
    values: categories.map(() => 1),
  }))
  page.addChart('bar', data, { ...placed(box), altText, objectName: '图' })
}
