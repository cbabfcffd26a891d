import type { WordMatch } from './fits'

/** Entries that fit all words, in no order, and their scores. */
export interface Ranked {
  readonly entries: Uint32Array
  /** Of these entries only; what others had before stays in it. */
  readonly scores: Float32Array
}

/** What was found of one kind. */
export interface OfKind {
  readonly count: number
  readonly best: readonly number[]
}

/** Joins what single words fit. Room for all entries is made once, for it costs. */
export class Ranking {
  readonly #weights: Float32Array
  readonly #scores: Float32Array
  /** How many of the words, one after the other, each entry has fitted so far; 0 between two questions. Loops over it count, for code that seldom runs is slow to iterate. */
  readonly #fitted: Uint8Array

  /** Takes what each entry weighs by itself. */
  constructor(weights: readonly number[]) {
    this.#weights = Float32Array.from(weights)
    this.#scores = new Float32Array(weights.length)
    this.#fitted = new Uint8Array(weights.length)
  }

  /** Entries that fit every one of the words, by how well on average and by what they weigh. */
  ofAll(matches: readonly WordMatch[]): Ranked {
    const [scores, weights] = [this.#scores, this.#weights]
    const [only] = matches
    if (only !== undefined && matches.length === 1) {
      const { entries, qualities } = only
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] ?? 0
        scores[entry] = (qualities[i] ?? 0) + (weights[entry] ?? 0)
      }
      return { entries, scores }
    }
    const entries = this.#common(matches)
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0
      scores[entry] = (scores[entry] ?? 0) / matches.length + (weights[entry] ?? 0)
    }
    return { entries, scores }
  }

  /** Those that all words fit, with the sum of how well. */
  #common(matches: readonly WordMatch[]): Uint32Array {
    const [scores, fitted] = [this.#scores, this.#fitted]
    const fewestFirst = [...matches].sort((a, b) => a.entries.length - b.entries.length)
    const first = fewestFirst[0]?.entries ?? new Uint32Array()
    const common = new Uint32Array(first.length)
    let count = 0
    fewestFirst.forEach(({ entries, qualities }, word) => {
      count = 0
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] ?? 0
        if (fitted[entry] !== word) continue
        fitted[entry] = word + 1
        scores[entry] = (word === 0 ? 0 : (scores[entry] ?? 0)) + (qualities[i] ?? 0)
        common[count++] = entry
      }
    })
    // Whatever was noted is of the first.
    for (let i = 0; i < first.length; i++) fitted[first[i] ?? 0] = 0
    return common.subarray(0, count)
  }
}

/** Of each kind how many there are and the best few, the first of equals first, without sorting thousands. */
export function bestOfKinds(
  { entries, scores }: Ranked,
  kindOf: Uint8Array,
  wanted: readonly number[],
): readonly OfKind[] {
  const found = wanted.map(few => ({ few, count: 0, least: Number.NEGATIVE_INFINITY, best: [] as number[] }))
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0
    const own = found[kindOf[entry] ?? 0]
    if (own === undefined) continue
    own.count++
    if ((scores[entry] ?? 0) >= own.least) insert(entry, scores, own)
  }
  return found
}

/** Takes an entry in among the best so far, if it belongs there. */
function insert(
  entry: number,
  scores: Float32Array,
  own: { few: number; least: number; best: number[] },
): void {
  const { best, few } = own
  const score = scores[entry] ?? 0
  let place = best.length
  for (; place > 0; place--) {
    const other = best[place - 1] ?? 0
    const above = scores[other] ?? 0
    if (above > score || (above === score && other < entry)) break
  }
  if (place >= few) return
  best.splice(place, 0, entry)
  if (best.length > few) best.pop()
  if (best.length === few) own.least = scores[best[few - 1] ?? 0] ?? 0
}
