/** Keys that stand together, from the first to before the second. */
interface Span {
  readonly from: number
  readonly to: number
}

/** A text that may be entered at some of its characters. */
export interface Entered {
  readonly text: string
  /** Where it may be entered. */
  readonly starts: readonly number[]
}

/**
 * Texts by what they say from each of their starts on, in order: whatever begins with a word, exactly or but for one
 * slip, stands together and is found by halving, however many texts there are.
 */
export class Suffixes {
  readonly #keys: readonly string[]
  /** Who says each key: number of the text × `mostStarts` + number of the start. */
  readonly #bearers: readonly (readonly number[])[]

  constructor(texts: readonly Entered[]) {
    const found = new Map<string, number[]>()
    texts.forEach(({ text, starts }, number) => {
      starts.forEach((start, i) => {
        const key = text.slice(start)
        const bearers = found.get(key)
        if (bearers === undefined) found.set(key, [number * mostStarts + i])
        else bearers.push(number * mostStarts + i)
      })
    })
    this.#keys = [...found.keys()].sort()
    this.#bearers = this.#keys.map(key => found.get(key) ?? [])
  }

  /** Calls `visit` with text and start of whatever begins with the word, of so many at most. */
  find(word: string, visit: Visit, most = Number.POSITIVE_INFINITY): void {
    this.#visit(word, { from: 0, to: this.#keys.length }, visit, most)
  }

  /**
   * The same of whatever begins with the word but for one slip (another character, one too many, one missing, or two
   * exchanged), and how many characters of it that are.
   */
  findSlipped(word: string, visit: (text: number, start: number, length: number) => void): void {
    const { length } = word
    const asLong: Visit = (text, start) => visit(text, start, length)
    const shorter: Visit = (text, start) => visit(text, start, length - 1)
    const longer: Visit = (text, start) => visit(text, start, length + 1)
    let same: Span = { from: 0, to: this.#keys.length }
    for (let i = 0; i < length && same.from < same.to; i++) {
      const before = word.slice(0, i)
      const own = word.slice(i, i + 1)
      const after = word.slice(i + 1)
      this.#visit(before + after, same, shorter)
      let next = none
      for (let span = this.#agreeing(i, same); span.from < span.to; ) {
        const other = this.#keys[span.from]?.[i] ?? ''
        if (other === own) next = span
        else {
          this.#visit(before + other + after, span, asLong)
          this.#visit(before + other + own + after, span, longer)
          if (after.startsWith(other)) this.#visit(before + other + own + after.slice(1), span, asLong)
        }
        span = this.#agreeing(i, { from: span.to, to: same.to })
      }
      same = next
    }
  }

  /** Of keys that agree before a place, the first ones that have one there, and the same. */
  #agreeing(place: number, { from, to }: Span): Span {
    let first = from
    while (first < to && (this.#keys[first]?.length ?? 0) <= place) first++
    return { from: first, to: this.#first((this.#keys[first] ?? '').slice(0, place + 1) + last, first, to) }
  }

  /** The first key from there on that begins with the text or comes after it. */
  #first(text: string, from: number, to: number): number {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#keys[middle] ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }

  #visit(text: string, { from, to }: Span, visit: Visit, most = Number.POSITIVE_INFINITY): void {
    let left = most
    for (let key = this.#first(text, from, to); key < to && this.#keys[key]?.startsWith(text); key++)
      for (const bearer of this.#bearers[key] ?? []) {
        if (left-- <= 0) return
        visit(Math.floor(bearer / mostStarts), bearer % mostStarts)
      }
  }
}

type Visit = (text: number, start: number) => void

/** No text has so many starts. */
const mostStarts = 1024
/** Comes after every character of a text. */
const last = '\uffff'
const none: Span = { from: 0, to: 0 }
