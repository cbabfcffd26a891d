import type { Scope, Status } from '../dataset/vocabulary'
import { type Cited, derivedTold, type Told } from '../facts/told'
import { statusTones } from '../text/status-tones'
import type { ChartOption } from './option'

/*
 * A chart as a picture that leaves the page: the same geometry, and its figures, which are buttons there, as words with
 * their places. How they are set is the writer's.
 */

/** Words of one look within a line. */
export interface Word {
  readonly text: string
  readonly tone: 'quiet' | 'ink' | 'outcome' | 'target' | 'base'
  readonly isStrong: boolean
}

/** Words that stand in one line; a string alone is quiet. */
export type Line = readonly (string | Word)[]

interface Drawn {
  readonly option: ChartOption
  /** What must be said with it. */
  readonly notes?: readonly string[]
}

/** One plot behind rows of one height, names on the left and figures at the bars or in columns on the right. */
export interface RowsPicture extends Drawn {
  readonly layout: 'rows'
  /** In pixels, at the least. */
  readonly rowHeight: number
  /** Where in a row its marks stand, from its top, 0, to its foot, 1; in the middle where absent. */
  readonly middle?: number
  /** In pixels, at the most. */
  readonly plotWidth?: number
  /** Room that the option keeps at both sides of the plot, in pixels. */
  readonly margin?: number
  /** Whether the plot begins with a line from which bars grow. */
  readonly hasFoot: boolean
  /** Over the names and over each column on the right. */
  readonly heads: readonly Line[]
  readonly ticks?: readonly { readonly at: number; readonly text: string }[]
  readonly rows: readonly PictureRow[]
}

/** A row of a picture: its name in lines, what stands at its marks, and its cells on the right. */
export interface PictureRow {
  readonly name: readonly Line[]
  /** Over the plot: at a mark, as a share of the plot's width. */
  readonly ends?: readonly RowEnd[]
  /** A cell for each column on the right. */
  readonly cells?: readonly (readonly Line[])[]
}

/** Words at a mark of a row. */
export interface RowEnd {
  readonly at: number
  readonly line: Line
  /** Behind the mark in its own line, else over or under it. */
  readonly side?: 'above' | 'below'
  /** How far its own line lies under the marks' line, as a share of the row. */
  readonly down?: number
}

/** Columns over one foot, figures above each and its name below. */
export interface ColumnsPicture extends Drawn {
  readonly layout: 'columns'
  readonly columns: readonly PictureColumn[]
  /** Brackets below, from the middle of one column to that of another. */
  readonly spans: readonly PictureSpan[]
  /** Lines in the middle below all. */
  readonly under: readonly Line[]
}

/** A column of a picture with its figures above and its name below. */
export interface PictureColumn {
  /** How high it is, as a share of the plot's height. */
  readonly at: number
  /** A pointer stands over it. */
  readonly hasPointer: boolean
  readonly figures: readonly Line[]
  /** A mark under each of two bars. */
  readonly marks: readonly Word[]
  readonly name: readonly Line[]
}

/** A bracket between two columns, by their places from 0, and what it says. */
export interface PictureSpan {
  readonly from: number
  readonly to: number
  readonly isAhead: boolean
  readonly lines: readonly Line[]
}

/** A line between two years with the figures at its ends, one line or two. */
export interface SlopePicture extends Drawn {
  readonly layout: 'slope'
  readonly margin: number
  /** Figures of each year with their height, as a share of the plot's. */
  readonly ends: readonly [readonly SlopeEnd[], readonly SlopeEnd[]]
  readonly years: readonly [number, number]
  /** What stands at the line that heights are counted from. */
  readonly zero: string
  /** The line that heights are counted from is on top. */
  readonly isRank: boolean
  readonly under: readonly Line[]
}

/** Words at one end of a line. */
export interface SlopeEnd {
  readonly at: number
  readonly line: Line
}

/** What a chart becomes outside the page, by how its parts lie. */
export type Picture = RowsPicture | ColumnsPicture | SlopePicture

/** Words that carry a name, a year, a total. */
export function strong(text: string): Word {
  return { text, tone: 'ink', isStrong: true }
}

/** A figure as it is written, with 推算 and its prices behind it where it is computed. */
export function figureWords({ text, isDerived, tag }: Cited, tone: Word['tone'] = 'ink'): Word[] {
  const figure = { text, tone, isStrong: true }
  return isDerived ? [figure, { text: `（${derivedTold(tag)}）`, tone: 'quiet', isStrong: false }] : [figure]
}

/** A sentence whose figures stand out, the printed ones in their tone. */
export function toldWords(told: Told, tone: Word['tone'] = 'ink'): Line {
  return told.flatMap(
    (part): Line => (typeof part === 'string' ? [part] : figureWords(part, part.isDerived ? 'ink' : tone)),
  )
}

const signs = {
  administrative: { solid: '●', hollow: '○' },
  management: { solid: '■', hollow: '□' },
  undivided: { solid: '◆', hollow: '◇' },
} as const

/** The mark of a scope as a sign of the text, which stays beside its words in any type; hollow is planned. */
export function scopeWord(scope: Scope, status?: Status): Word {
  const isHollow = status === 'target' || status === 'context'
  return {
    text: `${signs[scope][isHollow ? 'hollow' : 'solid']} `,
    tone: status === undefined ? 'quiet' : statusTones[status],
    isStrong: false,
  }
}
