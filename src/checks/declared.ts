/*
 * Relations that the data cannot tell by themselves: nothing in indicator, measure, period, scope or unit says that one
 * count is among another. Everything else is found. A test resolves every id.
 */

/** The first never exceeds the second, in any period for which the report prints both. */
export const declaredParts: readonly {
  readonly part: string
  readonly whole: string
  /** Why it never does, as a reader is told. */
  readonly because: string
}[] = [
  // One clause of 1.2.3 (13个…12个): the twelve are counted among the thirteen.
  {
    part: 'class-three-sections',
    whole: 'monitored-sections',
    because: 'Ⅲ类断面是这些断面里的一部分。',
  },
  // Households and persons of one register; ids and units differ.
  { part: 'subsistence-households', whole: 'subsistence-persons', because: '一户至少一人。' },
  // Manufacturing of the digital economy is industry; the report does not print the shares of one in the other.
  {
    part: 'digital-core-manufacturing-value-added',
    whole: 'industrial-value-added',
    because: '数字经济核心制造业是工业的一部分；报告没有说明是否只算规上企业。',
  },
  {
    part: 'digital-core-manufacturing-investment',
    whole: 'fixed-asset-investment',
    because: '它的投资是固定资产投资的一部分。',
  },
  // Value added is output less what was bought for it.
  {
    part: 'industrial-value-added',
    whole: 'industrial-output',
    because: '增加值是产值减去中间投入，不会大于产值；除此以外两者不能比较。',
  },
  // An average of those with the lowest incomes is at most the average of all.
  {
    part: 'low-income-rural-disposable-income',
    whole: 'rural-disposable-income',
    because: '低收入农户的平均收入不会高于全部农村居民的平均收入。',
  },
  // Of one list: nobody is further behind in a part of the country than in all of it.
  {
    part: 'industrial-top-counties-rank-in-jiaxing',
    whole: 'industrial-top-counties-rank',
    because: '同一份榜单，在嘉兴市内的名次不会比在全国靠后。',
  },
]

/** A yearly figure and a total of five years that look like one thing and are not: what the notes of both say. */
export const declaredUnlike: readonly { readonly yearly: string; readonly total: string }[] = [
  // The total names no definition, the yearly figure neither; the third, 部口径, is found by its id.
  { yearly: 'foreign-capital', total: 'foreign-capital-five-years' },
  // 投入使用 in a year against 新建、迁建和改扩建 in five.
  { yearly: 'schools-opened', total: 'schools-built-five-years' },
]

/** A yearly figure of the past and a total aimed at that readers will lay side by side, and why that proves nothing. */
export const declaredLater: readonly {
  readonly yearly: string
  readonly total: string
  readonly because: string
}[] = [
  // 2.4 leaves out 省级以上, which 1.1.2 and 1.5.3 have.
  {
    yearly: 'high-end-talent',
    total: 'talent-five-years-target',
    because:
      '今后五年的目标没有写“省级以上”，范围可能较宽，又只是下限；2021年是一年的数，不在这五年里。平均每年的下限低于2021年，不等于计划变慢；报告没有说明。',
  },
]

/** Totals of the past and the next five years whose reading is in doubt: one is printed in dollars, the other in yuan. */
export const declaredDoubts: readonly { readonly past: string; readonly next: string }[] = [
  { past: 'foreign-trade-five-years', next: 'foreign-trade-five-years-yuan' },
]

/** Which printed ratio is of which two amounts. */
export const declaredRatios: readonly {
  readonly ratio: string
  readonly over: string
  readonly under: string
}[] = [
  {
    ratio: 'urban-rural-income-ratio',
    over: 'urban-disposable-income',
    under: 'rural-disposable-income',
  },
]

/** Which printed share is of which count or amount. */
export const declaredShares: readonly {
  readonly share: string
  /** What it may be a share of. */
  readonly whole?: string
  /** What may be that share of something. */
  readonly part?: string
  /** Why it may not be divided: the report does not say of what it is a share. Absent where it does. */
  readonly unknown?: string
}[] = [
  // 两批40个破难项目完成率超过95%: of the forty.
  { share: 'hard-projects-completion', whole: 'hard-projects' },
  // 5个省市县长工程项目落地率100%: of the five.
  { share: 'mayor-projects-landing-rate', whole: 'mayor-projects' },
  {
    share: 'sewage-benefit-rate',
    whole: 'sewage-households-surveyed',
    unknown: '报告没有写明受益率的分母，不能确定就是摸清的户数；累计受益户数也没有印。',
  },
  {
    share: 'shanghai-domestic-projects-share',
    part: 'shanghai-domestic-projects',
    unknown: '报告没有写明占什么的比重，也没有印全市引进的内资项目数。',
  },
  {
    share: 'shanghai-foreign-projects-share',
    part: 'shanghai-foreign-projects',
    unknown: '报告没有写明占什么的比重，也没有印全市引进的外资项目数。',
  },
  {
    share: 'manufacturing-investment-share',
    whole: 'fixed-asset-investment',
    unknown: '报告没有写明分母和年份，可能是固定资产投资；制造业投资的金额也没有印。',
  },
  {
    share: 'technical-renovation-investment-share',
    whole: 'fixed-asset-investment',
    unknown: '报告没有写明分母和年份，可能是固定资产投资；工业技改投资的金额也没有印。',
  },
]
