import { type DataText, otherFiles } from '../src/dataset/data-text'
import { explainInEnglish } from '../src/dataset/fault-messages'
import { loadWhole } from '../src/dataset/load-whole'
import type { Observation, ThemeFile } from '../src/dataset/schema'
import { measures, scopes, statuses } from '../src/dataset/vocabulary'

/** Fields of an observation that a slip of the hand may change; the last three are its citations'. */
export const changedFields = [
  'value',
  'unit',
  'scope',
  'period',
  'status',
  'measure',
  'page',
  'paragraph',
  'quote',
] as const
export type ChangedField = (typeof changedFields)[number]

/** One field of one observation put to another value that the schema accepts. */
export interface Change {
  readonly file: string
  /** `indicators[0].observations[3].value`; of page, paragraph and quote also which citation. */
  readonly path: readonly (string | number)[]
  readonly field: ChangedField
  readonly before: unknown
  readonly after: unknown
}

/** What the check says of a change: nothing, something elsewhere, or the very file, path and field. */
export type Verdict = 'untold' | 'told elsewhere' | 'told at the field'

/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The project's texts, ready to be changed one field at a time. */
export class Sensitivity {
  readonly #themes: readonly { file: string; value: ThemeFile }[]
  readonly #texts: readonly DataText[]
  readonly #ledger: readonly DataText[]
  /** Values that the data hold for a field; a slip copies the wrong one of them. */
  readonly #units: readonly string[]
  readonly #periods: readonly string[]
  readonly #pages: readonly string[]
  readonly #paragraphs: readonly string[]
  readonly #quotes: readonly string[]

  constructor(texts: readonly DataText[], ledger: readonly DataText[]) {
    this.#texts = texts
    this.#ledger = ledger
    this.#themes = texts
      .filter(({ file }) => !otherFiles.includes(file))
      .map(({ file, text }) => ({ file, value: JSON.parse(text) as ThemeFile }))
    const observations = this.#themes.flatMap(({ value }) => value.indicators).flatMap(i => i.observations)
    const citations = observations.flatMap(o => o.citations)
    this.#units = [...new Set(observations.map(o => o.unit))]
    this.#periods = [...new Set(observations.map(o => o.period))]
    this.#pages = [...new Set(citations.map(c => c.page))]
    this.#paragraphs = [...new Set(citations.map(c => c.paragraph))]
    this.#quotes = citations.map(c => c.quote ?? '')
  }

  /** A random change of the given field. */
  draw(field: ChangedField, random: () => number): Change {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    const other = <T>(list: readonly T[], value: T): T => pick(list.filter(item => item !== value))
    const theme = pick(this.#themes.filter(({ value }) => value.indicators.length > 0))
    const i = Math.floor(random() * theme.value.indicators.length)
    const indicator = theme.value.indicators[i] as ThemeFile['indicators'][number]
    const j = Math.floor(random() * indicator.observations.length)
    const observation = indicator.observations[j] as Observation
    const k = Math.floor(random() * observation.citations.length)
    const citation = observation.citations[k] as Observation['citations'][number]
    const at = ['indicators', i, 'observations', j]
    const change = (before: unknown, after: unknown): Change => ({
      file: theme.file,
      path: ['page', 'paragraph', 'quote'].includes(field) ? [...at, 'citations', k, field] : [...at, field],
      field,
      before,
      after,
    })
    switch (field) {
      case 'value':
        return change(observation.value, anotherNumber(observation.value, random))
      case 'unit':
        return change(observation.unit, other(this.#units, observation.unit))
      case 'scope':
        return change(observation.scope, other(scopes, observation.scope))
      case 'period':
        return change(observation.period, other(this.#periods, observation.period))
      case 'status':
        return change(observation.status, other(statuses, observation.status))
      case 'measure':
        return change(observation.measure, other(measures, observation.measure))
      case 'page':
        return change(citation.page, other(this.#pages, citation.page))
      case 'paragraph':
        return change(citation.paragraph, other(this.#paragraphs, citation.paragraph))
      case 'quote':
        return change(citation.quote, anotherText(citation.quote ?? '', this.#quotes, random))
    }
  }

  /** Makes the change, runs what `npm run data:check` runs, and takes it back. */
  judge({ file, path, field, after }: Change): { verdict: Verdict; told: readonly string[] } {
    const texts = this.#texts.map(text => {
      if (text.file !== file) return text
      const root = JSON.parse(text.text) as unknown
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root)
      ;(parent as Record<string, unknown>)[field] = after
      return { file, text: JSON.stringify(root) }
    })
    const loaded = loadWhole(texts, this.#ledger)
    if (loaded.ok) return { verdict: 'untold', told: [] }
    const place = path.join('.')
    const isAtField = loaded.faults.some(fault => fault.file === file && fault.path.join('.') === place)
    return {
      verdict: isAtField ? 'told at the field' : 'told elsewhere',
      told: loaded.faults.map(explainInEnglish),
    }
  }
}

/** A slip of the pen: a digit, the decimal point, the sign, two digits in the wrong order. */
function anotherNumber(value: number, random: () => number): number {
  const sign = Math.sign(value) || 1
  const digits = String(Math.abs(value))
  const at = Math.floor(random() * digits.length)
  const slips = [
    -value,
    value * 10,
    value / 10,
    sign * Number(digits.replace(/\d/g, (digit, i) => (i === at ? String((Number(digit) + 1) % 10) : digit))),
    sign * Number([...digits].reverse().join('')),
    value + 1,
    value + 0.1,
  ]
    .map(slip => Number(slip.toPrecision(12)))
    .filter(slip => slip !== value && Number.isFinite(slip))
  return slips[Math.floor(random() * slips.length)] as number
}

/** A character lost, doubled or put for another, or another quote of the data. */
function anotherText(quote: string, quotes: readonly string[], random: () => number): string {
  const characters = [...quote]
  const at = Math.floor(random() * characters.length)
  const slips = [
    characters.filter((_, i) => i !== at).join(''),
    characters.flatMap((c, i) => (i === at ? [c, c] : [c])).join(''),
    characters.map((c, i) => (i === at ? '的' : c)).join(''),
    quotes[Math.floor(random() * quotes.length)] as string,
  ].filter(slip => slip !== quote && slip !== '' && [...slip].length <= 40)
  return slips[Math.floor(random() * slips.length)] as string
}
