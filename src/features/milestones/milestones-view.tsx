import { memo, useEffect, useMemo, useRef } from 'react'
import { ChosenFacets } from '../../ui/chosen-facets'
import { EmptyResult } from '../../ui/empty-result'
import { FacetColumn } from '../parts/facet-column'
import {
  chosenOf,
  countFacets,
  matching,
  readChoices,
  toggledValue,
  toldInVain,
  waysOut,
} from '../parts/facets'
import { NoticesInVain } from '../parts/in-vain'
import { useViewExport } from '../parts/use-view-export'
import { ViewHead } from '../parts/view-head'
import type { ChooseParameters, ParameterProps, ViewProps } from '../parts/view-props'
import { Checklist } from './checklist'
import { type ChecklistItem, checklist } from './checklist-areas'
import { MilestoneList } from './milestone-list'
import { groupMilestones, milestoneCountTold, milestoneFacets, noMilestonesTold } from './milestones'
import './milestones.css'

/** The facets stand in the address, and several are taken back in one step. */
export interface MilestonesViewProps extends ViewProps, ParameterProps {
  readonly onParameters: ChooseParameters
}

/** 要事: outcomes and targets without a number, by period, tier, subject and area of work; the targets of the year that is planned, to tick. */
export const MilestonesView = memo(function MilestonesView({
  dataset,
  choice,
  parameters,
  onParameter,
  onParameters,
  onOpen,
}: MilestonesViewProps) {
  const { milestones } = dataset
  const facets = useMemo(() => milestoneFacets(dataset), [dataset])
  const areas = useMemo(() => checklist(dataset, choice), [dataset, choice])
  const { choices, strange } = useMemo(() => readChoices(facets, parameters), [facets, parameters])
  const counted = useMemo(() => countFacets(milestones, facets, choices), [milestones, facets, choices])
  const shown = useMemo(() => matching(milestones, facets, choices), [milestones, facets, choices])
  const groups = useMemo(() => groupMilestones(dataset, shown), [dataset, shown])
  const inVain = toldInVain(facets, strange, value => noMilestonesTold(dataset, value))
  const chosen = chosenOf(counted)

  const { result, lead: leadBack } = useWayBack(choices)
  const set = (key: string, value: string | null) => {
    leadBack()
    onParameter(key, value)
  }
  const remove = (key: string, value: string) => {
    const facet = counted.find(other => other.key === key)
    if (facet !== undefined) set(key, toggledValue(facet, value))
  }
  const reset = () => {
    leadBack()
    onParameters(facets.map(({ key }) => [key, null]))
  }

  const filters = chosen.map(({ label }) => label).join('\n')
  useViewExport(
    useMemo(
      () => ({
        ids: areas.flatMap(({ items }) => items.flatMap(idsOfItem)),
        selected: [],
        milestones: shown,
        filters: filters === '' ? [] : filters.split('\n'),
      }),
      [areas, shown, filters],
    ),
  )

  return (
    <div className="milestones">
      <div className="milestones__lookup">
        <ViewHead
          kicker="要事"
          title={[`要事${milestones.length}项：${milestoneCountTold(milestones)}`]}
          lead={[
            `看板从报告里摘出${milestones.length}项用文字写、没有印数字的成效和承诺；项数是看板的计数，不是报告的数字。实心是成效，空心是承诺；报告写在成效里、写的还是谋划、启动或推进的，算作在办。点一行看原文。层级指授予、推广或比较的那一级，报告没有写明的归本级。`,
          ]}
          onOpen={onOpen}
        />
        <div className="milestones__columns">
          <FacetColumn
            label="筛选要事"
            facets={counted}
            onChoose={set}
            onSkip={() => result.current?.focus()}
          />
          <div className="milestones__result" ref={result} tabIndex={-1}>
            <NoticesInVain told={inVain} />
            <p className="milestones__count" aria-live="polite">
              {chosen.length === 0
                ? `全部${milestones.length}项`
                : `${milestones.length}项中的${shown.length}项`}
            </p>
            <ChosenFacets chosen={chosen} onRemove={remove} onReset={reset} />
            {shown.length > 0 ? (
              <MilestoneList dataset={dataset} groups={groups} choice={choice} onOpen={onOpen} />
            ) : (
              <EmptyResult
                what="要事"
                measure="项"
                ways={waysOut(milestones, facets, choices)}
                onDrop={key => set(key, null)}
                onReset={reset}
              />
            )}
          </div>
        </div>
      </div>
      <Checklist
        times={dataset.times}
        areas={areas}
        hedges={choices.get('hedge') ?? noHedges}
        onOpen={onOpen}
      />
    </div>
  )
})

const noHedges: readonly string[] = []

/** A choice made far down a list that becomes short would leave the reader behind its end: it leads to its start. */
function useWayBack(choices: unknown) {
  const result = useRef<HTMLDivElement>(null)
  const isAsked = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the list of other choices is there
  useEffect(() => {
    if (!isAsked.current) return
    isAsked.current = false
    if ((result.current?.getBoundingClientRect().top ?? 0) < 0) result.current?.scrollIntoView()
  }, [choices])
  return {
    result,
    lead: () => {
      isAsked.current = true
    },
  }
}

function idsOfItem(item: ChecklistItem): readonly string[] {
  return item.kind === 'words' ? [] : item.tile.figures.map(({ id }) => id)
}
