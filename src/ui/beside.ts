/** A box of the window, in its pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Between what opens and what is opened, and to the edges of the window. */
const gap = 8

/**
 * Where something of a size stands beside what opened it: below where there is room, else above, else as low as the
 * window lets it; never beyond an edge.
 */
export function placeBeside(opener: Box, size: Size, window: Size): { left: number; top: number } {
  const most = { left: window.width - size.width - gap, top: window.height - size.height - gap }
  const below = opener.bottom + gap
  const above = opener.top - gap - size.height
  const top = below <= most.top ? below : above >= gap ? above : most.top
  return { left: Math.max(gap, Math.min(opener.left, most.left)), top: Math.max(gap, top) }
}
