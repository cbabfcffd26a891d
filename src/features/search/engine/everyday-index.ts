import { folded, lettersOf } from '../../../text/fold'
import { lengthWithSlip } from './compare'
import type { Entry } from './entries'
import { everydayWords } from './everyday'
import type { Fits } from './fits'
import type { Reader } from './pinyin'

interface Known {
  readonly word: string
  readonly full: string
  readonly initials: string
  readonly entries: readonly number[]
}

/** Everyday words, typed as they are or spelled, and the entries that each leads to. */
export class Everyday {
  readonly #known: readonly Known[]

  constructor(entries: readonly Entry[], read: Reader) {
    const places = new Map(entries.map(({ kind, id }, i) => [`${kind}:${id}`, i]))
    this.#known = everydayWords.map(({ word, indicators, terms = [] }) => {
      const syllables = read(word).map(syllable => syllable.replace(/v/g, 'u'))
      const ids = [...terms.map(id => `term:${id}`), ...indicators.map(id => `indicator:${id}`)]
      return {
        word: folded(word),
        full: syllables.join(''),
        initials: syllables.map(syllable => syllable.slice(0, 1)).join(''),
        entries: ids.flatMap(id => places.get(id) ?? []),
      }
    })
  }

  /** All words, folded. */
  get words(): readonly string[] {
    return this.#known.map(({ word }) => word)
  }

  /** Raises what the word leads to, the first of it most. */
  match(word: string, fits: Fits): void {
    const letters = lettersOf(word)
    for (const known of this.#known) {
      const value = worthOf(known, word, letters)
      if (value > 0) for (const [i, entry] of known.entries.entries()) fits.raise(entry, value - 2 * i)
    }
  }
}

function worthOf({ word, full, initials }: Known, typed: string, letters: string | null): number {
  if (word === typed) return 99
  if (typed.length > 1 && word.startsWith(typed)) return 66
  if (letters === null || /^[a-z]/.test(word))
    return letters !== null && letters.length > 2 && lengthWithSlip(word, 0, letters) === word.length ? 58 : 0
  if (full === letters) return 90
  if (initials === letters && letters.length > 1) return 73
  return letters.length > 3 && full.startsWith(letters) ? 64 : 0
}
