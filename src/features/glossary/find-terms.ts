import { folded } from '../../text/fold'
import type { TermEntry } from './glossary'

/** Entries whose name, other form or explanation has the words, however they are written. */
export function findTerms(entries: readonly TermEntry[], words: string): readonly TermEntry[] {
  const wanted = folded(words)
  return entries.filter(({ term: { name, aliases, explanation } }) =>
    [name, ...aliases, explanation].some(text => folded(text).includes(wanted)),
  )
}
