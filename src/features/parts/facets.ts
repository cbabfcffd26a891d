import { currentName } from './former-names'

/** One value of a facet, as the address has it and as a reader sees it. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  /** What parts a long list: the values of one group stand together. Empty where nothing does. */
  readonly group: string
}

/** A property by which records are chosen; its key stands in the address. */
export interface Facet<T> {
  readonly key: string
  readonly label: string
  /** In the order in which they are offered; only what at least one record has. */
  readonly options: readonly FacetOption[]
  readonly valuesOf: (record: T) => readonly string[]
  /** Each value is a question of its own: a record must have all that are chosen, not any of them. */
  readonly needsAll?: boolean
}

/** Values chosen, by the facet's key. Several of one facet mean any of them unless it needs all; facets narrow each other. */
export type FacetChoices = ReadonlyMap<string, readonly string[]>

/** A value with what choosing it would leave. */
export interface CountedOption extends FacetOption {
  /** Records that are left if this value is chosen, under the choices in the other facets. */
  readonly count: number
  readonly isChosen: boolean
}

/** A facet with its counts. */
export interface CountedFacet {
  readonly key: string
  readonly label: string
  readonly options: readonly CountedOption[]
}

/** A facet without which there would be records: a way out of an empty result. */
export interface WayOut {
  readonly key: string
  /** 主题：财政、居民收入 */
  readonly label: string
  readonly count: number
}

/** A value of the address that a facet does not offer. */
export interface StrangeValue {
  readonly key: string
  readonly value: string
}

/** The options that records have, in the order of `values`. */
export function optionsOf(
  values: readonly string[],
  taken: Iterable<string>,
  labelOf: (value: string) => string,
  groupOf: (value: string) => string = () => '',
): FacetOption[] {
  const found = new Set(taken)
  return values
    .filter(value => found.has(value))
    .map(value => ({ value, label: labelOf(value), group: groupOf(value) }))
}

/** Makes facets of these records, each with the values that they have. */
export function facetsOf<T>(records: readonly T[]) {
  return (
    key: string,
    label: string,
    values: readonly string[],
    labelOf: (value: string) => string,
    /** One value, several or none. */
    codesOf: (record: T) => string | readonly string[] | undefined,
    more: { readonly groupOf?: (value: string) => string; readonly needsAll?: boolean } = {},
  ): Facet<T> => {
    const valuesOf = (record: T) => [codesOf(record) ?? []].flat()
    return {
      key,
      label,
      options: optionsOf(values, records.flatMap(valuesOf), labelOf, more.groupOf),
      valuesOf,
      needsAll: more.needsAll === true,
    }
  }
}

/** Labels by code, as a facet asks for them. */
export function labelIn(labels: Readonly<Record<string, string>>): (value: string) => string {
  return value => labels[value] ?? value
}

/** What an address chooses, by code or by label, in the order of the options and each once, and what it names in vain. */
export function readChoices<T>(
  facets: readonly Facet<T>[],
  parameters: ReadonlyMap<string, string>,
): { readonly choices: FacetChoices; readonly strange: readonly StrangeValue[] } {
  const choices = new Map<string, readonly string[]>()
  const strange: StrangeValue[] = []
  for (const { key, options } of facets) {
    const isOffered = (word: string) => options.some(option => isNamed(option, word))
    const typed = listed(parameters.get(key) ?? '', /[,，]/)
      .flatMap(part => (isOffered(part) ? [part] : listed(part, /、/)))
      .map(word => currentName(key, word))
    const chosen = options
      .filter(option => typed.some(word => isNamed(option, word)))
      .map(({ value }) => value)
    if (chosen.length > 0) choices.set(key, chosen)
    for (const value of typed) if (!isOffered(value)) strange.push({ key, value })
  }
  return { choices, strange }
}

function listed(text: string, mark: RegExp): string[] {
  const parts = text.split(mark).map(part => part.trim())
  return [...new Set(parts.filter(part => part !== ''))]
}

/** What the milestones call 承诺 are 目标 among the figures. */
const targetWords = ['目标', '承诺']

/** 启动、开工 is asked for by either word, 成效和问题 too. */
function isNamed({ value, label }: FacetOption, word: string): boolean {
  const asked = targetWords.includes(word) ? targetWords : [word.toLowerCase()]
  return [value, label, ...label.split(/[、和]/)].some(name => asked.includes(name.toLowerCase()))
}

