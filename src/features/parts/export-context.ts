import { createContext, type RefObject } from 'react'
import type { Dataset, MilestoneRecord } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import type { Source } from '../../facts/source'

/** What a view knows of its own rows, better than what can be read from the page. */
export interface ViewExport {
  /** Ids of figures, in their order. */
  readonly ids: readonly string[]
  /** Those of them that the reader has selected; empty where nothing is. */
  readonly selected: readonly string[]
  readonly milestones: readonly MilestoneRecord[]
  /** How it is narrowed and ordered, each in words. */
  readonly filters: readonly string[]
  /** Where decks stand to be chosen: what each of them holds, in place of the view's own figures. */
  readonly decks?: readonly DeckExport[]
}

/** A deck as it can be taken away from where it is chosen. */
export interface DeckExport {
  readonly title: string
  /** Of its show: #/present?deck=… */
  readonly href: string
  /** Keys of that address. */
  readonly keys: ReadonlyMap<string, string>
  /** Ids of its figures, in their order. */
  readonly ids: readonly string[]
}

/** What every export of the page needs of it. */
export interface ExportPage {
  readonly dataset: Dataset
  readonly choice: ScopeChoice
  /** The whole address of the page as it stands. */
  readonly addressNow: () => string
  readonly addressOfSource: (source: Source) => string
  /** What the view that stands on the page has told of itself; null where it told nothing. */
  readonly viewExport: RefObject<ViewExport | null>
}

/** Absent where nothing can be exported: while building, and in tests of a view alone. */
export const ExportPageContext = createContext<ExportPage | null>(null)
