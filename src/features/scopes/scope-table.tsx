import { type Scope, statusLabels } from '../../dataset/vocabulary'
import { periodTold } from '../../facts/own-years'
import type { ScopeChoice } from '../../facts/scope-choice'
import { type OpenSource, ToldText } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { WithoutTerms } from '../../text/term-text'
import { showWhole } from '../../ui/show-whole'
import { measureOfRow, type ScopeTableRow, sortRows } from './scope-rows'
import { nextSort, type SortKey, type TableSort } from './table-sort'

/** Rows as they come, in the order of the annex: the table orders them by `sort`. */
export interface ScopeTableProps {
  readonly rows: readonly ScopeTableRow[]
  /** What the report calls its scopes, and what lies between them, in the heads of their columns. */
  readonly labels: Readonly<Record<Scope, string>>
  readonly difference: string
  readonly choice: ScopeChoice
  readonly sort: TableSort
  readonly onSort: (sort: TableSort) => void
  readonly onOpen: OpenSource
}

const columnsWith = (
  labels: ScopeTableProps['labels'],
  difference: string,
): readonly { readonly key: SortKey; readonly label: string }[] => [
  { key: 'indicator', label: '指标' },
  { key: 'period', label: '时期' },
  { key: 'administrative', label: labels.administrative },
  { key: 'management', label: labels.management },
  { key: 'difference', label: difference },
]

/** The annex's table, one line a pair, ordered by any of its columns. */
export function ScopeTable({ rows, labels, difference, choice, sort, onSort, onOpen }: ScopeTableProps) {
  return (
    <>
      <p className="annex__order">
        <span>点表头可以重排；按数值排时，金额在前，增速在后。</span>
        <button
          type="button"
          className="button annex__as-printed"
          aria-pressed={sort === null}
          onClick={() => onSort(null)}
        >
          按附件次序
        </button>
      </p>
      <section
        className="annex scrolls"
        aria-label="附件原表，可左右滚动"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        onFocus={({ currentTarget, target }) => showWhole(currentTarget, target)}
      >
        <table>
          <caption className="visually-hidden">两种口径的全部数字，按附件原文</caption>
          <thead>
            <tr>
              {columnsWith(labels, difference).map(({ key, label }) => (
                <th key={key} scope="col" className={columnClass(key, choice)} {...ariaSort(sort, key)}>
                  <button type="button" className="annex__sort" onClick={() => onSort(nextSort(sort, key))}>
                    {(key === 'administrative' || key === 'management') && <ScopeMark scope={key} />}
                    {label}
                    {key === 'difference' && <span className="annex__derived">推算</span>}
                    <span className="annex__arrow" aria-hidden="true">
                      {arrow(sort, key)}
                    </span>
                  </button>
                  <span className="annex__printed" aria-hidden="true">
                    {label}
                    {key === 'difference' && '（推算）'}
                  </span>
                </th>
              ))}
              <th scope="col">怎么读</th>
            </tr>
          </thead>
          <tbody>
            {sortRows(rows, sort).map(row => (
              <Row key={idOf(row)} row={row} choice={choice} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Row({
  row,
  choice,
  onOpen,
}: {
  readonly row: ScopeTableRow
  readonly choice: ScopeChoice
  readonly onOpen: OpenSource
}) {
  return (
    <tr>
      <th scope="row">
        {row.indicator.name}
        <span className="annex__measure">{measureOfRow(row)}</span>
        <span className="annex__again" aria-hidden="true">
          {periodTold(row.indicator.times, row.period)}
          {statusLabels[row.status]}
        </span>
      </th>
      <td>
        {periodTold(row.indicator.times, row.period)}
        <span className="annex__measure">{statusLabels[row.status]}</span>
      </td>
      <td className={columnClass('administrative', choice)}>
        <ToldText told={row.administrativeTold} onOpen={onOpen} />
      </td>
      <td className={columnClass('management', choice)}>
        <ToldText told={row.managementTold} onOpen={onOpen} />
      </td>
      <td className={columnClass('difference', choice)}>
        <ToldText told={row.restTold} onOpen={onOpen} />
      </td>
      <td className="annex__sentence">
        <WithoutTerms>
          <ToldText told={row.sentence} onOpen={onOpen} />
        </WithoutTerms>
      </td>
    </tr>
  )
}

function columnClass(key: SortKey, choice: ScopeChoice): string {
  const scoped = key === 'administrative' || key === 'management' ? ` scoped scoped--${key}` : ''
  return `annex__column annex__column--${key}${scoped}${key === choice ? ' annex__column--chosen' : ''}`
}

function ariaSort(sort: TableSort, key: SortKey) {
  if (sort?.key !== key) return {}
  return { 'aria-sort': sort.isDescending ? 'descending' : 'ascending' } as const
}

function arrow(sort: TableSort, key: SortKey): string {
  if (sort?.key !== key) return '↕'
  return sort.isDescending ? '↓' : '↑'
}

function idOf({ indicator, period, measure, status, administrative }: ScopeTableRow): string {
  return administrative?.id ?? [indicator.id, period, measure, status].join('.')
}
