/** Pixels of a frame at which a target stands. Both divide by its dashes, so that those meet at the corners. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

const dash = 4
const space = 2

/**
 * The symbol of a hollow frame. ECharts scales the stroke of a symbol with its shape: a rectangle that is not square gets
 * thin sides and thick ends. The frame stands upright within a square, so its line is even and its dashes stay dashes.
 */
export function frameSymbol({ width, height }: FrameSize) {
  const left = (height - width) / 2
  return {
    // Two empty moves keep the corners of the square. The line begins half a dash before a corner.
    symbol: `path://M0,0M${height},${height}M${left},${dash / 2}V0h${width}v${height}h${-width}Z`,
    symbolSize: height,
  }
}

/** The line of a frame: dashed where the place is computed, with a dash around each corner. */
export function frameLine(isComputed: boolean) {
  return { borderType: isComputed ? [dash, space] : ('solid' as const) }
}
