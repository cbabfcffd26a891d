import { useId, useState } from 'react'
import type { ChooseParameters } from '../parts/view-props'
import {
  columnLabels,
  formatTable,
  type Grouping,
  optionalColumns,
  type TableState,
  toggledColumns,
} from './table-state'

interface TableToolsProps {
  readonly state: TableState
  readonly canReset: boolean
  readonly onParameters: ChooseParameters
  readonly onReset: () => void
}

const groupLabels: readonly (readonly [Grouping, string])[] = [
  ['theme', '按主题'],
  ['report', '按报告顺序'],
]

/** How the table is shown: grouping, distance of rows, columns; and everything back at once. */
export function TableTools({ state, canReset, onParameters, onReset }: TableToolsProps) {
  const [hasColumns, setColumns] = useState(false)
  const id = useId()
  const change = (part: Partial<TableState>) => onParameters(formatTable({ ...state, ...part }))
  return (
    <div className="library-tools">
      <fieldset className="library-tools__choices">
        <legend className="visually-hidden">排列</legend>
        {groupLabels.map(([group, label]) => (
          <button
            key={group}
            type="button"
            className="button"
            aria-pressed={state.sort === null && state.group === group}
            onClick={() => change({ sort: null, group })}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-pressed={state.isDense}
          onClick={() => change({ isDense: !state.isDense })}
        >
          紧凑
        </button>
      </fieldset>
      <button
        type="button"
        className="button"
        aria-expanded={hasColumns}
        aria-controls={id}
        onClick={() => setColumns(!hasColumns)}
      >
        {`选列（${state.columns.length + 2}）`}
      </button>
      <fieldset id={id} className="library-tools__columns" hidden={!hasColumns}>
        <legend>除指标和数值外显示</legend>
        {optionalColumns.map(column => (
          <label key={column}>
            <input
              type="checkbox"
              checked={state.columns.includes(column)}
              onChange={() => change({ columns: toggledColumns(state.columns, column) })}
            />
            {columnLabels[column]}
          </label>
        ))}
      </fieldset>
      {canReset && (
        <button type="button" className="button library-tools__reset" onClick={onReset}>
          恢复默认
        </button>
      )}
    </div>
  )
}
