import { type Dataset, type ObservationRecord, printedOf } from '../dataset/dataset'
import { cutPrinted, numeralOf } from '../dataset/printed'
import type { Citation } from '../dataset/schema'
import { isInSection, sectionWithRole } from '../dataset/sections'
import { overlaps } from '../facts/interval'
import { compareParagraphs } from '../facts/report-order'
import type { Told } from '../facts/told'
import { type Check, check, citeAs, joined, type Verdict, withoutDegree } from './check'
import { worst } from './verdict'

/** A second place of a figure, beside the first one. */
interface Repeat {
  readonly observation: ObservationRecord
  readonly first: Citation
  readonly other: Citation
}

/** Figures that the report prints in several paragraphs: a relation for each cell of the annex and each later mention. */
export function repeatChecks(dataset: Dataset): Check[] {
  const groups = new Map<string, Repeat[]>()
  for (const observation of dataset.observations.values()) {
    const [first, ...others] = observation.citations
    if (first === undefined) continue
    for (const other of others) {
      const key = `${other.paragraph}~${observation.indicator.id}~${observation.scope}`
      groups.set(key, [...(groups.get(key) ?? []), { observation, first, other }])
    }
  }
  const annex = sectionWithRole(dataset.report, 'annex')?.id ?? null
  return [...groups]
    .sort(([a], [b]) => compareParagraphs(a.split('~')[0] ?? '', b.split('~')[0] ?? ''))
    .flatMap(([key, repeats]) => checkOf(key, repeats, annex) ?? [])
}

function checkOf(key: string, repeats: readonly Repeat[], annex: string | null): Check | null {
  const [one] = repeats
  if (one === undefined) return null
  const { observation, other } = one
  const places = [...new Set(repeats.map(({ first }) => `§${first.paragraph}`))].join('、')
  const side = (which: 'first' | 'other'): Told =>
    joined(
      repeats.map(repeat => [citeAs(repeat.observation, repeat[which])]),
      '、',
    )
  const verdict = worst(repeats.map(verdictOf))
  return check({
    kind: 'repeats',
    key,
    title: `${observation.indicator.name}：${annex !== null && isInSection(other.paragraph, annex) ? '附件' : '正文'}§${other.paragraph}与正文${places}`,
    inputs: repeats.map(repeat => repeat.observation),
    printed: [`${places}印`, ...side('first')],
    formula: [`§${other.paragraph}印`, ...side('other')],
    computed: '',
    tolerance: '逐字比较数值和单位，没有四舍五入。',
    verdict,
    reason: wordsTold(repeats, verdict),
  })
}

/** Same numeral and same unit, words of degree aside; or at least two roundings of what may be one value. */
function verdictOf({ observation, first, other }: Repeat): Verdict {
  const [a, b] = [cutPrinted(first.printed), cutPrinted(other.printed)]
  if (a === null || b === null || a.numeral !== numeralOf(observation)) return 'doubtful'
  if (withoutDegree(a.after) !== withoutDegree(b.after)) return 'doubtful'
  if (a.numeral === b.numeral) return 'agrees'
  return overlaps(roundedOf(a.numeral), roundedOf(b.numeral)) ? 'rounding' : 'doubtful'
}

function roundedOf(numeral: string) {
  const half = 10 ** -(numeral.split('.')[1]?.length ?? 0) / 2
  return { low: Number(numeral) - half, high: Number(numeral) + half }
}

/** Where the words differ beyond a verb that a table's column has already said. */
function wordsTold(repeats: readonly Repeat[], verdict: Verdict): Told {
  const bare = (printed: string) => printed.replace('增长', '')
  const differing = repeats.filter(({ first, other }) => bare(first.printed) !== bare(other.printed))
  if (verdict !== 'agrees' || differing.length === 0) return []
  const words = differing.map(({ observation, other }) => `“${printedOf(observation)}”与“${other.printed}”`)
  return [`用词不同：${words.join('；')}。数值和单位相同，各照原样。`]
}
