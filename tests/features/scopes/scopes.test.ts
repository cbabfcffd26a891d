import { describe, expect, it } from 'vitest'
import {
  composition,
  describeComposition,
  describeShares,
  tabulateComposition,
  tabulateShares,
} from '../../../src/charts/composition/model'
import {
  describeScopeRates,
  ratesBasis,
  ratesFinding,
  scopeRates,
  tabulateScopeRates,
} from '../../../src/charts/scope-rates/model'
import {
  type Dataset,
  type IndicatorRecord,
  indicatorOf,
  type ObservationRecord,
} from '../../../src/dataset/dataset'
import type { Period } from '../../../src/dataset/vocabulary'
import { paceRange, paceReading, scopePaces } from '../../../src/facts/scope-paces'
import { dividedIndicators, gapTold, scopePairs } from '../../../src/facts/scope-pairs'
import { plain } from '../../../src/facts/told'
import { scopesHeadline, scopesLead } from '../../../src/features/scopes/scope-headline'
import { annexPlace, differingWords, scopeTable, sortRows } from '../../../src/features/scopes/scope-rows'
import { nextSort } from '../../../src/features/scopes/table-sort'
import { attempts, undividedTold } from '../../../src/features/scopes/undivided-told'
import { withObservation } from '../../fixtures/damaged-dataset'
import { indicator, observation } from '../../fixtures/records'
import { sample } from '../../fixtures/sample'

const [gdp, budget] = dividedIndicators(sample) as [IndicatorRecord, IndicatorRecord]
/** The sample with 管理口径 slower over five years, and as fast in 2022. */
const turned = Object.entries({ '2017/2021.average-growth': 7.8, '2022.growth': 8 }).reduce(
  (dataset, [what, value]) => withObservation(dataset, `gdp.${what}.management`, () => ({ value })),
  sample,
)
const idsOf = (pairs: ReturnType<typeof scopePairs>) =>
  pairs.flatMap(({ administrative, management }) => [administrative?.id, management?.id])

describe('scopePairs', () => {
  it('pairs every observation of the divided indicators, once', () => {
    expect([gdp.id, budget.id]).toEqual(['gdp', 'general-public-budget-revenue'])
    for (const one of [gdp, budget])
      expect(idsOf(scopePairs(one)).sort()).toEqual(one.observations.map(({ id }) => id).sort())
  })

  it('keeps what the report prints in one scope only', () => {
    const observations: ObservationRecord[] = []
    const one = indicator({ divided: true, observations })
    observations.push(observation({ indicator: one, scope: 'management' }))
    const [pair] = scopePairs(one)
    expect(pair).toMatchObject({ administrative: undefined, difference: null })
    expect(composition(one)).toMatchObject({ rows: [], max: 1, unit: '亿元' })
  })

  it('says which scope is higher instead of a sign', () => {
    const told = (dataset: Dataset, slug: string, period: string) => {
      const found = scopePairs(indicatorOf(dataset, slug)).find(
        pair => pair.period === period && pair.measure !== 'level',
      )
      return found?.difference ? plain(gapTold(found.difference)) : null
    }
    expect(told(sample, 'gdp', '2021')).toBe('管理口径高1.1个百分点（推算）')
    // 8.1 − 7.8
    expect(told(turned, 'gdp', '2017/2021')).toBe('行政口径高0.3个百分点（推算）')
    expect(told(turned, 'gdp', '2022')).toBe('两种口径相同')
    // 7.7 − 6.5
    expect(told(sample, budget.id, '2022')).toBe('管理口径高1.2个百分点（推算）')
  })
})

describe('composition', () => {
  it('tells 行政 as 管理 and the rest, at the times that have both', () => {
    expect(composition(gdp).rows.map(row => [row.period, row.difference?.text, row.share?.text])).toEqual([
      ['2016', '100.2亿元', '≈25.0%'],
      ['2021', '131.9亿元', '≈21.5%'],
      ['2026', undefined, undefined],
    ])
    expect(composition(budget).rows.map(row => [row.period, row.difference?.text, row.share?.text])).toEqual([
      ['2016', '10.3亿元', '≈25.4%'],
      ['2021', '15.9亿元', '≈24%'],
      ['2026', '20亿元', '20.0%'],
    ])
    expect(composition(gdp)).toMatchObject({ unit: '亿元', max: 850 })
  })

  it('never subtracts the two bounds of 2026, and says why', () => {
    expect(composition(gdp).rows.map(({ isBounded }) => isBounded)).toEqual([false, false, true])
    expect(plain(describeComposition(composition(gdp)))).toBe(
      '生产总值：2016年起点，行政口径400.4亿元，管理口径300.2亿元，其余100.2亿元（推算，当年价）是某港和某电厂；2021年成效，行政口径612.5亿元，管理口径480.6亿元，其余131.9亿元（推算，当年价）是某港和某电厂；2026年目标，行政口径突破850亿元，管理口径突破700亿元，两项都是下限，不推算差额。',
    )
    expect(plain(describeShares(composition(gdp)))).toContain('2026年目标不推算，两项都是下限')
  })

  it('has a table with as many cells as its head', () => {
    for (const table of [gdp, budget].flatMap(one => [
      tabulateComposition(composition(one)),
      tabulateShares(composition(one)),
    ])) {
      expect(table.rows).toHaveLength(3)
      for (const row of table.rows) {
        expect(row).toHaveLength(table.head.length)
        expect(row.every(cell => plain(cell) !== '')).toBe(true)
      }
    }
  })
})

