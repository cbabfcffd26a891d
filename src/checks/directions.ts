import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { changeBetween } from '../facts/derived'
import { cite } from '../facts/figure'
import { decimalsOf, isBound, quantityOf } from '../facts/quantity'
import { startWordOf } from '../facts/start-word'
import { type Check, check, term } from './check'
import { changingSetTold } from './notes'
import { atMost, atMostTolerance } from './verdict'

/** Verbs of 从…到… and which way the number moves under them; a rank that leaps forward is a smaller number. */
const verbs: readonly { readonly pattern: RegExp; readonly rises: boolean }[] = [
  { pattern: /(提高|增加|上升|增长)到/, rises: true },
  { pattern: /(减少|下降|缩小|降低)到/, rises: false },
  { pattern: /(跃升|前移|提升)(至|到)/, rises: false },
]

/** The start of a comparison against the year of the results: that the number moves the way the printed verb says. */
export function directionChecks(dataset: Dataset): Check[] {
  return [...dataset.observations.values()].flatMap(start => {
    const end = observationOf(start.indicator, start.indicator.times.result, start.measure, start.scope)
    if (start.status !== 'baseline' || end === undefined || isBound(start) || isBound(end)) return []
    return checkOf(start, end) ?? []
  })
}

function checkOf(start: ObservationRecord, end: ObservationRecord): Check | null {
  const quote = start.citations[0]?.quote ?? ''
  const found = verbs.find(({ pattern }) => pattern.test(quote))
  const [from, to] = [quantityOf(start), quantityOf(end, start.unit)]
  if (found === undefined || from === null || to === null) return null
  const [less, more] = found.rises ? [from, to] : [to, from]
  const verb = found.pattern.exec(quote)?.[0] ?? ''
  const digits = decimalsOf(start)
  return check({
    kind: 'directions',
    key: start.id,
    title: `${start.indicator.name}：“从……${verb}……”`,
    inputs: [start, end],
    printed: ['从', cite(start), verb, cite(end)],
    formula: found.rises ? [term(end), ' − ', term(start)] : [term(start), ' − ', term(end)],
    computed: changeBetween(start, end)?.text ?? '',
    tolerance: atMostTolerance(less, more, digits + 1, start.unit),
    verdict: atMost(less, more),
    reason: [
      start.period === 'unstated' ? `${startWordOf(start)}没有注明年份，只看方向。` : '',
      changingSetTold(start.indicator),
    ],
  })
}
