import { useMemo } from 'react'
import type { Slope } from '../../charts/slopes/model'
import { StatedPaceChart } from '../../charts/stated-pace/chart'
import type { Dataset, IndicatorRecord, ObservationRecord } from '../../dataset/dataset'
import { measureLabels, type Scope } from '../../dataset/vocabulary'
import type { Derived } from '../../facts/derived'
import { cite, citeDerived, statusLabelOf } from '../../facts/figure'
import { CitedFigure, type OpenSource, ToldText } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import { SlopeFigure } from './indicator-figures'
import { indicatorPaces } from './indicator-paces'

interface PacesSectionProps {
  readonly dataset: Dataset
  readonly indicator: IndicatorRecord
  readonly observations: readonly ObservationRecord[]
  readonly scopes: readonly Scope[]
  /** Both ends of the past five years, where they do not stand with the ladder. */
  readonly slope: Slope | null
  readonly onOpen: OpenSource
}

/** What the report says of change and growth, and apart from it what its printed levels come to. */
export function PacesSection({ dataset, indicator, observations, scopes, slope, onOpen }: PacesSectionProps) {
  const { stated, computed, against, priceBasis } = useMemo(
    () => indicatorPaces(dataset, indicator, observations, scopes),
    [dataset, indicator, observations, scopes],
  )
  if (stated.length === 0 && computed.length === 0) return null
  const isDivided = indicator.divided
  return (
    <Section
      title="变化和速度"
      undividedOf={!isDivided && indicator}
      lead={['报告写的和看板推算的分开列，不能互相代替。', ...(priceBasis === null ? [] : [priceBasis])]}
      onOpen={onOpen}
    >
      <div className="indicator-paces">
        <section>
          <h3>报告写的</h3>
          {stated.length === 0 ? (
            <p className="indicator-paces__none">报告没有写它的增长或变化。</p>
          ) : (
            <ul className="indicator-rows">
              {stated.map(observation => (
                <li key={observation.id}>
                  <span className="indicator-rows__what">
                    {observation.periodLabel}
                    {statusLabelOf(observation)} · {measureLabels[observation.measure]}
                    {isDivided && <ScopeTag of={observation.indicator} scope={observation.scope} />}
                  </span>
                  <CitedFigure cited={cite(observation)} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h3>看板推算的，报告没有印</h3>
          {computed.length === 0 ? (
            <p className="indicator-paces__none">印出的数值凑不成两端，不推算。</p>
          ) : (
            <ul className="indicator-rows">
              {computed.map(derived => (
                <Computed key={derived.id} indicator={indicator} derived={derived} onOpen={onOpen} />
              ))}
            </ul>
          )}
        </section>
      </div>
      {(slope !== null || against !== null) && (
        <div className="indicator-paces__charts">
          {slope !== null && <SlopeFigure model={slope} onOpen={onOpen} />}
          {against !== null && (
            <div className="indicator-paces__against">
              <h3>过去五年年均增长：报告写的与两端折算的</h3>
              <StatedPaceChart model={against.model} onOpen={onOpen} />
              <p>
                <ToldText told={against.why} onOpen={onOpen} />
              </p>
            </div>
          )}
        </div>
      )}
    </Section>
  )
}

function Computed({
  indicator,
  derived,
  onOpen,
}: Pick<PacesSectionProps, 'indicator' | 'onOpen'> & { readonly derived: Derived }) {
  return (
    <li>
      <span className="indicator-rows__what">
        <TermText text={derived.name} />
        {derived.scope !== 'undivided' && <ScopeTag of={indicator} scope={derived.scope} />}
        <span className="indicator-rows__formula">{derived.formula}</span>
      </span>
      <CitedFigure cited={citeDerived(derived)} onOpen={onOpen} />
    </li>
  )
}
