import type { IndicatorRecord } from '../../dataset/dataset'
import type { AddressOf } from '../parts/view-props'
import type { IndicatorPage } from './indicator-page'

interface NeighboursProps {
  readonly page: IndicatorPage
  readonly addressOf: AddressOf
}

/** The indicators before and behind it in the report, and where all of them are. */
export function Neighbours({ page: { previous, next }, addressOf }: NeighboursProps) {
  const way = (word: string, className: string, indicator: IndicatorRecord | null) =>
    indicator && (
      <p className={className}>
        <span>{word}</span>
        <a href={addressOf(`/indicators/${indicator.id}`)}>{indicator.name}</a>
      </p>
    )
  return (
    <nav className="neighbours" aria-label="报告中的前后指标">
      {way('报告里的前一个', 'neighbours__previous', previous)}
      <p className="neighbours__all">
        <a href={addressOf('/indicators')}>指标库</a>
      </p>
      {way('报告里的后一个', 'neighbours__next', next)}
    </nav>
  )
}
