import { memo } from 'react'
import { ladder } from '../../charts/ladder/model'
import { RatesChart } from '../../charts/rates/chart'
import { fastestAmounts, leadersOfBases } from '../../charts/rates/fastest'
import { mixedBasesNote, rates } from '../../charts/rates/model'
import { chapterOf, sectionWithRole } from '../../dataset/sections'
import { countTold, numberTold } from '../../facts/count'
import { headlineIndicators } from '../../facts/headline-indicators'
import type { Told } from '../../facts/told'
import { ToldText } from '../../text/cited'
import { Section } from '../parts/section'
import type { ViewProps } from '../parts/view-props'
import { AreaTargetList } from './area-target-list'
import { areaTargets, workAreas } from './area-targets'
import { HeadlineLadder } from './headline-ladder'
import { headline, leadingPacesNote, themeBands, yearsNote } from './overview'
import { ThemeSection } from './theme-section'
import { type Way, Ways } from './ways'
import './overview.css'
import './overview-large.css'
import './overview-more.css'

/** The overview is drawn from the first part of the dataset; `ways` lead on to the other views. */
export interface OverviewProps extends ViewProps {
  readonly ways: readonly Way[]
}

/**
 * 总览: the headline indicators as ladders, the themes, and what to know before comparing. Opening a source
 * changes none of its props, so it is not drawn anew.
 */
export const OverviewView = memo(function OverviewView({ dataset, choice, ways, onOpen }: OverviewProps) {
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
        <section className={`hero hero--${choice}`} aria-label={`${countTold(rest.length + 1)}项主要指标`}>
          <HeadlineLadder model={ladder(dataset, first.id, choice)} size="hero" onOpen={onOpen} />
          <div className="hero__side">
            {rest.map(({ id }) => (
              <HeadlineLadder key={id} model={ladder(dataset, id, choice)} size="small" onOpen={onOpen} />
            ))}
          </div>
        </section>
      )}

      <section className="themes" aria-labelledby="themes-title">
        <h2 id="themes-title" className="section-title">
          按主题看
        </h2>
        {themeBands(dataset, choice).map(band => (
          <ThemeSection key={band.theme} band={band} report={dataset.report} onOpen={onOpen} />
        ))}
      </section>

      {/* What other themes hold too comes with the rest of the dataset. */}
      {dataset.isWhole && (
        <>
          <Fastest dataset={dataset} choice={choice} onOpen={onOpen} />
          <Areas dataset={dataset} choice={choice} onOpen={onOpen} />
        </>
      )}

      <Section title="继续看" onOpen={onOpen}>
        <Ways ways={ways} />
      </Section>

      <Cautions dataset={dataset} choice={choice} onOpen={onOpen} />
    </>
  )
})

/** What to know before comparing: of averages, of years, and what the profile says of this report's own figures. */
function Cautions({ dataset, choice, onOpen }: Pick<ViewProps, 'dataset' | 'choice' | 'onOpen'>) {
  const cautions: readonly { readonly title: string; readonly told: Told }[] = [
    { title: '增速不能用两头的金额去除', told: leadingPacesNote(dataset, choice) },
    { title: '图上没有中间年份', told: [yearsNote(dataset.times)].filter(text => text !== '') },
    ...dataset.profile.cautions.map(({ title, text }) => ({ title, told: [text] })),
  ].filter(({ told }) => told.length > 0)
  if (cautions.length === 0) return null
  return (
    <section className="before-reading" aria-labelledby="before-title">
      <h2 id="before-title" className="section-title">
        读数之前
      </h2>
      <div className="before-reading__notes">
        {cautions.map(({ title, told }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>
              <ToldText told={told} onOpen={onOpen} />
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}

function Areas({ dataset, choice, onOpen }: Pick<ViewProps, 'dataset' | 'choice' | 'onOpen'>) {
  const lines = areaTargets(dataset, choice)
  const chapters = dataset.report.sections.filter(({ id }) => chapterOf(id) === id)
  const plan = sectionWithRole(dataset.report, 'plan')
  const part = chapters.findIndex(({ id }) => id === plan?.id) + 1
  const count = countTold(workAreas(dataset).length)
  const { result, plan: year } = dataset.times
  if (lines.length === 0) return null
  return (
    <Section
      title={`${year}年的${count}方面工作`}
      undividedOf={lines.every(({ isUndivided }) => isUndivided) && dataset.report}
      lead={[
        `报告第${numberTold(part)}部分的${count}个方面，每个方面先列${result}年已有数的目标，最多三个。`,
      ]}
      onOpen={onOpen}
    >
      <AreaTargetList lines={lines} onOpen={onOpen} />
    </Section>
  )
}

/** Rows of each price basis that a look takes in. */
const maxRowsOfBasis = 3

function Fastest({ dataset, choice, onOpen }: ViewProps) {
  const rows = leadersOfBases(fastestAmounts(dataset, choice), maxRowsOfBasis)
  const model = rates(`${dataset.times.result}年增长较快的`, rows)
  return (
    <Section
      title={model.title}
      undividedOf={rows.every(({ rate }) => rate.scope === 'undivided') && dataset.report}
      lead={[
        `报告同时印了数值和增速的指标，每种价格口径取前三项；横条是增速，单位%，从0起。${mixedBasesNote}`,
      ]}
      onOpen={onOpen}
    >
      <div className="fastest">
        <RatesChart model={model} onOpen={onOpen} />
      </div>
    </Section>
  )
}
