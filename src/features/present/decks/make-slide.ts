import type { Dataset, MilestoneRecord, ObservationRecord } from '../../../dataset/dataset'
import type { Times } from '../../../dataset/times'
import { scopes as allScopes, scopeLabelsOf } from '../../../dataset/vocabulary'
import { shortPlaceOf } from '../../../facts/citation'
import type { Derived } from '../../../facts/derived'
import { ownYearName } from '../../../facts/own-years'
import { compareParagraphs } from '../../../facts/report-order'
import { sourceById } from '../../../facts/source'
import type { Cited, Told } from '../../../facts/told'
import { figuresOfSlide, type Slide, type SlideBody } from './slide'

/** What a slide says; what it stands on follows from its figures. */
export interface SlideDraft {
  readonly key: string
  readonly headline: Told
  readonly period: string
  readonly body: SlideBody
  readonly part?: string
  readonly remark?: string
  /** A target in words that the slide tells. */
  readonly milestone?: MilestoneRecord
  /** For the presenter: figures that the slide leaves out. */
  readonly comparisons?: readonly Told[]
  /** Computed values that the geometry uses and no figure shows. */
  readonly computed?: readonly Derived[]
}

/** A slide with its scopes, places and notes, all read from the figures that it shows. */
export function makeSlide(dataset: Dataset, draft: SlideDraft): Slide {
  const { observations, derived } = sourcesOf(dataset, figuresOfSlide(draft))
  const computed = [...derived, ...(draft.computed ?? [])]
  const all = [...new Set([...observations, ...computed.flatMap(({ inputs }) => inputs)])]
  const printed = draft.milestone === undefined ? all : [draft.milestone, ...all]
  const shown = new Set([...observations, ...derived].map(({ scope }) => scope))
  return {
    key: draft.key,
    headline: draft.headline,
    period: draft.period,
    scopes: allScopes.filter(scope => shown.has(scope)),
    scopeLabels: scopeLabelsOf(dataset.report),
    part: draft.part ?? '',
    body: draft.body,
    places: placesOf(printed),
    remark: draft.remark ?? remarkOf(dataset.times, draft.body),
    notes: {
      quotes: quotesOf(printed),
      formulas: unique(computed, ({ id }) => id).map(({ name, formula, caveats }) => ({
        name,
        formula,
        caveats,
      })),
      comparisons: draft.comparisons ?? [],
      cautions: cautionsOf(observations),
    },
  }
}

function sourcesOf(dataset: Dataset, figures: readonly Cited[]) {
  const observations: ObservationRecord[] = []
  const derived: Derived[] = []
  for (const source of new Set(figures.map(figure => figure.source))) {
    const found = sourceById(dataset, source)
    if (found?.kind === 'observation') observations.push(found.observation)
    else if (found?.kind === 'derived') derived.push(found.derived)
  }
  return { observations, derived }
}

type Printed = Pick<ObservationRecord | MilestoneRecord, 'citations'>

/** Where facts are printed first, in few signs: 第1页§1.0. */
export function placesOf(facts: readonly Printed[]): readonly string[] {
  const citations = facts.flatMap(({ citations }) => citations[0] ?? [])
  return unique(
    [...citations].sort((a, b) => compareParagraphs(a.paragraph, b.paragraph)),
    ({ paragraph }) => paragraph,
  ).map(shortPlaceOf)
}

/** The report's own words, each once. */
function quotesOf(facts: readonly Printed[]): Slide['notes']['quotes'] {
  const quotes = facts.flatMap(({ citations: [first] }) =>
    first?.quote === undefined ? [] : [{ place: shortPlaceOf(first), text: first.quote }],
  )
  return unique(quotes, ({ place, text }) => place + text)
}

/** What must be known before a figure is said aloud: the notes of the data, each once. */
function cautionsOf(observations: readonly ObservationRecord[]): readonly string[] {
  const told = observations.flatMap(({ indicator, note }) =>
    [...indicator.notes, ...(note === undefined ? [] : [note])].map(text => `${indicator.name}：${text}`),
  )
  return [...new Set(told)]
}

/** Which years of the columns are ours, for times that the report does not date: 2016为过去五年起点. */
function remarkOf(times: Times, body: SlideBody): string {
  if (body.kind !== 'ladder') return ''
  return [...new Set(body.columns.map(({ year }) => year))]
    .flatMap(year => {
      const name = ownYearName(times, year)
      return name === null ? [] : `${year}为${name}`
    })
    .join('，')
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map([...items].reverse().map(item => [keyOf(item), item])).values()].reverse()
}
