import type { Dataset } from '../../dataset/dataset'
import type { AddressOf } from '../parts/view-props'
import { nearIndicators } from './near-indicators'

interface UnknownIndicatorProps {
  readonly dataset: Dataset
  /** As it stands in the address. */
  readonly typed: string
  readonly addressOf: AddressOf
}

/** Instead of the page of an indicator that there is not: what comes near, and where all are. */
export function UnknownIndicator({ dataset, typed, addressOf }: UnknownIndicatorProps) {
  const near = nearIndicators(dataset, typed)
  return (
    <div className="message">
      <h1>没有“{typed.length > 40 ? `${typed.slice(0, 39)}…` : typed}”这个指标</h1>
      <p>
        地址可能抄错了，或来自另一个版本的看板。可以到<a href={addressOf('/indicators')}>指标库</a>查找
        {near.length > 0 ? '，或打开名称相近的：' : '。'}
      </p>
      {near.length > 0 && (
        <ul className="ways-on">
          {near.map(({ id, name }) => (
            <li key={id}>
              <a href={addressOf(`/indicators/${id}`)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
