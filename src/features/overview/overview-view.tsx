import { memo } from 'react'
import { ladder } from '../../charts/ladder/model'
import { RatesChart } from '../../charts/rates/chart'
import { fastestAmounts, leadersOfBases } from '../../charts/rates/fastest'
import { mixedBasesNote, rates } from '../../charts/rates/model'
import { isWhole } from '../../dataset/dataset'
import { headlineIndicators } from '../../facts/headline-indicators'
import { ToldText } from '../../text/cited'
import { Section } from '../parts/section'
import type { ViewProps } from '../parts/view-props'
import { HeadlineLadder } from './headline-ladder'
import { growthNote, headline, themeBands } from './overview'
import { promises } from './promise-lines'
import { Promises } from './promises'
import { ThemeSection } from './theme-section'
import { type Way, Ways } from './ways'
import './overview.css'
import './overview-large.css'
import './overview-more.css'

export interface OverviewProps extends ViewProps {
  readonly ways: readonly Way[]
}

/**
 * 总览: the headline indicators as ladders, the themes, and what to know before comparing. Opening a source
 * changes none of its props, so it is not drawn anew.
 */
export const OverviewView = memo(function OverviewView({
  dataset,
  choice,
  palette,
  ways,
  onOpen,
}: OverviewProps) {
  const [first, ...rest] = headlineIndicators(dataset)
  const delivered = dataset.report.delivered.split('-').map(Number)
  return (
    <>
      <header className="headline">
        <p className="headline__kicker">
          <span>{delivered[0]}年政府工作报告</span>
          <span>
            截至{delivered[0]}年{delivered[1]}月{delivered[2]}日
          </span>
          <span>数据版本 {dataset.report.dataVersion}</span>
        </p>
        <h1>
          <ToldText told={headline(dataset, choice)} onOpen={onOpen} />
        </h1>
        <p className="headline__key">
          <span className="key key--outcome" />
          实心是成效，
          <span className="key key--target" />
          空心是目标，
          <span className="key key--derived" />
          虚线是看板推算。点任何一个数字，可以看到它印在第几页、原话怎么写。
        </p>
      </header>

      {first && (
        <section className={`hero hero--${choice}`} aria-label="四项主要指标">
          <HeadlineLadder
            model={ladder(dataset, first.id, choice)}
            palette={palette}
            size="hero"
            onOpen={onOpen}
          />
          <div className="hero__side">
            {rest.map(({ id }) => (
              <HeadlineLadder
                key={id}
                model={ladder(dataset, id, choice)}
                palette={palette}
                size="small"
                onOpen={onOpen}
              />
            ))}
          </div>
        </section>
      )}

      <section className="themes" aria-labelledby="themes-title">
        <h2 id="themes-title" className="section-title">
          按主题看
        </h2>
        {themeBands(dataset, choice).map(band => (
          <ThemeSection key={band.theme} band={band} palette={palette} onOpen={onOpen} />
        ))}
      </section>

      {/* What other themes hold too comes with the rest of the dataset. */}
      {isWhole(dataset) && (
        <>
          <Fastest dataset={dataset} choice={choice} palette={palette} onOpen={onOpen} />
          <TenAreas dataset={dataset} choice={choice} onOpen={onOpen} />
        </>
      )}

      <Section title="继续看" onOpen={onOpen}>
        <Ways ways={ways} />
      </Section>

      <section className="before-reading" aria-labelledby="before-title">
        <h2 id="before-title" className="section-title">
          读数之前
        </h2>
        <div className="before-reading__notes">
          <div>
            <h3>增速不能用两头的金额去除</h3>
            <p>
              <ToldText told={growthNote(dataset, choice)} onOpen={onOpen} />
            </p>
          </div>
          <div>
            <h3>图上没有中间年份</h3>
            <p>
              报告只给出过去五年的起点、2021年、2022年的目标和今后五年末的目标。看板只画这几根柱，不补中间的点，也不连成折线。“2016”和“2026”是看板的标注，报告多未写年份。
            </p>
          </div>
          <div>
            <h3>有几组数字不能直接比</h3>
            <p>
              进出口一处用亿美元、一处用亿元；实到内资2022年限定“实现固定资产投资”；实到外资五年累计注明“部口径”。看板不换算，也不放在同一张图上。
            </p>
          </div>
        </div>
      </section>
    </>
  )
})

function TenAreas({ dataset, choice, onOpen }: Pick<ViewProps, 'dataset' | 'choice' | 'onOpen'>) {
  const lines = promises(dataset, choice)
  return (
    <Section
      title="2022年的十方面工作"
      {...(lines.every(({ isUndivided }) => isUndivided) ? { scope: 'undivided' as const } : {})}
      lead={['报告第三部分的十个方面，每个方面先列2021年已有数的目标，最多三个。']}
      onOpen={onOpen}
    >
      <Promises lines={lines} onOpen={onOpen} />
    </Section>
  )
}

/** Rows of each price basis that a look takes in. */
const maxRowsOfBasis = 3

function Fastest({ dataset, choice, palette, onOpen }: ViewProps) {
  const rows = leadersOfBases(fastestAmounts(dataset, choice), maxRowsOfBasis)
  const model = rates('2021年增长较快的', rows)
  return (
    <Section
      title={model.title}
      {...(rows.every(({ rate }) => rate.scope === 'undivided') ? { scope: 'undivided' as const } : {})}
      lead={[
        `报告同时印了数值和增速的指标，每种价格口径取前三项；横条是增速，单位%，从0起。${mixedBasesNote}`,
      ]}
      onOpen={onOpen}
    >
      <div className="fastest">
        <RatesChart model={model} palette={palette} onOpen={onOpen} />
      </div>
    </Section>
  )
}
