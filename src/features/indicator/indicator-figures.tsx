import { LadderChart } from '../../charts/ladder/chart'
import type { Ladder } from '../../charts/ladder/model'
import { PeakChart } from '../../charts/peaks/chart'
import { peakNote } from '../../charts/peaks/model'
import { SlopeChart } from '../../charts/slopes/chart'
import type { Slope } from '../../charts/slopes/model'
import type { OpenSource } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { Section } from '../parts/section'
import type { IndicatorCharts } from './indicator-charts'

/** A longer unit finds no room beside its numeral above a column of a phone. */
const maxUnitLength = 3

interface IndicatorFiguresProps {
  readonly charts: IndicatorCharts
  readonly onOpen: OpenSource
}

/** The four years as columns, and both ends of the past five on an axis of time; nothing where there is nothing to draw. */
export function IndicatorFigures({ charts, onOpen }: IndicatorFiguresProps) {
  const { ladders, peak } = charts
  const slope = slopeBeside(charts)
  if (ladders.length === 0 && slope === null && peak === null) return null
  const [first] = ladders
  const unit = first?.unit ?? slope?.unit ?? peak?.to.unit ?? ''
  return (
    <Section
      title={ladders.length > 0 ? '起点、成效与目标' : '起点与成效'}
      lead={[leadOf(charts, unit)]}
      onOpen={onOpen}
    >
      <div
        className={`indicator-charts indicator-charts--${ladders.length} ${unit.length > maxUnitLength ? 'indicator-charts--long-unit' : ''}`}
      >
        {ladders.map(model => (
          <article key={model.scopes.join()} className="indicator-charts__one">
            <h3>
              <ScopesOf model={model} />
            </h3>
            <LadderChart model={model} size="hero" onOpen={onOpen} />
          </article>
        ))}
        {slope !== null && (
          <div className="indicator-charts__one indicator-charts__one--slope">
            <SlopeFigure model={slope} onOpen={onOpen} />
          </div>
        )}
        {peak !== null && (
          <article className="indicator-charts__one indicator-charts__one--slope">
            <h3>{peakNote(peak)}</h3>
            <PeakChart model={peak} onOpen={onOpen} />
          </article>
        )}
      </div>
    </Section>
  )
}

/** Start and end of the past five years; nothing is known of the years between. */
export function SlopeFigure({
  model,
  onOpen,
}: Pick<IndicatorFiguresProps, 'onOpen'> & { readonly model: Slope }) {
  return (
    <article className="indicator-slope">
      <h3>过去五年的两端</h3>
      <SlopeChart model={model} onOpen={onOpen} />
    </article>
  )
}

function ScopesOf({ model: { indicator, scopes } }: { readonly model: Ladder }) {
  return scopes.map(scope => <ScopeTag key={scope} of={indicator} scope={scope} />)
}

/** Two ladders leave no room: the slope then stands with the paces. */
export function slopeBeside({ ladders, slope }: IndicatorCharts): Slope | null {
  return ladders.length > 1 ? null : slope
}

function leadOf(charts: IndicatorCharts, unit: string): string {
  const { ladders } = charts
  const parts = [unit === '' || unit === ':1' ? '' : `单位：${unit}。`]
  if (ladders.length > 0) parts.push('实心是起点和成效，空心是目标，虚线是看板推算。')
  if (ladders.length > 1) parts.push('两张图用一把尺子。')
  if (slopeBeside(charts) !== null) parts.push('斜线只连两端，中间的年份报告没有数字。')
  return parts.join('')
}
