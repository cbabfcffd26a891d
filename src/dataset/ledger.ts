import type { Dataset, MilestoneRecord, ObservationRecord } from './dataset'
import { digestOf } from './digest'
import { type Fault, type FaultCode, show } from './fault'
import type { LedgerFile } from './late-schema'
import { numeralOf } from './printed'
import type { Citation } from './schema'
import { statuses, type Theme } from './vocabulary'

/** A fact as far as its words go; a milestone has none of its own beside the quote. */
interface Worded {
  readonly status: string
  readonly names?: readonly string[] | undefined
  readonly state?: { readonly printed: string } | undefined
  readonly citations: readonly (Pick<Citation, 'page' | 'paragraph' | 'at' | 'quote' | 'hedge'> & {
    readonly printed?: string
  })[]
}

/** A parsed ledger file and the path that it came from. */
export interface LedgerPart {
  readonly file: string
  readonly value: LedgerFile
}

/** What became of the text's numerals. */
export interface Coverage {
  readonly numerals: number
  readonly figures: number
  readonly nonFigures: number
  readonly open: number
}

/** A numeral that carries a figure counts once, however many facts it carries. */
export function coverage(parts: readonly LedgerPart[]): Coverage {
  const fates = parts.flatMap(({ value }) =>
    value.paragraphs.flatMap(p => p.numerals.map(([, fate]) => fate)),
  )
  const figures = fates.filter(fate => Array.isArray(fate)).length
  const open = fates.filter(fate => fate === 'open').length
  return { numerals: fates.length, figures, open, nonFigures: fates.length - figures - open }
}

/** Faults between ledger and dataset, in both directions: an entry that resolves to nothing, a citation without entry. */
export function ledgerFaults(dataset: Dataset, parts: readonly LedgerPart[]): Fault[] {
  const faults: Fault[] = []
  const milestones = new Map(dataset.milestones.map(milestone => [milestone.id, milestone]))
  /** `paragraph id` of every fact that the ledger names. */
  const named = new Set<string>()
  const pages = new Map<string, string>()
  /** Digests of the words found in each paragraph's text. */
  const checked = new Map<string, ReadonlySet<string>>()
  const quoted = new Set(
    [...dataset.observations.values(), ...dataset.milestones].flatMap(fact =>
      fact.citations.map(({ paragraph }, i) => `${paragraph} ${digestAt(fact, i)}`),
    ),
  )

  for (const { file, value } of parts) {
    value.paragraphs.forEach((paragraph, i) => {
      pages.set(paragraph.id, paragraph.page)
      checked.set(paragraph.id, new Set(paragraph.quotes))
      const tell = (path: Fault['path'], code: FaultCode, expected: string, received: unknown) =>
        faults.push({
          file,
          path: ['paragraphs', i, ...path],
          subject: `§${paragraph.id}`,
          code,
          expected,
          received: show(received),
        })

      paragraph.numerals.forEach(([numeral, fate], j) => {
        if (!Array.isArray(fate)) return
        fate.forEach((id, k) => {
          const path = ['numerals', j, 1, k]
          const observation = dataset.observations.get(id)
          if (observation === undefined && !milestones.has(id)) {
            tell(path, 'ledger-dangles', '', id)
            return
          }
          named.add(`${paragraph.id} ${id}`)
          if (observation === undefined) return
          if (numeralOf(observation) !== numeral)
            tell(path, 'ledger-value-differs', numeral, observation.value)
          if (!cites(observation, paragraph.id)) tell(path, 'ledger-lacks-fact', paragraph.id, id)
        })
      })

      paragraph.quotes.forEach((digest, j) => {
        if (!quoted.has(`${paragraph.id} ${digest}`)) tell(['quotes', j], 'quote-gone', '', digest)
      })

      if (paragraph.milestones === 'open') return
      const found = dataset.milestones.filter(milestone => cites(milestone, paragraph.id)).length
      if (found !== paragraph.milestones.found)
        tell(['milestones', 'found'], 'ledger-milestones-differ', String(found), paragraph.milestones.found)
    })
  }

  const checkCitations = (fact: ObservationRecord | MilestoneRecord, theme: Theme, subject: string) =>
    fact.citations.forEach((citation: Worded['citations'][number], i: number) => {
      const tell = (field: string, code: FaultCode, expected: string, received: string) =>
        faults.push({
          file: `data/${theme}.json`,
          path: [...pathOf(dataset, fact), 'citations', i, field],
          subject,
          code,
          expected,
          received,
        })
      const page = pages.get(citation.paragraph)
      if (page !== citation.page) tell('page', 'ledger-page-differs', page ?? '', citation.page)
      if ('indicator' in fact && !named.has(`${citation.paragraph} ${fact.id}`))
        tell('paragraph', 'ledger-lacks-fact', citation.paragraph, fact.id)
      const digests = checked.get(citation.paragraph)
      if (digests?.has(digestAt(fact, i)) === true) return
      const read = statuses.find(status => digests?.has(digestAt({ ...fact, status }, i)) === true)
      if (read === undefined) tell('quote', 'quote-not-checked', citation.paragraph, show(citation.quote))
      else if (i === 0)
        faults.push({
          file: `data/${theme}.json`,
          path: [...pathOf(dataset, fact), 'status'],
          subject,
          code: 'status-not-checked',
          expected: read,
          received: fact.status,
        })
    })
  for (const observation of dataset.observations.values())
    checkCitations(
      observation,
      observation.indicator.theme,
      `${observation.indicator.name} ${observation.id}`,
    )
  for (const milestone of dataset.milestones) checkCitations(milestone, milestone.theme, milestone.title)
  const { oddities, history } = dataset.record
  const recorded = [
    ...oddities.map(({ title, places }, i) => ({ subject: title, places, path: ['oddities', i] })),
    ...history.flatMap(({ version, changes }, i) =>
      changes.map(({ places }, j) => ({
        subject: version,
        places,
        path: ['history', i, 'changes', j],
      })),
    ),
  ]
  for (const { subject, places, path } of recorded)
    places.forEach(({ paragraph, page }, k) => {
      if (pages.get(paragraph) === page) return
      faults.push({
        file: 'data/record.json',
        path: [...path, 'places', k, 'page'],
        subject,
        code: 'ledger-page-differs',
        expected: pages.get(paragraph) ?? '',
        received: page,
      })
    })
  dataset.terms.forEach((term, i) => {
    const places = [
      { ...term, path: [] as Fault['path'] },
      ...term.uses.map((use, j) => ({ ...use, path: ['uses', j] })),
    ]
    for (const { page, paragraph, path } of places)
      if (pages.get(paragraph) !== page)
        faults.push({
          file: 'data/glossary.json',
          path: ['terms', i, ...path, 'page'],
          subject: term.name,
          code: 'ledger-page-differs',
          expected: pages.get(paragraph) ?? '',
          received: page,
        })
  })
  return faults
}

