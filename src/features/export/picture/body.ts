import type { ChartOption } from '../../../charts/option'

/** Draws the geometry of a chart as elements of SVG. */
export type DrawOption = (option: ChartOption, width: number, height: number) => string

/** The part of a picture between its head and its foot. */
export interface Body {
  /** The least that it needs, in pixels. */
  readonly width: number
  readonly height: number
  /** As SVG, with its upper left corner there and as wide as asked. */
  readonly draw: (left: number, top: number, width: number) => string
}

/** Room between parts, in pixels. */
export const gap = 20

/** Where a plot stands in its picture, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The geometry of a chart as a group at its place. */
export function plotAt(
  drawOption: DrawOption,
  option: ChartOption,
  { left, top, width, height }: Box,
): string {
  return `<g transform="translate(${left},${top})">${drawOption(option, width, height)}</g>`
}
