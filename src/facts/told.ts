/** A figure inside a text: the words shown, and the observation or derived value that they lead to. */
export interface Cited {
  readonly source: string
  readonly text: string
  /** The whole of it, for a button's name: 生产总值 907.5亿元，2021年成效，行政口径. */
  readonly name: string
  /** Computed by the project: shown with 推算. */
  readonly isDerived: boolean
  /** In a few characters what kind of computation: 名义, 2021年价; empty for what is printed. */
  readonly tag: string
}

/** A text whose figures can be followed to their source. */
export type Told = readonly (string | Cited)[]

/** The text alone; what is computed says so, and in which prices. */
export function plain(told: Told): string {
  return told.map(part => (typeof part === 'string' ? part : figureTold(part))).join('')
}

/** 推算，名义 behind a computed figure; nothing behind a printed one. */
function figureTold({ text, isDerived, tag }: Cited): string {
  return isDerived ? `${text}（${derivedTold(tag)}）` : text
}

/** That a figure is computed, and in which prices where it is money. */
export function derivedTold(tag: string): string {
  return tag === '' ? '推算' : `推算，${tag}`
}

/** What a chart shows, as a table: same figures, same order. */
export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Told[])[]
}
