import type { Measure, Qualifier, Status } from '../dataset/vocabulary'

/** What each status says of a figure, in a sentence. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  outcome: '报告说已经做到的。只在讲困难和问题的一节里印的，标“问题”。',
  target: '报告说要做到的，不论用“达”“争取”还是“力争”。',
  baseline: '一个比较的起点，如“从…提高到…”的前一个数。',
  context: '只说明大小：面积、项目总投资、清单的长度。不是成效也不是目标，不计数、不画图。',
}

/** What each measure is. */
export const measureMeanings: Readonly<Record<Measure, string>> = {
  level: '金额、个数、比重、名次；合计和新增也在内。',
  growth: '与上一年相比，%。',
  'average-growth': '一段时期平均每年的增长，%。',
  change: '整个时期的升降，或与上一个时期相比，%或倍。',
}

/** What each qualifier says of the printed number. */
export const qualifierMeanings: Readonly<Record<Qualifier, string>> = {
  eq: '就是这个数。',
  ge: '下限，可以等于。',
  gt: '下限，要超出。',
  le: '上限，可以等于；也用于“下降…以上”。',
  approx: '接近，没有说差多少。',
}
