/** How well one typed word fits the entries that it fits, in no order. */
export interface WordMatch {
  readonly entries: Uint32Array
  /** Of each of these entries. */
  readonly qualities: Float32Array
  readonly best: number
}

/** Gathers what a word fits; the best of several ways counts. Room for all entries is made once, for it costs. */
export class Fits {
  readonly #quality: Float32Array
  readonly #entries: Uint32Array
  #count = 0
  #best = 0

  constructor(size: number) {
    this.#quality = new Float32Array(size)
    this.#entries = new Uint32Array(size)
  }

  get count(): number {
    return this.#count
  }

  /** Notes how well the word fits an entry, where it has not fitted better. */
  raise(entry: number, value: number): void {
    const before = this.#quality[entry] ?? 0
    if (value <= before) return
    if (before === 0) this.#entries[this.#count++] = entry
    this.#quality[entry] = value
    if (value > this.#best) this.#best = value
  }

  /** The same for many, each `value` and what it has `more`. A loop of its own, for these may be thousands. */
  raiseAll(entries: readonly number[], value: number, more?: Float32Array): void {
    const [quality, found] = [this.#quality, this.#entries]
    let [count, best] = [this.#count, this.#best]
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0
      const own = more === undefined ? value : value + (more[entry] ?? 0)
      const before = quality[entry] ?? 0
      if (own <= before) continue
      if (before === 0) found[count++] = entry
      quality[entry] = own
      if (own > best) best = own
    }
    this.#count = count
    this.#best = best
  }

  /** What was gathered; begins anew. */
  take(): WordMatch {
    const quality = this.#quality
    const entries = this.#entries.slice(0, this.#count)
    const qualities = new Float32Array(entries.length)
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0
      qualities[i] = quality[entry] ?? 0
      quality[entry] = 0
    }
    const best = this.#best
    this.#count = 0
    this.#best = 0
    return { entries, qualities, best }
  }
}
