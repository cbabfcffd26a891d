/** A cell as a spreadsheet takes it; null where there is nothing to say. */
export type Cell = string | number | null

/** A column of a flat table, in codes for a program and in words for a reader. */
export interface Column<Fact> {
  /** The contract's name, or one of ours behind it. */
  readonly key: string
  readonly label: string
  /** What its cells hold where they hold anything. */
  readonly type: 'string' | 'number'
  /** Key of the column whose words print this number, with as many decimals as it must keep. */
  readonly printedIn?: string
  /** What stands in it, in a sentence for who reads the file without the page. */
  readonly about: string
  readonly code: (fact: Fact) => Cell
  /** In words, where the code is none that a reader knows. */
  readonly words?: (fact: Fact) => Cell
}

/** What a column holds of a fact, in codes or in words. */
export function cellOf<Fact>(column: Column<Fact>, fact: Fact, isInWords: boolean): Cell {
  return (isInWords && column.words ? column.words : column.code)(fact)
}
