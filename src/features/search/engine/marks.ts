import { lettersOf } from '../../../text/fold'
import {
  initialsPlace,
  initialsSlip,
  looseRun,
  type Place,
  shortenedPlace,
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

function placesOf({ folded, spelled }: Form, word: string): readonly Range[] {
  const place = wordPlace(folded, word)
  if (place !== null) return [rangeOf(place, folded.at)]
  const letters = lettersOf(word)
  if (letters !== null) {
    const syllables =
      spellingPlace(spelled, letters) ??
      initialsPlace(spelled, letters) ??
      shortenedPlace(spelled, letters) ??
      spellingSlip(spelled, letters) ??
      initialsSlip(spelled, letters)
    return syllables === null ? [] : [rangeOf(syllables, spelled.at)]
  }
  const run = word.length < 3 || /^[\d.%]+$/.test(word) ? null : looseRun(folded.text, word)
  if (run !== null) return run.map(i => rangeOf({ from: i, to: i }, folded.at))
  const slip = slipPlace(folded, word)
  return slip === null ? [] : [rangeOf(slip, folded.at)]
}

function rangeOf({ from, to }: Place, at: readonly number[]): Range {
  return { from: at[from] ?? 0, to: (at[to] ?? 0) + 1 }
}