describe('scopeRates', () => {
  const model = scopeRates(sample)

  it('has the same rows for both indicators, results before plans, and leaves a gap where none is printed', () => {
    const labels = ['2021年', '过去五年年均', '2022年目标', '今后五年年均目标']
    expect(model.groups.map(({ rows }) => rows.map(({ label }) => label))).toEqual([labels, labels])
    expect(model.groups.map(({ rows }) => rows.map(({ pair }) => pair !== undefined))).toEqual([
      [true, true, true, false],
      [true, true, true, true],
    ])
    expect(model.ticks).toEqual([0, 3, 6, 9, 12])
    expect(model.max).toBe(12)
  })

  it('knows which marks would lie on each other', () => {
    expect(model.groups.map(({ rows }) => rows.map(({ nearness }) => nearness))).toEqual([
      ['apart', 'close', 'close', 'apart'],
      ['apart', 'close', 'apart', 'apart'],
    ])
  })

  it('knows equal rates as equal: their marks stand at one place', () => {
    const equal = withObservation(sample, 'gdp.2021.growth.management', () => ({ value: 9.3 }))
    expect(scopeRates(equal).groups[0]?.rows[0]?.nearness).toBe('equal')
  })

  it('says in which prices the printed rates are by convention, which the report does not', () => {
    expect(ratesBasis(model)).toBe(
      '报告未注明价格口径；按统计惯例，生产总值用可比价，一般公共预算收入用当年价。',
    )
  })

  it('tells every rate in words and in its table', () => {
    const told = plain(describeScopeRates(model))
    expect(told).toContain('生产总值：2021年行政口径9.3%，管理口径10.4%；')
    expect(told).toContain('今后五年年均目标报告未列。')
    expect(plain(ratesFinding(model))).toBe(
      '2021年增长：生产总值管理口径高1.1个百分点（推算）；一般公共预算收入管理口径高1.4个百分点（推算）。',
    )
    const table = tabulateScopeRates(model)
    expect(table.rows).toHaveLength(8)
    for (const row of table.rows) expect(row.every(cell => plain(cell) !== '')).toBe(true)
  })
})

describe('scopePaces', () => {
  const paces = scopePaces(sample)

  it('sets nominal growth of both scopes beside that of what lies between them', () => {
    expect(
      paces.map(({ indicator, span, administrative, management, rest }) => [
        indicator.id,
        span.over,
        administrative.text,
        management.text,
        rest?.text,
      ]),
    ).toEqual([
      // (612.5 ÷ 400.4)^(1/5), (480.6 ÷ 300.2)^(1/5), (131.9 ÷ 100.2)^(1/5)
      ['gdp', '2017/2021', '≈8.9%', '≈9.9%', '≈5.7%'],
      // (850 ÷ 612.5)^(1/5) and (700 ÷ 480.6)^(1/5): both end in a bound
      ['gdp', '2022/2026', '至少6.77%', '至少7.8%', undefined],
      ['general-public-budget-revenue', '2017/2021', '≈10.4%', '≈10.8%', '≈9%'],
      ['general-public-budget-revenue', '2022/2026', '≈8.6%', '≈9.7%', '≈4.7%'],
    ])
    for (const { administrative, management, rest } of paces)
      for (const { tag } of [administrative, management, ...(rest ? [rest] : [])]) expect(tag).toBe('名义')
  })

  it('tells the range, but of a bound', () => {
    // 131.8 ÷ 100.3 and 132 ÷ 100.1, rounded outwards
    expect(paces.map(({ rest }) => rest && paceRange(rest))).toEqual([
      '5.61%到5.69%',
      null,
      '8.72%到9.43%',
      '4.56%到4.83%',
    ])
    expect(paces.map(({ administrative }) => paceRange(administrative))[1]).toBe('')
  })

  it('says which moved faster where ranges lie apart, and why there is nothing to say', () => {
    expect(paces.map(paceReading)).toEqual([
      '港和电厂比管理口径慢。',
      '末端两项都是下限，超过多少没有写，不能相减，港和电厂不推算。',
      '港和电厂比管理口径慢。',
      '港和电厂比管理口径慢。2026年的数是两个目标相减，不是预计。',
    ])
    // 67.6 ÷ 40.5 is 67.55 ÷ 40.55 to 67.65 ÷ 40.45, and 50.4 ÷ 30.2 lies within: both 1.666 to 1.672.
    const [, , near] = scopePaces(
      withObservation(sample, 'general-public-budget-revenue.2021.level.administrative', () => ({
        value: 67.6,
      })),
    )
    expect(near && paceReading(near)).toBe('按四舍五入的范围，港和电厂与管理口径分不出快慢。')
  })

  it('says nothing where an end of a scope is not printed', () => {
    const observations = gdp.observations.filter(({ id }) => id !== 'gdp.2016.level.management')
    const one = { ...gdp, observations }
    expect(scopePaces({ ...sample, indicators: new Map([['gdp', one]]) })).toHaveLength(1)
  })
})

