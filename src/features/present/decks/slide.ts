import type { Period, Scope, Status } from '../../../dataset/vocabulary'
import type { Bound } from '../../../facts/bound'
import type { Cited, Told } from '../../../facts/told'

/** A figure of a slide with what it is, where its own words do not say it: 2021年成效. */
export interface SlideFigure {
  readonly label: string
  readonly cited: Cited
  readonly tone: SlideTone
}

/** Solid and hollow, and the colours, of what was achieved, planned or stood at the start; computed ones are dashed. */
export type SlideTone = Status | 'derived'

/** Geometry of one figure: a length from zero. */
export interface SlideBar {
  /** Share of the longest on its slide, 0 to 1. */
  readonly share: number
  /** What it measures, in the unit of its figure or in % of what the slide says it is held against. */
  readonly value: number
  readonly tone: SlideTone
  readonly bound: Bound
}

/** One of at most seven lines of a slide. */
export interface SlideRow {
  readonly name: string
  /** Null for what belongs to neither scope: their difference. */
  readonly scope: Scope | null
  /** One or two. */
  readonly figures: readonly SlideFigure[]
  /** As many as figures that have a length, or none. */
  readonly bars: readonly SlideBar[]
}

/** One of at most four columns from zero. */
export interface SlideColumn {
  readonly year: Period
  readonly status: Status
  readonly scope: Scope
  /** Null where there is no geometry: 报告未列, or words. */
  readonly bar: SlideBar | null
  readonly figure: Cited | null
  /** In place of the figure, or beside it: 报告未列, 与经济增长同步, 柱高推算. */
  readonly words: string
}

/** One figure, one ladder, or a list: a slide has a single one. */
export type SlideBody =
  | { readonly kind: 'figure'; readonly main: SlideFigure; readonly facts: readonly SlideFigure[] }
  | {
      readonly kind: 'ladder'
      readonly main: SlideFigure
      readonly facts: readonly SlideFigure[]
      readonly columns: readonly SlideColumn[]
      /** That columns stand equally far apart, where the years between them differ; empty elsewhere. */
      readonly spacing: string
      /** Of the heights. */
      readonly unit: string
    }
  | {
      readonly kind: 'rows'
      /** Heads of the columns of figures; empty where the figures' own words say what they are. */
      readonly heads: readonly string[]
      readonly rows: readonly SlideRow[]
      /** What the bars are measured in; empty where there are none. */
      readonly scale: string
      /** How much larger than the smallest type they are set. */
      readonly size: number
    }

/** What only the presenter sees. */
export interface SlideNotes {
  readonly quotes: readonly { readonly place: string; readonly text: string }[]
  readonly formulas: readonly {
    readonly name: string
    readonly formula: string
    readonly caveats: readonly string[]
  }[]
  readonly comparisons: readonly Told[]
  /** What must be known before a figure is said aloud. */
  readonly cautions: readonly string[]
}

/** One message: a headline, one huge figure or one chart, and what it stands on. */
export interface Slide {
  /** Names the slide within its deck, whatever the scope. */
  readonly key: string
  readonly headline: Told
  readonly period: string
  /** Scopes of all its figures; never empty. */
  readonly scopes: readonly Scope[]
  /** What the report calls each scope. */
  readonly scopeLabels: Readonly<Record<Scope, string>>
  /** 第2/3页 of a list that was split; empty elsewhere. */
  readonly part: string
  readonly body: SlideBody
  /** Where its figures are printed: 第1页§1.0, each once, in the order of the report. */
  readonly places: readonly string[]
  /** A label of the project that must be explained where it stands; empty elsewhere. */
  readonly remark: string
  readonly notes: SlideNotes
}

/** Every figure of a body, in the order in which it is read. */
export function figuresOfBody(body: SlideBody): readonly Cited[] {
  switch (body.kind) {
    case 'figure':
      return [body.main, ...body.facts].map(({ cited }) => cited)
    case 'ladder':
      return [
        ...[body.main, ...body.facts].map(({ cited }) => cited),
        ...body.columns.flatMap(({ figure }) => figure ?? []),
      ]
    case 'rows':
      return body.rows.flatMap(({ figures }) => figures.map(({ cited }) => cited))
  }
}

/** Every figure of a slide, the headline's first. */
export function figuresOfSlide({ headline, body }: Pick<Slide, 'headline' | 'body'>): readonly Cited[] {
  return [...headline.filter(part => typeof part !== 'string'), ...figuresOfBody(body)]
}

/** How many things a slide puts to the room besides its headline: seven at most. */
export function itemsOf(body: SlideBody): number {
  switch (body.kind) {
    case 'figure':
      return 1 + body.facts.length
    case 'ladder':
      return 1 + body.facts.length + body.columns.length
    case 'rows':
      return body.rows.length
  }
}
