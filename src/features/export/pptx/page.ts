/*
 * A slide is laid out in hundredths of its height, as the one on the screen is, and written in inches.
 */

/** Width by height of a screen. */
export type Ratio = '16:9' | '4:3'

/** Where something stands, in hundredths of the slide's height. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const heightInches = 7.5
const pointsPerInch = 72

/** What pptxgenjs calls a slide of 7.5 inches' height. */
export const layouts: Readonly<Record<Ratio, string>> = { '16:9': 'LAYOUT_WIDE', '4:3': 'LAYOUT_4x3' }

/** Widths of slides. */
export const widths: Readonly<Record<Ratio, number>> = { '16:9': (100 * 16) / 9, '4:3': (100 * 4) / 3 }

/** The room between left and right margin: a twentieth of the width each. */
export function innerOf(ratio: Ratio): Pick<Box, 'x' | 'w'> {
  return { x: widths[ratio] * 0.05, w: widths[ratio] * 0.9 }
}

/** A length as pptxgenjs takes it. */
export function inches(length: number): number {
  return Math.round(length * heightInches * 10) / 1000
}

/** A box as pptxgenjs takes it. */
export function placed({ x, y, w, h }: Box): Record<keyof Box, number> {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) }
}

/** A size of type in points, of which there are halves. */
export function points(size: number): number {
  return Math.round(((size * heightInches * pointsPerInch) / 100) * 2) / 2
}
