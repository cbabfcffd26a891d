import type { Folded } from '../../../text/fold'
import type { Spelled } from './pinyin'

/** Where in a name a word was found: first and last character of the folded name, or syllable where it is spelled. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** The place where a word stands in the folded name; null where it does not. */
export function wordPlace({ text }: Folded, word: string): Place | null {
  const from = text.indexOf(word)
  return from < 0 ? null : { from, to: from + word.length - 1 }
}

/** Where full spelling has the letters, beginning with a syllable; the last one may be unfinished. */
export function spellingPlace({ full, starts }: Spelled, letters: string): Place | null {
  let i = 0
  for (let from = full.indexOf(letters); from >= 0; from = full.indexOf(letters, from + 1)) {
    while (i < starts.length && (starts[i] ?? 0) < from) i++
    if (starts[i] === from) return { from: i, to: lastBefore(starts, from + letters.length) }
  }
  return null
}

/** Where the first letters of syllables are these. */
export function initialsPlace({ initials }: Spelled, letters: string): Place | null {
  const from = initials.indexOf(letters)
  return from < 0 ? null : { from, to: from + letters.length - 1 }
}

/** Where each syllable is typed in full or shortened: gaoxjsqy. */
export function shortenedPlace(spelled: Spelled, letters: string): Place | null {
  if (letters.length < 3) return null
  for (let from = 0; from < spelled.starts.length; from++) {
    const to = shortenedEnd(spelled, letters, 0, from)
    if (to >= 0) return { from, to }
  }
  return null
}

/** The last syllable used when the letters from `i` on begin with this one, or −1. The longest part of a syllable is tried first. */
function shortenedEnd(spelled: Spelled, letters: string, i: number, syllable: number): number {
  const { full, starts } = spelled
  if (syllable >= starts.length) return -1
  const start = starts[syllable] ?? 0
  const end = starts[syllable + 1] ?? full.length
  let length = 0
  while (start + length < end && i + length < letters.length && full[start + length] === letters[i + length])
    length++
  if (i + length === letters.length) return syllable
  for (; length > 0; length--) {
    const to = shortenedEnd(spelled, letters, i + length, syllable + 1)
    if (to >= 0) return to
  }
  return -1
}

/** Where all characters of a word stand in this order with others between them; the tightest from its first places. */
export function looseRun(text: string, word: string): readonly number[] | null {
  let best: number[] | null = null
  for (let from = text.indexOf(word[0] ?? ''); from >= 0; from = text.indexOf(word[0] ?? '', from + 1)) {
    const places = [from]
    let last = from
    for (let i = 1; i < word.length && last >= 0; i++) {
      last = text.indexOf(word[i] ?? '', last + 1)
      places.push(last)
    }
    if (last < 0) break
    if (best === null || last - from < (best[best.length - 1] ?? 0) - (best[0] ?? 0)) best = places
  }
  return best
}

/**
 * How many characters of `text` from there on are the word with one slip: another character, one too many, one missing,
 * or two exchanged; −1 where it takes more than one.
 */
export function lengthWithSlip(text: string, from: number, word: string): number {
  let i = 0
  while (i < word.length && text[from + i] === word[i]) i++
  if (i === word.length) return i
  const isExchanged = text[from + i] === word[i + 1] && text[from + i + 1] === word[i]
  if (isExchanged && text.startsWith(word.slice(i + 2), from + i + 2)) return word.length
  const rest = word.slice(i + 1)
  if (text.startsWith(rest, from + i + 1) && from + i < text.length) return word.length
  if (text.startsWith(rest, from + i)) return word.length - 1
  return text.startsWith(word.slice(i), from + i + 1) ? word.length + 1 : -1
}

/** Where the name has the word with one slip, if it is long enough for one and no number. */
export function slipPlace({ text }: Folded, word: string): Place | null {
  if (word.length < 3 || /^[\d.%]+$/.test(word)) return null
  for (let from = 0; from < text.length; from++) {
    const length = lengthWithSlip(text, from, word)
    if (length > 1) return { from, to: Math.min(text.length, from + length) - 1 }
  }
  return null
}

/** Where full spelling has the letters with one slip, beginning with a syllable, if they are enough for one. */
export function spellingSlip({ full, starts }: Spelled, letters: string): Place | null {
  if (letters.length < 4) return null
  for (const [from, start] of starts.entries()) {
    const length = lengthWithSlip(full, start, letters)
    if (length > 0) return { from, to: lastBefore(starts, start + length) }
  }
  return null
}

/** Where the first letters of syllables are these with one slip, if they are enough for one. */
export function initialsSlip({ initials }: Spelled, letters: string): Place | null {
  if (letters.length < 5) return null
  for (let from = 0; from < initials.length; from++) {
    const length = lengthWithSlip(initials, from, letters)
    if (length > 0) return { from, to: Math.min(initials.length, from + length) - 1 }
  }
  return null
}

/** The last syllable that begins before this place. */
function lastBefore(starts: readonly number[], end: number): number {
  let last = starts.length - 1
  while (last > 0 && (starts[last] ?? 0) >= end) last--
  return last
}
