import type { Dataset, MilestoneRecord, ObservationRecord } from './dataset'
import { type Fault, type FaultCode, show } from './fault'
import { numeralsOf, withoutReferences } from './numerals'
import { numeralOf } from './printed'
import type { Citation, LedgerFile } from './schema'

/** A parsed ledger file and the path that it came from. */
export interface LedgerPart {
  readonly file: string
  readonly value: LedgerFile
}

/** A paragraph of the cleaned source text, which is no part of the project. */
export interface SourceParagraph {
  readonly id: string
  readonly pages: readonly [first: number, last: number]
  readonly text: string
}

/** What became of the text's numerals. */
export interface Coverage {
  readonly numerals: number
  readonly figures: number
  readonly nonFigures: number
  readonly open: number
}

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

  for (const { file, value } of parts) {
    value.paragraphs.forEach((paragraph, i) => {
      pages.set(paragraph.id, paragraph.page)
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

      if (paragraph.milestones === 'open') return
      const found = dataset.milestones.filter(milestone => cites(milestone, paragraph.id)).length
      if (found !== paragraph.milestones.found)
        tell(['milestones', 'found'], 'ledger-milestones-differ', String(found), paragraph.milestones.found)
    })
  }

  for (const observation of dataset.observations.values())
    observation.citations.forEach((citation, i) => {
      const tell = (field: 'page' | 'paragraph', code: FaultCode, expected: string, received: string) =>
        faults.push({
          file: `data/${observation.indicator.theme}.json`,
          path: [...pathOf(dataset, observation), 'citations', i, field],
          subject: `${observation.indicator.name} ${observation.id}`,
          code,
          expected,
          received,
        })
      const page = pages.get(citation.paragraph)
      if (page !== undefined && page !== citation.page)
        tell('page', 'ledger-page-differs', page, citation.page)
      if (!named.has(`${citation.paragraph} ${observation.id}`))
        tell('paragraph', 'ledger-lacks-fact', citation.paragraph, observation.id)
    })
  for (const milestone of dataset.milestones)
    milestone.citations.forEach((citation, i) => {
      const page = pages.get(citation.paragraph)
      if (page !== citation.page)
        faults.push({
          file: `data/${milestone.theme}.json`,
          path: ['citations', i, 'page'],
          subject: milestone.title,
          code: 'ledger-page-differs',
          expected: page ?? '',
          received: citation.page,
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

/** Where an observation stands in its theme's file. */
function pathOf(dataset: Dataset, { id, indicator }: ObservationRecord): Fault['path'] {
  const ofTheme = [...dataset.indicators.values()].filter(({ theme }) => theme === indicator.theme)
  return [
    'indicators',
    ofTheme.findIndex(other => other.id === indicator.id),
    'observations',
    indicator.observations.findIndex(other => other.id === id),
  ]
}

function cites(
  fact: { readonly citations: readonly Pick<Citation, 'paragraph'>[] },
  paragraph: string,
): boolean {
  return fact.citations.some(citation => citation.paragraph === paragraph)
}

/** Faults between the project and the text itself: numerals in order, pages, and every quote word for word. */
export function textFaults(
  dataset: Dataset,
  parts: readonly LedgerPart[],
  paragraphs: readonly SourceParagraph[],
): Fault[] {
  const faults: Fault[] = []
  const texts = new Map(paragraphs.map(paragraph => [paragraph.id, withoutReferences(paragraph.text)]))
  const entries = parts.flatMap(({ file, value }) =>
    value.paragraphs.map((paragraph, i) => ({ file, paragraph, path: ['paragraphs', i] })),
  )

  paragraphs.forEach((source, order) => {
    const entry = entries[order]
    const place = { file: entry?.file ?? 'data/ledger', path: entry?.path ?? [], subject: `§${source.id}` }
    const tell = (expected: string, received: string) =>
      faults.push({ ...place, code: 'ledger-not-text', expected, received })
    if (entry?.paragraph.id !== source.id) {
      tell(`§${source.id}`, show(entry?.paragraph.id))
      return
    }
    const page = source.pages[0] === source.pages[1] ? String(source.pages[0]) : source.pages.join('–')
    if (entry.paragraph.page !== page) tell(page, entry.paragraph.page)
    const expected = numeralsOf(source.text).join(' ')
    const received = entry.paragraph.numerals.map(([numeral]) => numeral).join(' ')
    if (expected !== received) tell(expected, received)
  })
  if (entries.length > paragraphs.length)
    faults.push({
      file: entries[paragraphs.length]?.file ?? 'data/ledger',
      path: [],
      subject: '',
      code: 'ledger-not-text',
      expected: `${paragraphs.length} paragraphs`,
      received: String(entries.length),
    })

  const quoted = (fact: ObservationRecord | MilestoneRecord, theme: string, name: string) => {
    fact.citations.forEach((citation: Pick<Citation, 'paragraph' | 'quote'>, i: number) => {
      if (texts.get(citation.paragraph)?.includes(citation.quote ?? '')) return
      faults.push({
        file: `data/${theme}.json`,
        path: ['citations', i, 'quote'],
        subject: `${name} ${fact.id}`,
        code: 'quote-not-in-text',
        expected: `§${citation.paragraph}`,
        received: show(citation.quote),
      })
    })
  }
  for (const observation of dataset.observations.values())
    quoted(observation, observation.indicator.theme, observation.indicator.name)
  for (const milestone of dataset.milestones) quoted(milestone, milestone.theme, milestone.title)
  dataset.terms.forEach((term, i) => {
    term.uses.forEach(({ paragraph }, j) => {
      if ([term.name, ...term.aliases].some(name => texts.get(paragraph)?.includes(name))) return
      faults.push({
        file: 'data/glossary.json',
        path: ['terms', i, 'uses', j],
        subject: term.name,
        code: 'quote-not-in-text',
        expected: `§${paragraph}`,
        received: show(term.name),
      })
    })
  })
  return faults
}
