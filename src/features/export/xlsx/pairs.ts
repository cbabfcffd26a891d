import type { ObservationRecord } from '../../../dataset/dataset'
import type { Scope } from '../../../dataset/vocabulary'
import { isBounded, pairScopes, type ScopePair, scopePairs } from '../../../facts/scope-pairs'
import type { Source } from '../../../facts/source'
import type { Column } from '../columns/column'

/** What a pair says once, for it is the same in both scopes. */
const keysOfPair = [
  'name',
  'indicator',
  'theme',
  'status',
  'measure',
  'unit',
  'period',
  'period_name',
  'price_basis',
  'secondary',
]
const keysOfScope = ['value', 'printed', 'hedge', 'paragraph', 'page', 'quote', 'id']
const keysOfDifference = ['name', 'value', 'unit', 'printed', 'price_basis', 'formula', 'low', 'high', 'note']

/**
 * Pairs of scopes whose figures are all among the sources; none where no pair has two. A pair of one is a figure that the
 * report prints in one scope alone.
 */
export function pairsOf(sources: readonly Source[]): readonly ScopePair[] {
  const observations = sources.flatMap(source => (source.kind === 'observation' ? source.observation : []))
  const ids = new Set(observations.map(({ id }) => id))
  const indicators = new Set(observations.map(({ indicator }) => indicator))
  const pairs = [...indicators]
    .filter(({ divided }) => divided)
    .flatMap(scopePairs)
    .filter(pair => figuresOf(pair).every(({ id }) => ids.has(id)))
  return pairs.some(pair => figuresOf(pair).length === 2) ? pairs : []
}

/** The columns of pairs, made of those of figures: what is shared, one scope, the other, and what lies between. */
export function pairColumns(
  columns: readonly Column<Source>[],
  scopeLabels: Readonly<Record<Scope, string>>,
): readonly Column<ScopePair>[] {
  const known = (keys: readonly string[]) =>
    keys.flatMap(key => columns.find(column => column.key === key) ?? [])
  return [
    ...known(keysOfPair).map(column => ofPair(column, '', '', figureOf, () => '')),
    ...pairScopes.flatMap(scope =>
      known(keysOfScope).map(column =>
        ofPair(
          column,
          `${scope}_`,
          `${scopeLabels[scope]}：`,
          pair => observed(pair[scope]),
          () => '报告没有列出',
        ),
      ),
    ),
    ...known(keysOfDifference).map(column =>
      ofPair(
        column,
        'difference_',
        '推算相差：',
        ({ difference }) => difference && { kind: 'derived', derived: difference },
        whyNoDifference,
      ),
    ),
  ]
}

/** A column of figures as one of pairs; where a pair has no such figure, the column of printed words tells why. */
function ofPair(
  { code, words, ...column }: Column<Source>,
  key: string,
  label: string,
  sourceOf: (pair: ScopePair) => Source | null,
  whyNone: (pair: ScopePair) => string,
): Column<ScopePair> {
  const cellBy = (cell: Column<Source>['code']) => (pair: ScopePair) => {
    const source = sourceOf(pair)
    if (source !== null) return cell(source)
    return column.key === 'printed' ? whyNone(pair) : null
  }
  return {
    ...column,
    key: `${key}${column.key}`,
    label: `${label}${column.label}`,
    ...(column.printedIn === undefined ? {} : { printedIn: `${key}${column.printedIn}` }),
    code: cellBy(code),
    ...(words === undefined ? {} : { words: cellBy(words) }),
  }
}

function whyNoDifference(pair: ScopePair): string {
  if (figuresOf(pair).length < 2) return ''
  return isBounded(pair) ? '有界限，不相减' : '不能相减'
}

function figuresOf({ administrative, management }: ScopePair): readonly ObservationRecord[] {
  return [administrative ?? [], management ?? []].flat()
}

function figureOf({ administrative, management }: ScopePair): Source | null {
  return observed(administrative ?? management)
}

function observed(observation: ObservationRecord | undefined): Source | null {
  return observation ? { kind: 'observation', observation } : null
}
