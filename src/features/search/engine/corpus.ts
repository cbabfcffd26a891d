import type { Synonym } from '../../../dataset/late-schema'
import { type Folded, fold, folded } from '../../../text/fold'
import type { Entry } from './entries'
import { type Reader, type Spelled, spell } from './pinyin'
import { type PreparedSynonym, preparedSynonyms } from './prepared-synonyms'

/** A name prepared for comparing. */
export interface Form {
  readonly folded: Folded
  readonly spelled: Spelled
}

/** An entry with whatever can be computed before a key is pressed. */
export interface Prepared {
  readonly entry: Entry
  readonly name: Form
  readonly aliases: readonly Form[]
  readonly synonyms: readonly PreparedSynonym[]
  readonly text: string
}

/** Prepares entries for searching, in their order. */
export function corpusOf(
  entries: readonly Entry[],
  synonyms: readonly Synonym[],
  read: Reader,
): readonly Prepared[] {
  const prepared = preparedSynonyms(entries, synonyms, read)
  return entries.map(entry => ({
    entry,
    name: formOf(entry.name, read),
    aliases: entry.aliases.map(alias => formOf(alias, read)),
    synonyms: prepared.get(entry) ?? [],
    text: entry.texts.map(folded).join('\n'),
  }))
}

function formOf(name: string, read: Reader): Form {
  return { folded: fold(name), spelled: spell(name, read) }
}
