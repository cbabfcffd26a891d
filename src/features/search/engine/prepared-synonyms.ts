import type { Synonym } from '../../../dataset/late-schema'
import { folded } from '../../../text/fold'
import { lengthWithSlip } from './compare'
import type { Entry } from './entries'
import { type Reader, type Spelled, spell } from './pinyin'

/** A synonym of an entry, to be typed as it is or spelled. */
export interface PreparedSynonym {
  readonly word: string
  readonly spelled: Spelled
  /** Which of the entries that the word leads to this one is, from 0. */
  readonly place: number
}

/** The synonyms of each entry that has one. */
export function preparedSynonyms(
  entries: readonly Entry[],
  synonyms: readonly Synonym[],
  read: Reader,
): ReadonlyMap<Entry, readonly PreparedSynonym[]> {
  const byId = new Map(entries.map(entry => [`${entry.kind}:${entry.id}`, entry]))
  const found = new Map<Entry, PreparedSynonym[]>()
  for (const { word, indicators, terms = [] } of synonyms) {
    const ids = [...terms.map(id => `term:${id}`), ...indicators.map(id => `indicator:${id}`)]
    const meant = ids.flatMap(id => byId.get(id) ?? [])
    for (const [place, entry] of meant.entries())
      found.set(entry, [
        ...(found.get(entry) ?? []),
        { word: folded(word), spelled: spell(word, read), place },
      ])
  }
  return found
}

/** How well what is typed fits a synonym, best for the first entry that the word leads to; 0 where it does not. */
export function synonymScore(synonym: PreparedSynonym, typed: string, letters: string | null): number {
  const score = wordScore(synonym, typed, letters)
  return score === 0 ? 0 : score - 2 * synonym.place
}

function wordScore(
  { word, spelled: { full, initials } }: PreparedSynonym,
  typed: string,
  letters: string | null,
): number {
  if (word === typed) return 99
  if (typed.length > 1 && word.startsWith(typed)) return 66
  if (letters === null || /^[a-z]/.test(word))
    return letters !== null && letters.length > 2 && lengthWithSlip(word, 0, letters) === word.length ? 58 : 0
  if (full === letters) return 90
  if (initials === letters && letters.length > 1) return 73
  return letters.length > 3 && full.startsWith(letters) ? 64 : 0
}
