import type { Dataset, IndicatorRecord, ObservationRecord } from '../../dataset/dataset'
import { measureLabels } from '../../dataset/vocabulary'
import { placeOf } from '../../facts/citation'
import { cite, nameOfFigure, periodOf, statusLabelOf } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark, ScopeTag } from '../../text/scope-mark'
import { CopyButton } from '../../ui/copy-button'
import { citationOf } from '../parts/citation-of'
import type { AddressOf } from '../parts/view-props'
import './observation-table.css'

interface ObservationTableProps {
  readonly dataset: Dataset
  readonly indicator: IndicatorRecord
  readonly observations: readonly ObservationRecord[]
  readonly addressOf: AddressOf
  readonly onOpen: OpenSource
}

/* On a phone the rows are cards; a table that is none to the layout says again what its parts are. */
const tableRole = { role: 'table' } as const
const groupRole = { role: 'rowgroup' } as const
const rowRole = { role: 'row' } as const
const headRole = { role: 'columnheader' } as const
const rowHeadRole = { role: 'rowheader' } as const
const cellRole = { role: 'cell' } as const

const heads = ['时期', '数字', '口径', '性质', '度量', '出处'] as const

/** Every printed figure of one indicator as a row. */
export function ObservationTable({ indicator, observations, ...props }: ObservationTableProps) {
  return (
    <table className="observations" {...tableRole}>
      <caption className="visually-hidden">{indicator.name}的全部数据</caption>
      <thead {...groupRole}>
        <tr {...rowRole}>
          {heads.map(head => (
            <th key={head} scope="col" {...headRole}>
              {head}
            </th>
          ))}
          {/* Nothing but buttons: what is copied of the table goes without. */}
          <th scope="col" data-uncopied="" {...headRole}>
            引用
          </th>
        </tr>
      </thead>
      <tbody {...groupRole}>
        {observations.map(observation => (
          <Row key={observation.id} observation={observation} {...props} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  dataset,
  observation,
  addressOf,
  onOpen,
}: Pick<ObservationTableProps, 'dataset' | 'addressOf' | 'onOpen'> & {
  readonly observation: ObservationRecord
}) {
  const { indicator, periodLabel, scope, status, measure, citations, secondary, id } = observation
  const [first] = citations
  // A year that the report does not print says what it calls that time: （今后五年末）.
  const ownName = periodOf(observation).slice(periodLabel.length)
  return (
    <tr className={`observations__row observations__row--${status}`} {...rowRole}>
      <th className="observations__period" scope="row" {...rowHeadRole}>
        {periodLabel}
        {ownName !== '' && <span className="observations__own">{ownName}</span>}
      </th>
      <td className="observations__figure" {...cellRole}>
        <CitedFigure
          cited={cite(observation)}
          tone={status === 'target' ? 'target' : 'ink'}
          onOpen={onOpen}
        />
        {secondary === true && <span className="observations__second">另一种写法</span>}
      </td>
      <td className="observations__scope" {...cellRole}>
        <ScopeTag of={indicator} scope={scope} />
      </td>
      <td className="observations__status" {...cellRole}>
        <ScopeMark scope={scope} status={status} />
        {statusLabelOf(observation)}
      </td>
      <td className="observations__measure" {...cellRole}>
        {measureLabels[measure]}
      </td>
      <td className="observations__place" {...cellRole}>
        {first && (
          <button
            type="button"
            className="sources__place"
            aria-haspopup="dialog"
            aria-label={`${placeOf(first)}：${nameOfFigure(observation)}`}
            onClick={() => onOpen(id)}
          >
            {placeOf(first)}
          </button>
        )}
        {citations.length > 1 && <span className="observations__more">等{citations.length}处</span>}
      </td>
      <td className="observations__copy" data-uncopied="" {...cellRole}>
        <CopyButton
          label="复制引用"
          about={nameOfFigure(observation)}
          text={citationOf(dataset, { kind: 'observation', observation }, addressOf)}
        />
      </td>
    </tr>
  )
}
