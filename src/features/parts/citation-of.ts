import type { Dataset } from '../../dataset/dataset'
import { citationText } from '../../facts/citation'
import type { Source } from '../../facts/source'
import type { AddressOf } from './view-props'

/** What every 复制引用 copies: the figure, and the address that opens its source over its indicator's page. */
export function citationOf(dataset: Dataset, source: Source, addressOf: AddressOf): string {
  const { id } = source.kind === 'observation' ? source.observation : source.derived
  const [first] = source.kind === 'observation' ? [source.observation] : source.derived.inputs
  const path = first === undefined ? '/indicators' : `/indicators/${first.indicator.id}`
  const address = new URL(addressOf(path, [['source', id]]), window.location.href).href
  return citationText(dataset, source, address)
}
