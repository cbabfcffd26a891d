import type { Dataset } from '../../dataset/dataset'
import type { Exported } from './exported'

/** One export as it was asked for: what leaves, and in which form. */
export interface ExportJob {
  readonly dataset: Dataset
  readonly exported: Exported
  /** Heads and codes as a reader would write them; else the contract's. */
  readonly isInWords: boolean
  readonly look: PictureLook
  /** Keys of the address of the deck that goes with it; null where there is none. */
  readonly deck: ReadonlyMap<string, string> | null
}

/** How a picture of a chart is made. */
export interface PictureLook {
  /** How many pixels a pixel of the page becomes in a PNG. */
  readonly ratio: 1 | 2 | 4
  readonly isTransparent: boolean
}

/** A file under its name. */
export interface MadeFile {
  readonly kind: 'file'
  readonly name: string
  readonly blob: Blob
}

/** What was made: a file to save, a picture or a text for the clipboard. */
export type Made =
  | MadeFile
  | (Omit<MadeFile, 'kind'> & { readonly kind: 'picture' })
  | { readonly kind: 'text'; readonly text: string }