describe('scopeTable', () => {
  /** In the annex of the sample stand three lines of GDP alone; here all that it has in two scopes. */
  const lines: Partial<Record<Period, string>> = {
    '2021': 'A.1.t1',
    '2016': 'A.1.t2',
    '2017/2021': 'A.1.t2',
    '2026': 'A.1.t3',
    '2022/2026': 'A.1.t3',
    '2022': 'A.1.t4',
  }
  const annexed = [gdp, budget]
    .flatMap(({ observations }) => observations)
    .reduce(
      (dataset, { id, period }) =>
        withObservation(dataset, id, ({ citations: [first, ...others] }) => {
          if (first === undefined) return {}
          const inAnnex = others.find(({ paragraph }) => paragraph.startsWith('A'))
          return {
            citations: [first, inAnnex ?? { ...first, paragraph: lines[period] ?? '', page: '18' }],
          }
        }),
      sample,
    )
  const rows = scopeTable(annexed)
  const texts = (of: typeof rows) => of.map(row => plain(row.administrativeTold))

  it('has every pair, in the order of the annex, with its words', () => {
    expect(rows.map(({ paragraph, indicator: { id } }) => `${paragraph} ${id}`)).toEqual([
      ...Array(2).fill('A.1.t1 gdp'),
      ...Array(2).fill(`A.1.t1 ${budget.id}`),
      ...Array(2).fill('A.1.t2 gdp'),
      ...Array(2).fill(`A.1.t2 ${budget.id}`),
      'A.1.t3 gdp',
      ...Array(2).fill(`A.1.t3 ${budget.id}`),
      'A.1.t4 gdp',
      `A.1.t4 ${budget.id}`,
    ])
    expect(idsOf(rows).sort()).toEqual(
      [...gdp.observations, ...budget.observations].map(({ id }) => id).sort(),
    )
    expect(texts(rows)).toContain('850亿元以上')
    expect(texts(rows)).not.toContain('突破850亿元')
    expect(annexPlace(sample)).toBe('第18页（§A.1）')
  })

  it('puts what only the text prints before the annex', () => {
    const found = scopeTable(sample).map(({ paragraph }) => paragraph)
    expect(found.slice(-3)).toEqual(['A.1.t1', 'A.1.t1', 'A.1.t3'])
    expect(found[0]).toBe('1.0')
  })

  it('names an annex figure with the words that are seen', () => {
    for (const part of rows.flatMap(row => [...row.administrativeTold, ...row.managementTold]))
      expect(typeof part === 'object' && part.name.includes(part.text)).toBe(true)
  })

  it('tells where the words of annex and text differ', () => {
    expect(plain(differingWords(sample))).toBe(
      '生产总值2026年目标（行政口径），附件印850亿元以上，正文第10页（§2.0.3）印突破850亿元；生产总值2026年目标（管理口径），附件印700亿元以上，正文第10页（§2.0.3）印突破700亿元',
    )
  })

  it('reads each row in a sentence', () => {
    const sentences = rows.map(({ sentence }) => plain(sentence))
    expect(sentences[0]).toBe(
      '行政口径多131.9亿元（推算，当年价），是某港和某电厂的，占行政口径的≈21.5%（推算，当年价）。',
    )
    expect(sentences).toContain('增长，管理口径比行政口径高1.1个百分点（推算）。')
    // What amounts give for GDP is no match for growth at constant prices, and is for revenue.
    expect(sentences).toContain(
      '年均增长，管理口径比行政口径高0.3个百分点（推算）。某港和某电厂按两端的差额算，年均≈5.7%（推算，名义），含价格变动，不能与报告印的增速比高低。',
    )
    expect(sentences).toContain(
      '年均增长目标，管理口径比行政口径高1.1个百分点（推算）。某港和某电厂按两端的差额算，年均≈4.7%（推算，名义）。',
    )
    expect(sentences).toContain('两项都是下限：突破850亿元、突破700亿元。超过多少没有写，所以不能相减。')
    expect(sentences.filter(text => text.endsWith('这是两个目标相减，不是预计。'))).toHaveLength(1)
    const others = scopeTable(turned).map(({ sentence }) => plain(sentence))
    expect(others.some(text => text.startsWith('年均增长，行政口径比管理口径高0.3个百分点（推算）。'))).toBe(
      true,
    )
    expect(others).toContain('两种口径的增长目标相同。')
  })

  it('sorts amounts among amounts and rates among rates', () => {
    const up = sortRows(rows, { key: 'administrative', isDescending: false })
    expect(texts(up).slice(0, 6)).toEqual([
      '40.5亿元',
      '66.3亿元',
      '100亿元',
      '400.4亿元',
      '612.5亿元',
      '850亿元以上',
    ])
    const down = sortRows(rows, { key: 'management', isDescending: true })
    expect(down.map(({ management }) => management?.value)).toEqual([
      700, 480.6, 300.2, 80, 50.4, 30.2, 10.8, 10.4, 9.7, 8.8, 8.4, 8.2, 7.7,
    ])
  })

  it('has an amount of what lies between the scopes, never a rate', () => {
    for (const { measure, restTold } of rows)
      expect(plain(restTold)).toMatch(measure === 'level' ? /亿元（推算，当年价）$|^不推算$/ : /^报告未列$/)
  })

  it('keeps what has no difference behind the others, either way', () => {
    for (const isDescending of [true, false]) {
      const sorted = sortRows(rows, { key: 'difference', isDescending })
      const amounts = sorted.filter(({ measure }) => measure === 'level')
      expect(amounts[amounts.length - 1]?.difference).toBeNull()
    }
  })

  it('sorts by indicator and by time, and gives the order of the annex back', () => {
    const byName = sortRows(rows, { key: 'indicator', isDescending: true })
    expect(byName[0]?.indicator.id).toBe('general-public-budget-revenue')
    expect(sortRows(rows, { key: 'period', isDescending: false })[0]?.period).toBe('2016')
    expect(sortRows(rows, null)).toEqual(rows)
    const first = nextSort(null, 'period')
    const second = nextSort(first, 'period')
    expect([first, second, nextSort(second, 'period'), nextSort(second, 'management')]).toEqual([
      { key: 'period', isDescending: false },
      { key: 'period', isDescending: true },
      null,
      { key: 'management', isDescending: false },
    ])
  })
})