/** How many of many unknown values are named. */
const maxNamed = 3

/** What of the address was of no use, and what there is instead. */
export interface InVain {
  readonly message: string
  readonly remedy: string
}

/** Values that no facet offers, one message for all of a facet; those of which more is known are told by `tell`. */
export function toldInVain<T>(
  facets: readonly Facet<T>[],
  strange: readonly StrangeValue[],
  tell: (value: StrangeValue) => string | null,
): readonly InVain[] {
  const known = strange.map(value => ({ value, message: tell(value) }))
  const unknown = known.filter(({ message }) => message === null).map(({ value }) => value)
  return [
    ...known.flatMap(({ message }) => (message === null ? [] : [ignored(message)])),
    ...unknownTold(facets, unknown),
  ]
}

/** A message about a part of the address that was left out. */
export function ignored(message: string): InVain {
  return { message, remedy: '已忽略这一项，其余照常显示。' }
}

function unknownTold<T>(facets: readonly Facet<T>[], strange: readonly StrangeValue[]): readonly InVain[] {
  return facets.flatMap(({ key, label, options }) => {
    const values = strange.filter(one => one.key === key).map(({ value }) => `“${shortened(value)}”`)
    if (values.length === 0) return []
    const named = values.slice(0, maxNamed).join('')
    const rest = values.length > maxNamed ? `等${values.length}项` : ''
    const labels = options.map(option => option.label)
    return [
      {
        message: `“${label}”里没有${named}${rest}`,
        remedy: `可选：${labels.join(labels.some(text => text.includes('、')) ? '；' : '、')}。`,
      },
    ]
  })
}

/** What was typed, as short as a message has room for. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** Records that every facet lets through; one facet may be left out of account. */
export function matching<T>(
  records: readonly T[],
  facets: readonly Facet<T>[],
  choices: FacetChoices,
  without?: string,
): T[] {
  const asked = facets.filter(({ key }) => key !== without && choices.has(key))
  return records.filter(record =>
    asked.every(facet => letsThrough(facet, facet.valuesOf(record), choices.get(facet.key))),
  )
}

function letsThrough<T>(
  { needsAll }: Facet<T>,
  values: readonly string[],
  chosen: readonly string[] | undefined,
): boolean {
  if (chosen === undefined) return true
  return needsAll === true
    ? chosen.every(value => values.includes(value))
    : chosen.some(value => values.includes(value))
}

/** Every facet with how many records each value would show, given what the other facets leave. */
export function countFacets<T>(
  records: readonly T[],
  facets: readonly Facet<T>[],
  choices: FacetChoices,
): CountedFacet[] {
  return facets.map(({ key, label, options, valuesOf, needsAll }) => {
    const chosen = choices.get(key) ?? []
    const counts = new Map<string, number>()
    for (const record of matching(records, facets, choices, needsAll === true ? undefined : key))
      for (const value of new Set(valuesOf(record))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return {
      key,
      label,
      options: options.map(option => ({
        ...option,
        count: counts.get(option.value) ?? 0,
        isChosen: chosen.includes(option.value),
      })),
    }
  })
}

/** What is chosen, one by one. */
export function chosenOf(facets: readonly CountedFacet[]) {
  return facets.flatMap(({ key, label, options }) =>
    options
      .filter(({ isChosen }) => isChosen)
      .map(option => ({ key, value: option.value, label: `${label}：${option.label}` })),
  )
}

/** The address's value of a facet after one of its options was chosen or taken back; null for none. */
export function toggledValue({ options }: CountedFacet, value: string): string | null {
  const left = options.filter(option => option.isChosen !== (option.value === value))
  return left.length === 0 ? null : left.map(option => option.value).join(',')
}

/** Of an empty result: the facets that alone bring records back when they are dropped, most records first. */
export function waysOut<T>(
  records: readonly T[],
  facets: readonly Facet<T>[],
  choices: FacetChoices,
): WayOut[] {
  return facets
    .flatMap(({ key, label, options }): WayOut[] => {
      const chosen = choices.get(key)
      if (chosen === undefined) return []
      const names = options.filter(({ value }) => chosen.includes(value)).map(option => option.label)
      const count = matching(records, facets, choices, key).length
      return count > 0 ? [{ key, label: `${label}：${names.join('、')}`, count }] : []
    })
    .sort((a, b) => b.count - a.count)
}
