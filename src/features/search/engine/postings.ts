/** For each piece of one or two characters, the numbers of the entries that have it, ascending. */
export class Postings {
  readonly #lists = new Map<string, number[]>()
  readonly #counts: Uint8Array

  constructor(size: number) {
    this.#counts = new Uint8Array(size)
  }

  /** Notes the pieces of a text. Entries come in ascending order; several texts of one may follow each other. */
  add(entry: number, text: string, length: 1 | 2): void {
    for (let i = 0; i + length <= text.length; i++) this.note(entry, text.slice(i, i + length))
  }

  /** Notes one piece, of any length. */
  note(entry: number, piece: string): void {
    const list = this.#lists.get(piece)
    if (list === undefined) this.#lists.set(piece, [entry])
    else if (list[list.length - 1] !== entry) list.push(entry)
  }

  /** Entries of one piece. */
  of(piece: string): readonly number[] {
    return this.#lists.get(piece) ?? none
  }

  /** Entries that have all pieces of the text: those in which the text can stand, and some others. */
  withAll(text: string, length: 1 | 2): readonly number[] {
    const lists = piecesOf(text, length).map(piece => this.of(piece))
    const [first = none, ...rest] = lists.sort((a, b) => a.length - b.length)
    return rest.reduce(common, first)
  }

  /** Entries that have at least so many of the text's pieces, each counted once; at most so many, the fullest first. */
  withMost(text: string, length: 1 | 2, least: number, most: number): readonly number[] {
    const counts = this.#counts
    counts.fill(0)
    const found: number[] = []
    const pieces = piecesOf(text, length)
    const lists = pieces.map(piece => this.of(piece)).sort((a, b) => a.length - b.length)
    // Whoever has so many of the pieces has one of the rarest: the long lists are only asked about those.
    const rare = lists.length - least + 1
    for (const [i, list] of lists.entries())
      for (const entry of i < rare ? list : known(list, counts)) {
        const count = (counts[entry] ?? 0) + 1
        counts[entry] = count
        if (count === least) found.push(entry)
      }
    if (found.length <= most) return found
    const kept: number[] = []
    for (let count = pieces.length; count >= least && kept.length < most; count--)
      for (const entry of found) if (counts[entry] === count && kept.length < most) kept.push(entry)
    return kept
  }
}

const none: readonly number[] = []

/** Those of a list that were counted before. */
function known(list: readonly number[], counts: Uint8Array): readonly number[] {
  return list.filter(entry => counts[entry] !== 0)
}

/** The different pieces of a text. */
function piecesOf(text: string, length: 1 | 2): readonly string[] {
  const pieces = new Set<string>()
  for (let i = 0; i + length <= text.length; i++) pieces.add(text.slice(i, i + length))
  return [...pieces]
}

/** What two ascending lists share; the first is the shorter. */
function common(a: readonly number[], b: readonly number[]): readonly number[] {
  const shared: number[] = []
  // Far fewer are looked up one by one.
  if (a.length * 12 < b.length) return a.filter(entry => has(b, entry))
  let j = 0
  for (const entry of a) {
    while (j < b.length && (b[j] ?? 0) < entry) j++
    if (b[j] === entry) shared.push(entry)
  }
  return shared
}

function has(list: readonly number[], entry: number): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < entry) low = middle + 1
    else high = middle
  }
  return list[low] === entry
}
