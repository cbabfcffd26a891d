import { memo, useCallback } from 'react'
import { type CountedFacet, toggled } from '../../analysis/facets'
import { FacetGroup } from '../../ui/facet-group'
import { FacetPanel } from '../../ui/facet-panel'
import type { ChooseParameter } from '../parts/view-props'
import { useLatest } from './use-latest'

interface FacetColumnProps {
  readonly facets: readonly CountedFacet[]
  readonly onChoose: ChooseParameter
  readonly onSkip: () => void
}

/** Everything by which the figures can be chosen, each with how many it would show. */
export const FacetColumn = memo(function FacetColumn({ facets, onChoose, onSkip }: FacetColumnProps) {
  const chosenCount = facets.flatMap(({ options }) => options.filter(({ isChosen }) => isChosen)).length
  return (
    <FacetPanel label="筛选数字" chosenCount={chosenCount} onSkip={onSkip}>
      {facets.map(facet => (
        <Group key={facet.key} facet={facet} onChoose={onChoose} />
      ))}
    </FacetPanel>
  )
})

function Group({ facet, onChoose }: Pick<FacetColumnProps, 'onChoose'> & { readonly facet: CountedFacet }) {
  const latest = useLatest(facet)
  const toggle = useCallback(
    (value: string) => onChoose(latest.current.key, toggled(latest.current, value)),
    [latest, onChoose],
  )
  return <FacetGroup label={facet.label} options={facet.options} onToggle={toggle} />
}
