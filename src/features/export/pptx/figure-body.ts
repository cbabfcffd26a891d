import type PptxGenJS from 'pptxgenjs'
import { partsOf } from '../../../facts/figure'
import type { SlideBody, SlideFigure } from '../../present/decks/slide'
import { colors, type FigureSizes, figureRuns, type Run, widthOf, write } from './look'
import type { Box } from './page'

type FigureBody = Extract<SlideBody, { readonly kind: 'figure' }>

const labelSize = 4.4
const factSizes = { numeral: 6, word: 4.3, unit: 4.3, tag: 3.75 }
const factHeight = labelSize * 1.3 + factSizes.numeral * 1.3
const gap = 7
/** The word before a huge numeral, as a share of it. */
const wordShare = 0.36

/** One huge figure, and beside what else the report prints of it. */
export function writeFigure(page: PptxGenJS.Slide, room: Box, { main, facts }: FigureBody): void {
  const lines = factLines(facts, room.w)
  const greatest = (room.h - labelSize * 1.3 - lines.length * (factHeight + 2)) / 1.2
  const one = figureRuns(main.cited, main.tone, mainSizes(1))
  const size = Math.min(27, greatest, room.w / widthOf(one))
  const heroHeight = labelSize * 1.3 + size * 1.2
  const height = heroHeight + lines.length * (factHeight + 2)
  const y = room.y + Math.max(0, (room.h - height) / 2)
  writeMain(page, { ...room, y, h: heroHeight }, main, size)
  for (const [l, line] of lines.entries()) {
    let x = room.x
    for (const fact of line) {
      const w = factWidth(fact)
      writeFact(page, { x, y: y + heroHeight + 2 + l * (factHeight + 2), w, h: factHeight }, fact)
      x += w + gap
    }
  }
}

function writeMain(page: PptxGenJS.Slide, box: Box, { label, cited, tone }: SlideFigure, size: number): void {
  write(page, { ...box, h: labelSize * 1.3 }, [[labelRun(label, labelSize)]], { name: '指标' })
  write(
    page,
    { ...box, y: box.y + labelSize * 1.3, h: box.h - labelSize * 1.3 },
    [figureRuns(cited, tone, mainSizes(size))],
    { line: size * 1.15, valign: 'middle', name: '数字' },
  )
}

function mainSizes(size: number): FigureSizes {
  return { numeral: size, word: size * wordShare, unit: size * 0.42, tag: size * 0.2 }
}

function writeFact(page: PptxGenJS.Slide, box: Box, fact: SlideFigure): void {
  write(page, box, [[labelRun(fact.label, labelSize)], factRuns(fact)], { name: fact.label })
}

function factRuns({ cited, tone }: SlideFigure): readonly Run[] {
  return figureRuns(cited, tone, factSizes)
}

function factWidth(fact: SlideFigure): number {
  return Math.max(widthOf([labelRun(fact.label, labelSize)]), widthOf(factRuns(fact))) + 1
}

/** Facts beside each other, in as many lines as they need. */
function factLines(facts: readonly SlideFigure[], width: number): readonly (readonly SlideFigure[])[] {
  const lines: SlideFigure[][] = []
  let used = 0
  for (const fact of facts) {
    const wide = factWidth(fact)
    const line = lines[lines.length - 1]
    if (line === undefined || used + gap + wide > width) {
      lines.push([fact])
      used = wide
    } else {
      line.push(fact)
      used += gap + wide
    }
  }
  return lines
}

/** Beside a chart on a wide slide: figure and facts below each other, a word before the numeral in a line of its own. */
export function writeHeroColumn(page: PptxGenJS.Slide, room: Box, { main, facts }: FigureBody): void {
  const factsHeight = facts.length * 13
  const hasWord = partsOf(main.cited.text).before !== ''
  const share = 1.2 + (hasWord ? wordShare * 1.3 : 0)
  const [, one] = wordAndFigure(main, 1)
  const size = Math.min(20, room.w / widthOf(one), (room.h - 7 - factsHeight) / share)
  const [word, figure] = wordAndFigure(main, size)
  const y = room.y + Math.max(0, (room.h - 7 - factsHeight - share * size) / 2)
  const top = y + 5 + (share - 1.2) * size
  write(page, { ...room, y, h: 5 }, [[labelRun(main.label, 3.75)]], { name: '时期' })
  write(page, { ...room, y: y + 5, h: top - y - 5 }, [word], { name: '程度词' })
  write(page, { ...room, y: top, h: size * 1.2 }, [figure], {
    line: size * 1.15,
    valign: 'middle',
    name: '数字',
  })
  for (const [i, fact] of facts.entries())
    write(page, { ...room, y: top + size * 1.2 + 2 + i * 13, h: 11 }, smallFact(fact), { name: fact.label })
}

/** The word before a numeral, 突破, apart from the rest. */
function wordAndFigure(
  { cited, tone }: SlideFigure,
  size: number,
): readonly [readonly Run[], readonly Run[]] {
  const runs = figureRuns(cited, tone, mainSizes(size))
  const count = partsOf(cited.text).before === '' ? 0 : 1
  return [runs.slice(0, count), runs.slice(count)]
}

/** Above a chart on a slide of 4:3: the figure left, the facts right. */
export function writeHeroRow(page: PptxGenJS.Slide, room: Box, { main, facts }: FigureBody): void {
  const factRows = facts.map(fact => [
    labelRun(`${fact.label} `, 3.6),
    ...figureRuns(fact.cited, fact.tone, smallSizes),
  ])
  const factsWidth = Math.max(0, ...factRows.map(widthOf)) + 1
  const width = room.w - factsWidth - 2
  const size = Math.min(17, width / widthOf(mainRuns(main, 1)), (room.h - 4.6) / 1.1)
  write(page, { ...room, h: 4.6 }, [[labelRun(main.label, 3.75)]], { name: '时期' })
  write(page, { ...room, w: width, y: room.y + 4.6, h: room.h - 4.6 }, [mainRuns(main, size)], {
    line: size * 1.1,
    valign: 'bottom',
    name: '数字',
  })
  write(page, { ...room, x: room.x + width + 2, w: factsWidth }, factRows, {
    align: 'right',
    valign: 'bottom',
    name: '增速',
  })
}

function mainRuns({ cited, tone }: SlideFigure, size: number): readonly Run[] {
  return figureRuns(cited, tone, { numeral: size, word: size * 0.27, unit: size * 0.3, tag: size * 0.25 })
}

const smallSizes = { numeral: 4.6, word: 3.75, unit: 3.75, tag: 3.3 }

function smallFact(fact: SlideFigure): readonly (readonly Run[])[] {
  return [[labelRun(fact.label, 3.75)], figureRuns(fact.cited, fact.tone, smallSizes)]
}

function labelRun(text: string, size: number): Run {
  return { text, size, color: colors.ink2 }
}
