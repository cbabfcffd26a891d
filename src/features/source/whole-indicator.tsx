import type { IndicatorRecord } from '../../dataset/dataset'
import type { AddressOf } from '../parts/view-props'

/** The way from one figure to all of its indicator. */
export function WholeIndicator({
  indicator: { id, observations },
  addressOf,
}: {
  readonly indicator: IndicatorRecord
  readonly addressOf: AddressOf
}) {
  return (
    <p className="source__whole">
      <a href={addressOf(`/indicators/${id}`)}>看这个指标的全部数据</a>（{observations.length}条）
    </p>
  )
}