/** Words that must stand in a citation's paragraph; names and state stand where the fact is printed first. */
export function wordsOf(
  { names = [], state, citations }: Omit<Worded, 'status'>,
  index: number,
): readonly string[] {
  const { quote = '', hedge } = citations[index] ?? {}
  const own = index === 0 ? [...names, ...(state === undefined ? [] : [state.printed])] : []
  return [quote, ...(hedge === undefined ? [] : [hedge]), ...own]
}

/** A digest for each citation of a paragraph: of the fact's own words, the span that was copied, and all other words. */
export function digestsIn(fact: Worded, paragraph: string): readonly string[] {
  return fact.citations.flatMap((citation, i) => (citation.paragraph === paragraph ? digestAt(fact, i) : []))
}

/** The digest of one citation; what the text says of it, a result or a promise, was read there too. */
export function digestAt(fact: Worded, index: number): string {
  const { printed = '', at = '' } = fact.citations[index] ?? {}
  return digestOf([fact.status, printed, at, ...wordsOf(fact, index)].join('|'))
}

/** Where a fact stands in its theme's file. */
export function pathOf(dataset: Dataset, fact: ObservationRecord | MilestoneRecord): Fault['path'] {
  if (!('indicator' in fact)) {
    const ofTheme = dataset.milestones.filter(({ theme }) => theme === fact.theme)
    return ['milestones', ofTheme.indexOf(fact)]
  }
  const ofTheme = [...dataset.indicators.values()].filter(({ theme }) => theme === fact.indicator.theme)
  return [
    'indicators',
    ofTheme.indexOf(fact.indicator),
    'observations',
    fact.indicator.observations.indexOf(fact),
  ]
}

function cites(
  fact: { readonly citations: readonly Pick<Citation, 'paragraph'>[] },
  paragraph: string,
): boolean {
  return fact.citations.some(citation => citation.paragraph === paragraph)
}
