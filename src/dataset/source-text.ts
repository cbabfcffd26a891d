import type { Dataset, MilestoneRecord, ObservationRecord } from './dataset'
import { type Fault, show } from './fault'
import { type LedgerPart, pathOf, wordsOf } from './ledger'
import { numeralsOf, withoutReferences } from './numerals'
import { cutPrinted } from './printed'
import { positionsOf } from './relations'
import type { Citation } from './schema'

/** A paragraph of the cleaned source text, which is no part of the project. */
export interface SourceParagraph {
  readonly id: string
  readonly pages: readonly [first: number, last: number]
  readonly text: string
}

type PlacedWords = Pick<Citation, 'paragraph' | 'at' | 'quote'> & { readonly printed?: string }

/** Where a citation's words begin in its paragraph's text; of several figures in one quote, each its own. −1 without. */
export function placeInText(text: string, { quote = '', printed }: Omit<PlacedWords, 'at'>): number {
  const start = text.indexOf(quote)
  const cut = printed === undefined ? null : cutPrinted(printed)
  if (start < 0 || cut === null) return start
  return start + (positionsOf(cut.numeral + cut.after, quote)[0] ?? 0)
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
    fact.citations.forEach((citation: PlacedWords, i: number) => {
      const { paragraph } = citation
      const at = placeInText(texts.get(paragraph) ?? '', citation)
      if (at >= 0 && at !== citation.at)
        faults.push({
          file: `data/${theme}.json`,
          path: [...pathOf(dataset, fact), 'citations', i, 'at'],
          subject: `${name} ${fact.id}`,
          code: 'place-not-in-text',
          expected: String(at),
          received: String(citation.at),
        })
      for (const words of wordsOf(fact, i)) {
        if (texts.get(paragraph)?.includes(words)) continue
        faults.push({
          file: `data/${theme}.json`,
          path: [...pathOf(dataset, fact), 'citations', i, 'quote'],
          subject: `${name} ${fact.id}`,
          code: 'quote-not-in-text',
          expected: `§${paragraph}`,
          received: show(words),
        })
      }
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
