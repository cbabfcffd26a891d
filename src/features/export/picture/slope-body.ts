import type { SlopePicture } from '../../../charts/picture'
import { apart } from '../../../charts/slopes/option'
import { type Body, type DrawOption, gap, plotAt } from './body'
import { inks, linesAround, ruleAt, textAt, type, widest } from './svg-text'

const plotHeight = 220
const plotLeast = 240
const plotMost = 420
/** Between a point and its figure, in pixels. */
const beside = 14

/** Two years with their figures at both sides of the lines between. */
export function slopeBody(picture: SlopePicture, drawOption: DrawOption): Body {
  const [from, to] = picture.ends
  const sides = [from, to].map(
    ends =>
      beside +
      widest(
        ends.map(({ line }) => line),
        'body',
      ),
  )
  const [leftWidth = 0, rightWidth = 0] = sides
  const underHeight = picture.under.length * type.body.height
  // A line that is counted down from has its name over it.
  const overTop = picture.isRank ? type.body.height : type.body.height / 2
  const yearsHeight = 44

  return {
    width: Math.max(leftWidth + plotLeast + rightWidth, widest(picture.under, 'body')),
    height: overTop + plotHeight + yearsHeight + underHeight,
    draw: (start, topOfBody, width) => {
      const plotWidth = Math.min(plotMost, width - leftWidth - rightWidth)
      const left = start + (width - leftWidth - rightWidth - plotWidth) / 2 + leftWidth
      const right = left + plotWidth
      const top = topOfBody + overTop
      const foot = top + plotHeight
      const zeroLine = picture.isRank ? top : foot
      const half = type.body.height / 2
      const placesOf = (ends: typeof from) =>
        apart(
          ends.map(({ at }) => Math.max(at, half / plotHeight)),
          type.body.height / plotHeight,
        )
      const endsAt = (ends: typeof from, x: number, anchor: 'start' | 'end') =>
        placesOf(ends).map((place, i) =>
          textAt(ends[i]?.line ?? [], { x, y: foot - place * plotHeight, size: 'body', anchor }),
        )
      const [first, last] = picture.years
      const between = Array.from({ length: last - first - 1 }, (_, i) => (i + 1) / (last - first))
      return [
        ruleAt(left, top, left, foot, inks.rule),
        ruleAt(right, top, right, foot, inks.rule),
        ruleAt(left, zeroLine, right, zeroLine, inks.ruleStrong),
        ...between.map(place =>
          ruleAt(left + place * plotWidth, foot, left + place * plotWidth, foot + 5, inks.ruleStrong),
        ),
        plotAt(drawOption, picture.option, {
          left: left - picture.margin,
          top,
          width: plotWidth + 2 * picture.margin,
          height: plotHeight,
        }),
        textAt([picture.zero], {
          x: left - 6,
          y: picture.isRank ? top - half : foot + half,
          size: 'small',
          anchor: 'end',
        }),
        ...endsAt(from, left - beside, 'end'),
        ...endsAt(to, right + beside, 'start'),
        ...[first, last].map((year, i) =>
          textAt([{ text: `${year}`, tone: 'ink', isStrong: true }], {
            x: i === 0 ? left : right,
            y: foot + gap + 8,
            size: 'body',
            anchor: 'middle',
          }),
        ),
        linesAround(picture.under, {
          x: start + width / 2,
          y: foot + yearsHeight + underHeight / 2,
          size: 'body',
          anchor: 'middle',
        }),
      ].join('\n')
    },
  }
}
