import { lettersOf } from '../../../text/fold'
import {
  initialsPlace,
  initialsSlip,
  looseRun,
  mixedPlace,
  type Place,
  slipPlace,
  spellingPlace,
  spellingSlip,
  wordPlace,
} from './compare'
import type { Form } from './corpus'

/** A part of a name to be marked, end not included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What the words fit in a name, in order and without overlap; empty where something else was fitted. */
export function marksOf(form: Form, words: readonly string[]): readonly Range[] {
  const ranges = words.flatMap(word => placesOf(form, word)).sort((a, b) => a.from - b.from)
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of ranges) {
    const last = joined[joined.length - 1]
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

function placesOf(form: Form, word: string): readonly Range[] {
  const place = wordPlace(form, word)
  if (place !== null) return [inOriginal(form, place)]
  const letters = lettersOf(word)
  if (letters !== null) {
    const { spelled } = form
    const syllables =
      (letters.length > 1 ? spellingPlace(spelled, letters) : null) ??
      initialsPlace(spelled, letters) ??
      mixedPlace(spelled, letters) ??
      (letters.length > 3 ? spellingSlip(spelled, letters) : null) ??
      (letters.length > 4 ? initialsSlip(spelled, letters) : null)
    return syllables === null ? [] : [ofSyllables(form, syllables)]
  }
  if (word.length < 3 || /^[\d.%]+$/.test(word)) return []
  const run = looseRun(form.folded.text, word)
  if (run !== null) return run.map(i => inOriginal(form, { from: i, to: i }))
  const slip = slipPlace(form, word)
  return slip === null ? [] : [inOriginal(form, slip)]
}

function inOriginal({ folded: { at } }: Form, { from, to }: Place): Range {
  return { from: at[from] ?? 0, to: (at[to] ?? 0) + 1 }
}

function ofSyllables({ spelled: { at } }: Form, { from, to }: Place): Range {
  return { from: at[from] ?? 0, to: (at[to] ?? 0) + 1 }
}
