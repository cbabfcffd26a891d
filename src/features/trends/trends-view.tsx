import { memo } from 'react'
import { RatesChart } from '../../charts/rates/chart'
import { StatedPaceChart } from '../../charts/stated-pace/chart'
import { whyPacesDiffer } from '../../charts/stated-pace/model'
import { type Period, scopes } from '../../dataset/vocabulary'
import type { Tile } from '../../facts/tiles'
import { ToldText } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { Section } from '../parts/section'
import { Tiles } from '../parts/tiles'
import { ViewHead } from '../parts/view-head'
import type { ViewProps } from '../parts/view-props'
import { FiveYearTotals } from './five-year-totals'
import { PeakArticle, SlopeArticle, SlopeGrid } from './slope-articles'
import { trends } from './trends'
import './trends.css'
import { TermText } from '../../text/term-text'

/** 五年跨越: from the start of the past five years to the year of the results, and what they added up to. */
export const TrendsView = memo(function TrendsView({ dataset, choice, onOpen }: ViewProps) {
  const model = trends(dataset, choice)
  const { start, result } = dataset.times
  return (
    <>
      <ViewHead kicker="五年跨越" title={model.title} lead={[leadTold(start, result)]} onOpen={onOpen} />

      {model.amounts.length > 0 && (
        <Section
          title="金额和占比"
          lead={['一个指标一张图，各用各的单位，纵轴都从0起；图与图之间不比高低。']}
          onOpen={onOpen}
        >
          <SlopeGrid>
            {model.amounts.map(slope => (
              <SlopeArticle key={slope.indicator.id} model={slope} onOpen={onOpen} />
            ))}
          </SlopeGrid>
        </Section>
      )}

      {model.counts.length + model.peaks.length > 0 && (
        <Section
          title="人数、户数和位次"
          lead={[
            '两端之差由看板推算，点开看算式。位次越靠前越小，所以第1位在上。起点没有年份的，只并列两根柱，不连线。',
          ]}
          onOpen={onOpen}
        >
          <SlopeGrid>
            {[
              ...model.counts.map(slope => (
                <SlopeArticle key={slope.indicator.id} model={slope} onOpen={onOpen} />
              )),
              ...model.peaks.map(peak => <PeakArticle key={peak.from.id} model={peak} onOpen={onOpen} />),
            ]}
          </SlopeGrid>
        </Section>
      )}

      {model.statedPace.rows.length > 0 && (
        <Section
          title="为什么年均增速和自己算的不一样"
          lead={[`实心是报告写的年均增长，虚线空心是用起点和${result}年两个数折算的，单位都是%，从0起。`]}
          onOpen={onOpen}
        >
          <StatedPaceChart model={model.statedPace} onOpen={onOpen} />
          <dl className="trends__why">
            {whyPacesDiffer(model.statedPace).map(({ name, told }) => (
              <div key={name}>
                <dt>
                  <TermText text={name} />
                </dt>
                <dd>
                  <ToldText told={told} onOpen={onOpen} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}

      {model.growth.rows.length + model.changes.length > 0 && (
        <div className="trends__pair">
          {model.growth.rows.length > 0 && (
            <Section
              title="年均增长"
              lead={[`横条是过去五年的年均增长，单位%，从0起；名称旁是${result}年的数。`]}
              onOpen={onOpen}
            >
              <p className="trends__scopes">
                {scopes
                  .filter(scope => model.growth.rows.some(({ rate }) => rate.scope === scope))
                  .map(scope => (
                    <ScopeTag key={scope} of={dataset.report} scope={scope} />
                  ))}
              </p>
              <RatesChart model={model.growth} onOpen={onOpen} />
              <p className="trends__note">
                <TermText text={model.priceBasesNote} />
              </p>
            </Section>
          )}
          {model.changes.length > 0 && (
            <Section
              title="其他变化"
              undividedOf={dataset.report}
              lead={['有的是五年累计，有的是年均，算法不同，只列数字，不画成一张图。']}
              onOpen={onOpen}
            >
              <Tiles tiles={model.changes} onOpen={onOpen}>
                {tile => <TileNote tile={tile} />}
              </Tiles>
            </Section>
          )}
        </div>
      )}

      {model.totals.length > 0 && (
        <Section
          title="五年累计"
          undividedOf={dataset.report}
          lead={['单位各不相同，只列数字，不画成一张图；五年的合计数不和一年的数相比。']}
          onOpen={onOpen}
        >
          <FiveYearTotals groups={model.totals} onOpen={onOpen} />
        </Section>
      )}

      {model.kept.length > 0 && (
        <Section
          title="五年一直保持的"
          undividedOf={dataset.report}
          lead={['这些是五年里一直守住的上限或下限，不是合计，也不是平均。']}
          onOpen={onOpen}
        >
          <Tiles tiles={model.kept} onOpen={onOpen} />
        </Section>
      )}
    </>
  )
})

function leadTold(start: Period | null, result: Period): string {
  if (start === null) return '报告只说一年，没有印五年前的数，也没有印五年的合计。'
  return `报告只给出起点、${result}年和中间的年均增长。斜线只连两端，中间的年份没有数字，也没有补。“${start}”是看板对过去五年起点的标注，报告没有写年份。`
}

/** What the figure must not be taken for: without its amounts a rate is easily misread. */
function TileNote({ tile: { indicator, figures } }: { readonly tile: Tile }) {
  const note = figures[0]?.note ?? indicator.notes[0]
  return note === undefined ? null : (
    <p className="trends__note">
      <TermText text={note} />
    </p>
  )
}