describe('the words of the page', () => {
  it('opens with both amounts of 2021', () => {
    expect(plain(scopesHeadline(sample))).toBe('2021年生产总值，行政口径612.5亿元，管理口径480.6亿元')
  })

  it('says what the choice above does', () => {
    expect(plain(scopesLead(sample, 'management'))).toBe(
      '管理口径不含某港、某电厂，是行政口径的一部分。两个数相差131.9亿元（推算，当年价），报告没有单独印这个差额。本页总是两种口径并列；上方的切换只突出其中一种，现在突出管理口径。',
    )
    expect(plain(scopesLead(sample, 'compare'))).toContain('现在两种同样显示')
  })

  it('says what the report does not split, and what becomes of the sums that one would try', () => {
    const others = sample.indicators.size - 2
    expect(plain(undividedTold(sample))).toContain(
      `报告只对生产总值和一般公共预算收入给出两种口径。收录的其余${others}个指标`,
    )
    expect(attempts(sample).map(({ told }) => plain(told))).toEqual([
      '农业增加值12.3亿元 + 规上工业增加值220.4亿元 + 服务业增加值190.8亿元 = 423.5亿元（推算，当年价）',
      '612.5亿元 − 423.5亿元（推算，当年价） = 189.0亿元（推算，当年价）',
      '480.6亿元 − 423.5亿元（推算，当年价） = 57.1亿元（推算，当年价）',
    ])
  })
})
