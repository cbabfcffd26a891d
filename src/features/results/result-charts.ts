import { type Dots, dots } from '../../charts/dots/model'
import { type Levels, levels } from '../../charts/levels/model'
import { type Dataset, indicatorOf, type ObservationRecord, observationOf } from '../../dataset/dataset'

/** A comparison among the outcomes of 2021, in the paragraph where most of it is printed. */
export type ResultChart = {
  readonly paragraph: string
  /** Unit, where the bars begin, and what the figures must not be taken for. */
  readonly note: string
  readonly observations: readonly ObservationRecord[]
} & ({ readonly kind: 'levels'; readonly model: Levels } | { readonly kind: 'dots'; readonly model: Dots })

const industries = ['industrial-value-added', 'service-value-added', 'agriculture-value-added'] as const
const investments = [
  'fixed-asset-investment',
  'integration-projects-investment',
  'digital-core-manufacturing-investment',
  'beautiful-town-investment',
] as const
const investmentShares = ['manufacturing-investment-share', 'technical-renovation-investment-share'] as const

/** The charts of the view beside that of growth; none of their indicators has two scopes. */
export function resultCharts(dataset: Dataset): readonly ResultChart[] {
  const find = (slug: string) => observationOf(indicatorOf(dataset, slug), '2021', 'level', 'undivided')
  const list = (slugs: readonly string[]) => slugs.flatMap(slug => find(slug) ?? [])
  return [
    ...levelsChart(
      levels('工业、服务业、农业增加值', list(industries)),
      '单位亿元，从0起。工业只含规模以上，三项的统计范围不同，不能相加成生产总值。',
    ),
    ...levelsChart(
      levels('几项投资', list(investments)),
      '单位亿元，从0起。报告没有说明几项之间是否互相包含，不能相加，也不能当作固定资产投资的构成。',
    ),
    ...dotsChart(
      dots(
        `${indicatorOf(dataset, 'monitored-sections').name}的水质`,
        find('monitored-sections'),
        find('class-three-sections'),
      ),
      '一个圆是一个断面，实心的水质为Ⅲ类；其余断面是什么类别，报告未列。',
    ),
    ...levelsChart(
      levels('制造业、工业技改投资占比', list(investmentShares), 100),
      '单位%，横条全长是100%。报告没有注明年份和分母，按所在部分记作2021年；两项可能有重合，不能相加。',
    ),
  ]
}

function levelsChart(model: Levels, note: string): ResultChart[] {
  const observations = model.rows.flatMap(({ level, growth }) => (growth ? [level, growth] : [level]))
  return placed(observations, { kind: 'levels', model, note })
}

function dotsChart(model: Dots | null, note: string): ResultChart[] {
  return model === null ? [] : placed([model.whole, model.part], { kind: 'dots', model, note })
}

type Unplaced<Chart> = Chart extends ResultChart ? Omit<Chart, 'paragraph' | 'observations'> : never

/** A chart stands where its first figure is printed. */
function placed(observations: readonly ObservationRecord[], chart: Unplaced<ResultChart>): ResultChart[] {
  const paragraph = observations[0]?.citations[0]?.paragraph
  return paragraph === undefined ? [] : [{ ...chart, paragraph, observations }]
}
