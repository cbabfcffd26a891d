import type { RestMissing } from '../parts/rest-context'
import type { SearchIndex } from './engine/search-index'

/** What searches and shows what was found. */
export type SearchProgram = typeof import('./search-program')

/** What becomes of the search: still to come, ready, or not to be had. */
export type Searching =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly index: SearchIndex; readonly program: SearchProgram }
  | { readonly state: 'missing'; readonly why: RestMissing }
