import type PptxGenJS from 'pptxgenjs'
import { writeSources, writeTitle } from './frame'
import { colors, font, textOf, widthOf } from './look'
import { inches, innerOf, placed, type Ratio } from './page'

const labelWidth = 22
const top = 27
const bottom = 92

/** What the whole file says of itself: scope, source, version and the address that shows it again. */
export function writeLastSlide(
  page: PptxGenJS.Slide,
  ratio: Ratio,
  about: readonly (readonly [label: string, words: string])[],
  sourceLine: string,
): void {
  const { x, w } = innerOf(ratio)
  writeTitle(page, { lines: ['口径、来源和版本'], size: 6 })
  const sizes = [3, 2.8, 2.6, 2.4, 2.2, 2, 1.8]
  const size = sizes.find(size => heightsOf(about, w, size).reduce((a, b) => a + b, 0) <= bottom - top) ?? 1.8
  const heights = heightsOf(about, w, size)
  page.addTable(
    about.map(([label, words]) => [cell(label, size, colors.ink2), cell(words, size, colors.ink)]),
    {
      ...placed({ x, w, y: top, h: heights.reduce((a, b) => a + b, 0) }),
      colW: [labelWidth, w - labelWidth].map(inches),
      rowH: heights.map(inches),
      objectName: '说明',
    },
  )
  writeSources(page, ratio, '', sourceLine)
}

function heightsOf(
  about: readonly (readonly [string, string])[],
  width: number,
  size: number,
): readonly number[] {
  return about.map(([, words]) => {
    const lines = Math.ceil(widthOf([{ text: words, size, color: '' }]) / (width - labelWidth))
    return lines * size * 1.25 + 1.4
  })
}

function cell(text: string, size: number, color: string): PptxGenJS.TableCell {
  const none = { type: 'none' } as const
  const link = /^https?:/.test(text) ? { hyperlink: { url: new URL(text).href } } : {}
  return {
    text: textOf([[{ text, size, color }]]).map(({ text = '', options }) => ({
      text,
      options: { ...options, ...link },
    })),
    options: {
      valign: 'top',
      border: [{ type: 'solid', pt: 0.75, color: colors.rule }, none, none, none],
      margin: [0.03, 0, 0.03, 0],
      fontFace: font,
      fontSize: 12,
    },
  }
}
