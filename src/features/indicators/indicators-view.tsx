import { memo, useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { IndicatorRecord, ObservationRecord } from '../../dataset/dataset'
import { formatSelection, toggledSelection } from '../../facts/selection'
import { ChosenFacets } from '../../ui/chosen-facets'
import { EmptyResult } from '../../ui/empty-result'
import { citationOf } from '../parts/citation-of'
import { FacetColumn } from '../parts/facet-column'
import { chosenOf, shortened, toggledValue } from '../parts/facets'
import { NoticesInVain } from '../parts/in-vain'
import { useLatest } from '../parts/use-latest'
import { useViewExport } from '../parts/use-view-export'
import { ViewHead } from '../parts/view-head'
import type { AddressOf, ChooseParameters, ParameterProps, ViewProps } from '../parts/view-props'
import { Compare } from './compare'
import { LibraryTable } from './library-table'
import { arrange } from './order'
import { QueryBox } from './query-box'
import type { LibraryRow, Matches } from './rows'
import { SelectionBar } from './selection-bar'
import { formatTable, nextSort, type SortColumn, tableKeys } from './table-state'
import { libraryCountTold, tableTold } from './table-told'
import { TableTools } from './table-tools'
import { useLibrary } from './use-library'
import './library.css'
import './library-narrow.css'
import './tools.css'

/** All of the library's state stands in the address; the view keeps none of it. */
export interface IndicatorsViewProps extends ViewProps, ParameterProps {
  readonly onParameters: ChooseParameters
  readonly hrefOf: (indicator: string) => string
  readonly addressOf: AddressOf
  /** Another search than plain words. */
  readonly matches?: Matches | undefined
}

/** 指标库: every printed figure as a row, to narrow, sort, select and compare. */
export const IndicatorsView = memo(function IndicatorsView(props: IndicatorsViewProps) {
  const { dataset, choice, parameters, onParameter, onParameters, onOpen, hrefOf, addressOf, matches } = props
  const library = useLibrary(dataset, choice, parameters, matches)
  const { facets, rows, query, counted, shown, table, selected, problems } = library
  const result = useRef<HTMLDivElement>(null)
  const compared = useRef<HTMLHeadingElement>(null)

  // The controls and counts answer at once; the rows, which may be a thousand, and the charts follow when they are ready.
  const now = useMemo(() => ({ shown, table, selected }), [shown, table, selected])
  const late = useDeferredValue(now)
  const groups = useMemo(
    () => arrange(late.shown, late.table.sort, late.table.group),
    [late.shown, late.table],
  )
  const selectedSet = useMemo(() => new Set(selected), [selected])
  const citations = useMemo(
    () =>
      late.selected
        .map(observation => citationOf(dataset, { kind: 'observation', observation }, addressOf))
        .join('\n'),
    [dataset, late.selected, addressOf],
  )
  const compareds = useMemo(() => indicatorsOf(late.selected), [late.selected])

  const latest = useLatest({ table, selected })
  const sortBy = useCallback(
    (column: SortColumn) => {
      const { table } = latest.current
      onParameters(formatTable({ ...table, sort: nextSort(table.sort, column) }))
    },
    [latest, onParameters],
  )
  const toggleRow = useCallback(
    (observation: ObservationRecord) =>
      onParameter('select', formatSelection(toggledSelection(latest.current.selected, observation))),
    [latest, onParameter],
  )
  const search = useCallback((words: string | null) => onParameter('q', words, 'typed'), [onParameter])
  const skip = useCallback(() => result.current?.focus(), [])

  const chosen = chosenOf(counted)
  if (query.trim() !== '') chosen.unshift({ key: 'q', value: query, label: `查找：${shortened(query)}` })
  const remove = (key: string, value: string) => {
    const facet = counted.find(other => other.key === key)
    onParameter(key, facet === undefined ? null : toggledValue(facet, value))
  }
  const dropChoices = () => onParameters(['q', ...facets.map(({ key }) => key)].map(key => [key, null]))
  const reset = () =>
    onParameters(['q', ...facets.map(({ key }) => key), ...tableKeys].map(key => [key, null]))
  const isChanged = chosen.length > 0 || formatTable(table).some(([, value]) => value !== null)

  // Its terms are looked for once.
  const head = useMemo(
    () => (
      <ViewHead
        kicker="指标库"
        title={[`报告印出的${dataset.observations.size}条数据，都能在这里查到`]}
        lead={[
          `共${dataset.indicators.size}个指标。每行是一条数据，点数字看出处，点指标名看这个指标的全部数据；表头可以排序，左边的方框可以选来对比。`,
        ]}
        onOpen={onOpen}
      />
    ),
    [dataset, onOpen],
  )
  const told = tableTold(late.table)
  const filters = chosen.map(({ label }) => label).join('\n')
  useViewExport(
    useMemo(
      () => ({
        ids: groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
        selected: late.selected.map(({ id }) => id),
        milestones: [],
        filters: [...filters.split('\n').filter(words => words !== ''), told],
      }),
      [groups, late.selected, filters, told],
    ),
  )
  return (
    <div className="indicators">
      {head}
      <div className="indicators__columns">
        <FacetColumn label="筛选数字" facets={counted} onChoose={onParameter} onSkip={skip} />
        <div className="indicators__result" ref={result} tabIndex={-1}>
          <NoticesInVain told={problems} />
          <QueryBox query={query} onQuery={search} />
          <p className="indicators__count" aria-live="polite">
            {libraryCountTold(dataset.report, choice, rows.length, chosen.length === 0 ? null : shown.length)}
          </p>
          <ChosenFacets chosen={chosen} onRemove={remove} onReset={dropChoices} />
          <TableTools state={table} canReset={isChanged} onParameters={onParameters} onReset={reset} />
          <p className="indicators__order">{told}</p>
          {late.shown.length === 0 ? (
            <EmptyResult
              what="数据"
              measure="条"
              ways={library.waysOut()}
              onDrop={key => onParameter(key, null)}
              onReset={dropChoices}
            />
          ) : (
            <LibraryTable
              caption={`印出的数字，${told}`}
              groups={groups}
              columns={late.table.columns}
              sort={table.sort}
              isDense={late.table.isDense}
              isBusy={late.shown !== shown || late.table !== table}
              selected={selectedSet}
              hrefOf={hrefOf}
              onSort={sortBy}
              onToggle={toggleRow}
              onOpen={onOpen}
            />
          )}
        </div>
      </div>
      {selected.length > 0 && (
        <SelectionBar
          count={selected.length}
          indicatorCount={indicatorsOf(selected).length}
          // Drawn a moment after the selection; until then a press would lead nowhere.
          isCompared={compareds.length >= 2}
          hiddenCount={hiddenOf(selected, shown)}
          showHref={addressOf('/present', [['select', formatSelection(selected) ?? '']])}
          citations={citations}
          onCompare={() => {
            compared.current?.scrollIntoView()
            compared.current?.focus({ preventScroll: true })
          }}
          onClear={() => onParameter('select', null)}
        />
      )}
      {compareds.length >= 2 && (
        <Compare
          dataset={dataset}
          indicators={compareds}
          choice={choice}
          headingRef={compared}
          hrefOf={hrefOf}
          onOpen={onOpen}
        />
      )}
    </div>
  )
})

function indicatorsOf(selected: readonly ObservationRecord[]): readonly IndicatorRecord[] {
  return [...new Set(selected.map(({ indicator }) => indicator))]
}

/** How many of the selected figures the table does not show. */
function hiddenOf(selected: readonly ObservationRecord[], shown: readonly LibraryRow[]): number {
  const rest = new Set(selected)
  for (const { observation } of shown) rest.delete(observation)
  return rest.size
}
