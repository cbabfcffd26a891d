import type { Dataset } from '../dataset/dataset'
import type { ScopeChoice } from '../facts/scope-choice'
import { formatSelection } from '../facts/selection'
import type { Source } from '../facts/source'
import { formatAddress } from './format-address'
import type { View } from './views'

/** The whole address of the page. Of a file only its own name: in which folders it lies is nobody's business. */
export function addressNow(): string {
  return wholeAddress(window.location.hash || '#/')
}

/** The whole address that opens a source over the page of its indicator. */
export function sourceAddressIn(scope: ScopeChoice): (source: Source) => string {
  return source => wholeAddress(sourceHash(source, scope))
}

/** The same without where the dashboard stands. */
export function sourceHash(source: Source, scope: ScopeChoice): string {
  const { id } = source.kind === 'observation' ? source.observation : source.derived
  const [first] = source.kind === 'observation' ? [source.observation] : source.derived.inputs
  const path = first === undefined ? '/indicators' : `/indicators/${first.indicator.id}`
  return formatAddress({ path, scope, source: id, others: [] })
}

function wholeAddress(hash: string): string {
  const { protocol, pathname, origin, search } = window.location
  if (protocol !== 'file:') return `${origin}${pathname}${search}${hash}`
  return `${decodeURIComponent(pathname.split('/').pop() ?? '')}${hash}`
}

/** The most figures of which a page that has no deck of its own makes one. */
const maxFiguresOfDeck = 60

/** The deck that tells what a view tells, as keys of an address; null where there is none. */
export function deckOfView(
  dataset: Dataset,
  view: View | null,
  parameters: ReadonlyMap<string, string>,
  ids: readonly string[],
): ReadonlyMap<string, string> | null {
  if (view?.path === '/present') return parameters.has('deck') ? parameters : null
  if (view?.deck !== undefined) return new Map([['deck', view.deck]])
  const observations = ids.flatMap(id => dataset.observations.get(id) ?? [])
  if (observations.length === 0 || observations.length > maxFiguresOfDeck) return null
  const select = formatSelection(observations)
  return select === null
    ? null
    : new Map([
        ['deck', 'own'],
        ['select', select],
      ])
}
