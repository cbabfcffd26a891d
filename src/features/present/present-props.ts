import type { ScopeChoice } from '../../facts/scope-choice'
import type { ParameterProps, ViewProps } from '../parts/view-props'
import type { KeptDecks } from './kept-decks'

/** What of the address a show changes without a step in the history: back leaves the show. */
export interface PresentChange {
  readonly scope?: ScopeChoice
  readonly parameters?: readonly (readonly [key: string, value: string | null])[]
}

/** What the app hands to 放映, which knows no store; what is shown stands in `parameters`. */
export interface PresentProps extends ViewProps, Omit<ParameterProps, 'onParameter'> {
  /** What the frame did not understand of the address: it is covered while slides are shown. */
  readonly problems: readonly string[]
  readonly isSourceOpen: boolean
  readonly kept: KeptDecks
  /** The address of a deck, or of the start screen for none. */
  readonly hrefOf: (parameters: readonly (readonly [key: string, value: string])[]) => string
  readonly libraryHref: string
  readonly onReplace: (change: PresentChange) => void
  /** Told when slides begin to be shown, and when they are over. */
  readonly onShowing: (isShowing: boolean) => void
  /** Saves the deck as a presentation for a screen of that shape; tells what became of it. */
  readonly onSave: (isWide: boolean) => Promise<string>
  readonly onAppearance: () => void
  readonly onCloseSource: () => void
  readonly onLeave: () => void
}
