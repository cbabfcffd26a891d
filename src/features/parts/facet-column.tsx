import { memo, useCallback } from 'react'
import { FacetGroup } from '../../ui/facet-group'
import { FacetPanel } from '../../ui/facet-panel'
import { type CountedFacet, toggledValue } from './facets'
import { useLatest } from './use-latest'
import type { ChooseParameter } from './view-props'

interface FacetColumnProps {
  readonly label: string
  readonly facets: readonly CountedFacet[]
  readonly onChoose: ChooseParameter
  readonly onSkip: () => void
}

/** Everything by which a list can be narrowed, each value with how many it would show. */
export const FacetColumn = memo(function FacetColumn({ label, facets, onChoose, onSkip }: FacetColumnProps) {
  // A report without 力争 has nothing to offer there.
  const offered = facets.filter(({ options }) => options.length > 0)
  const chosenCount = facets.flatMap(({ options }) => options.filter(({ isChosen }) => isChosen)).length
  return (
    <FacetPanel label={label} chosenCount={chosenCount} onSkip={onSkip}>
      {offered.map(facet => (
        <Group key={facet.key} facet={facet} onChoose={onChoose} />
      ))}
    </FacetPanel>
  )
})

function Group({ facet, onChoose }: Pick<FacetColumnProps, 'onChoose'> & { readonly facet: CountedFacet }) {
  const latest = useLatest(facet)
  const toggle = useCallback(
    (value: string) => onChoose(latest.current.key, toggledValue(latest.current, value)),
    [latest, onChoose],
  )
  return <FacetGroup label={facet.label} options={facet.options} onToggle={toggle} />
}
