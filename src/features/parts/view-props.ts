import type { Dataset } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import type { OpenSource } from '../../text/cited'

/** What every view is drawn from. Opening a source changes none of it, so a memoised view is not drawn anew. */
export interface ViewProps {
  /** Whole: every view but the overview waits for the rest of the dataset. */
  readonly dataset: Dataset
  readonly choice: ScopeChoice
  readonly onOpen: OpenSource
}

/** Address of a page in the scope chosen, with the keys of its query. */
export type AddressOf = (path: string, query?: readonly (readonly [key: string, value: string])[]) => string

/** Sets a key of the address's query; null takes it away. All that is typed in one go is one step of the history. */
export type ChooseParameter = (key: string, value: string | null, how?: 'typed') => void

/** Sets several keys in one step of the history. */
export type ChooseParameters = (changes: readonly (readonly [key: string, value: string | null])[]) => void

/** What a view is drawn from whose choices stand in the address. */
export interface ParameterProps {
  /** Keys of the address's query that no frame reads, as they were typed. */
  readonly parameters: ReadonlyMap<string, string>
  readonly onParameter: ChooseParameter
}
