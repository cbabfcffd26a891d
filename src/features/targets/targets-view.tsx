import { memo } from 'react'
import { AmbitionChart } from '../../charts/ambition/chart'
import { DumbbellsChart } from '../../charts/dumbbells/chart'
import { GrowthPairsChart } from '../../charts/growth-pairs/chart'
import type { Times } from '../../dataset/times'
import { scopesTold } from '../../facts/scope-names'
import { JumpButtons } from '../parts/jump-buttons'
import { Section } from '../parts/section'
import { Sources } from '../parts/sources'
import { ViewHead } from '../parts/view-head'
import type { ViewProps } from '../parts/view-props'
import { DefinitionNotes } from './definition-notes'
import { TargetGroups } from './target-groups'
import { type TargetsPage, targetsHeadline, targetsPage } from './targets-page'
import './targets.css'

/** 目标: what the report asks of a year and of the next five, against the results and by its own structure. */
export const TargetsView = memo(function TargetsView({ dataset, choice, onOpen }: ViewProps) {
  const model = targetsPage(dataset, choice)
  const { result, plan, horizon } = dataset.times
  const parts = partsOf(dataset.times, model)
  const { main, limits, growth, against, nextYears, thisYear } = parts
  return (
    <>
      <ViewHead
        kicker={`目标 ${plan}${horizon === null ? '' : `·${horizon}`}`}
        title={targetsHeadline(dataset, choice)}
        lead={[
          `${scopesTold(dataset.report, choice)}的目标，报告印了数字的共${model.count}个，都在这一页。实心是${result}年成效，空心是目标，虚线是看板推算。报告作出时${plan}年刚开始，所以这里只比目标和起点，不说完成。`,
        ]}
        onOpen={onOpen}
      />
      <JumpButtons label="本页内容" parts={Object.values(parts).filter(({ isShown }) => isShown)} />

      {main.isShown && (
        <div id={main.id} tabIndex={-1} className="part">
          <Section
            title="今后五年末的主要目标"
            lead={[
              `每一行从0画到目标，实心条是${result}年。“${horizon}年”是看板对“今后五年末”的标注。目标写“突破”的，推算只说“至少”；折合和需要的年均增长用金额推算，含价格变动，不能与按可比价计算的增速比高低。`,
            ]}
            onOpen={onOpen}
          >
            <AmbitionChart model={model.main} withGrowth onOpen={onOpen} />
            <Sources observations={model.main.rows.map(({ target }) => target)} onOpen={onOpen} />
          </Section>
        </div>
      )}

      {limits.isShown && (
        <div id={limits.id} tabIndex={-1} className="part">
          <Section
            title="今后五年末的上限和下限"
            undividedOf={dataset.report}
            lead={[
              `“以内”“以下”是上限，箭头向左；“以上”是下限，箭头向右。界限比${result}年宽，不等于计划变差：它是要守住的线，不是预计值。`,
            ]}
            onOpen={onOpen}
          >
            <AmbitionChart model={model.limits} withGrowth={false} onOpen={onOpen} />
            <Sources observations={model.limits.rows.map(({ target }) => target)} onOpen={onOpen} />
          </Section>
        </div>
      )}

      {growth.isShown && (
        <div id={growth.id} tabIndex={-1} className="part">
          <Section
            title={`${plan}年增长目标，对照${result}年增速`}
            lead={['单位%，横条从0起。两个增速都是报告所印；价格口径报告未注明。']}
            onOpen={onOpen}
          >
            <GrowthPairsChart model={model.growth} onOpen={onOpen} />
            <Sources observations={model.growth.rows.map(({ target }) => target)} onOpen={onOpen} />
          </Section>
        </div>
      )}

      {against.isShown && (
        <div id={against.id} tabIndex={-1} className="part">
          <Section
            title={`${plan}年目标，对照${result}年成效`}
            undividedOf={dataset.report}
            lead={[
              `每行以${result}年成效为100%，按比例从大到小排；横轴从${Math.round(model.againstResult.min * 100)}%起。箭头表示“以上”：目标是下限，不是预计值。目标低于${result}年的照实标出，报告多没有说明原因。`,
            ]}
            onOpen={onOpen}
          >
            <DumbbellsChart model={model.againstResult} onOpen={onOpen} />
            <DefinitionNotes model={model.againstResult} />
            <Sources observations={model.againstResult.rows.map(({ target }) => target)} onOpen={onOpen} />
          </Section>
        </div>
      )}

      {nextYears.isShown && (
        <div id={nextYears.id} tabIndex={-1} className="part">
          <Section
            title="今后五年的全部目标，按报告的结构"
            lead={[
              `“今后五年”的数是五年合计，不与一年的数同轴比较；“${horizon}年”是到今后五年末的水平。${withoutNumbers(model.silent.nextYears)}`,
            ]}
            onOpen={onOpen}
          >
            <TargetGroups
              groups={model.nextYears}
              withPeriod
              time="今后五年"
              prefix="next-years"
              onOpen={onOpen}
            />
          </Section>
        </div>
      )}

      {thisYear.isShown && (
        <div id={thisYear.id} tabIndex={-1} className="part">
          <Section
            title={`${plan}年的全部目标，按报告的结构`}
            lead={[
              `大字的数字，报告没有印可比的${result}年数，所以不画对照；已画在上面图里的，列在每节末尾。${withoutNumbers(model.silent.thisYear)}`,
            ]}
            onOpen={onOpen}
          >
            <TargetGroups
              groups={model.thisYear}
              withPeriod={false}
              time={`${plan}年`}
              prefix="this-year"
              onOpen={onOpen}
            />
          </Section>
        </div>
      )}
    </>
  )
})

/** The parts of the page in their order; one without a target is left out. */
function partsOf({ result, plan, horizon }: Times, model: TargetsPage) {
  const isAhead = horizon !== null
  return {
    main: part('main', '今后五年主要目标', isAhead && model.main.rows.length > 0),
    limits: part('limits', '上限和下限', isAhead && model.limits.rows.length > 0),
    growth: part('growth', `${plan}年增速`, model.growth.rows.length > 0),
    against: part('against', `${plan}年对照${result}年`, model.againstResult.rows.length > 0),
    nextYears: part('next-years', '今后五年全部', isAhead && model.nextYears.length > 0),
    thisYear: part('this-year', `${plan}年全部`, model.thisYear.length > 0),
  }
}

function part(name: string, label: string, isShown: boolean) {
  return { id: `targets-${name}`, label, isShown }
}

/** Sections that a reader of the report will look for in vain. */
function withoutNumbers(sections: readonly string[]): string {
  return sections.length === 0 ? '' : `${sections.map(label => `“${label}”`).join('')}没有带数字的目标。`
}
