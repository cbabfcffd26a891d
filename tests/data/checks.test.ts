import { describe, expect, it } from 'vitest'
import { type Check, type CheckKind, checkKinds, type Verdict } from '../../src/checks/check'
import { consistency, countVerdicts } from '../../src/checks/consistency'
import { areCommensurable } from '../../src/facts/quantity'
import { sourceById } from '../../src/facts/source'
import { plain } from '../../src/facts/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { realDataset } from './real'

const checks = consistency(realDataset)
const idsOf = (of: readonly Check[]) => of.map(({ id }) => id)
const figuresOf = ({ printed, formula, reason }: Check) =>
  [...printed, ...formula, ...reason].filter(part => typeof part !== 'string')

describe('the report against itself', () => {
  it('is tested by relations of every kind, each with an id of its own', () => {
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(checkKinds))
    expect(new Set(idsOf(checks)).size).toBe(checks.length)
  })

  it('shows arithmetic, tolerance, scope and sources of each', () => {
    const faults = checks.filter(
      ({ scopes, tolerance, printed, formula, computed }) =>
        scopes.length === 0 ||
        tolerance === '' ||
        plain(printed) === '' ||
        plain(formula) === '' ||
        /NaN|undefined|Infinity/.test(`${computed}${tolerance}${plain(formula)}`),
    )
    expect(idsOf(faults)).toEqual([])
    const unsourced = checks.filter(check => {
      const shown = [...new Set(figuresOf(check).map(({ source }) => source))]
      const inputs = [...new Set(idsOfInputs(check))]
      return (
        shown.sort().join() !== inputs.sort().join() || shown.some(id => sourceById(realDataset, id) === null)
      )
    })
    expect(idsOf(unsourced)).toEqual([])
  })

  it('names each figure with the words that are seen of it', () => {
    const faults = checks.flatMap(figuresOf).filter(({ text, name }) => !name.includes(text))
    expect(faults).toEqual([])
  })

  it('gives each verdict but plain agreement its reason in words, and calls none a fault', () => {
    const unexplained = checks.filter(
      ({ verdict, reason }) => verdict !== 'agrees' && plain(reason).length <= 10,
    )
    expect(idsOf(unexplained)).toEqual([])
    const accusing = checks.filter(({ title, reason, tolerance }) =>
      /矛盾|错误|有误|造假|！/.test(
        [title, plain(reason), tolerance].join('\n').replace(/也不矛盾|不能据此说矛盾/g, ''),
      ),
    )
    expect(idsOf(accusing)).toEqual([])
  })
})

/* Worked out by hand: all that is no plain agreement, with what the printed figures come to. */
describe('of the report', () => {
  const revenue = 'general-public-budget-revenue'
  const level = (id: string) => `${id}.level.undivided`

  it('have these verdicts', () => {
    expect(countVerdicts(checks)).toEqual({
      agrees: 76,
      rounding: 0,
      compatible: 2,
      incomparable: 34,
      doubtful: 2,
    })
  })

  it.each<[Verdict, readonly (readonly [id: string, computed: string | RegExp])[]]>([
    [
      'compatible',
      [
        // 43914.5 − 20000 at most: 突破2万元 may be more than all have
        [
          `parts~${level('low-income-rural-disposable-income.2021')}~${level('rural-disposable-income.2021')}`,
          '至多23915元，应不小于0',
        ],
        // more than 38 of 40
        [`shares~${level('hard-projects-completion.2021')}`, '39到40个'],
      ],
    ],
    [
      'doubtful',
      [
        // 680 ÷ 317.5 = 2.1417
        [
          `totals~${level('foreign-trade-five-years.2017/2021')}~${level('foreign-trade-five-years-yuan.2022/2026')}`,
          /^≈2\.14元人民币/,
        ],
        // 325.7 × 4.12930 = 1344.85, between 1343.5 and 1346.2
        [`totals~steady~${level('fixed-asset-investment-five-years.2017/2021')}`, '≈1345亿元'],
      ],
    ],
    [
      'incomparable',
      [
        // (907.5 ÷ 546.2)^0.2 = 1.10688 and (698.5 ÷ 414.2)^0.2 = 1.11017
        ['end-points~gdp.2017/2021.average-growth.administrative', '≈10.7%'],
        ['end-points~gdp.2017/2021.average-growth.management', '≈11.0%'],
        // 1.10688 ÷ 1.078 = 1.02679 and 1.11017 ÷ 1.076 = 1.03176
        ['end-points~prices~gdp.2017/2021.average-growth.administrative', '每年≈2.7%，没有数可对'],
        ['end-points~prices~gdp.2017/2021.average-growth.management', '每年≈3.2%，没有数可对'],
        ['scopes~gdp.2026.level.management', ''],
        // (209 ÷ 132)^0.2 = 1.0963
        ['scopes~gdp.2017/2021.average-growth.administrative', '≈9.6%'],
        // (546.2 × 1.455773 − 414.2 × 1.442319 = 197.73) ÷ 132 = 1.49798, ^0.2 = 1.0842
        ['scopes~directions~gdp.2017/2021.average-growth.administrative', /^≈8\.4%/],
        // 209 ÷ (831.044 − 634.423 = 196.621) = 1.0630, between 5.93 and 6.66
        ['scopes~rest~gdp.2021', '≈6%，没有数可对'],
        ['scopes~rest~gdp.2022', '≈7.5%，没有数可对'],
        // 20.7 ÷ (90.028 − 69.697 = 20.331) = 1.0182, between 1.42 and 2.21
        [`scopes~rest~${revenue}.2021`, '≈2%，没有数可对'],
        // (103.0722 − 82.3515 = 20.7207) ÷ 20.7 = 1.0010
        [`scopes~rest~${revenue}.2022`, '≈0.1%，没有数可对'],
        // 16.1 + 327.6 + 294.4 = 638.1
        ['parts~sectors~gdp.2021.level.management', '698.5 − 638.1 = 60.4亿元'],
        ['parts~sector-growth~gdp.2021.growth.administrative', ''],
        ['parts~sector-growth~gdp.2021.growth.management', ''],
        // 16.7 ÷ 5 = 3.34, 超22 ÷ 5, 27 ÷ 5, 180以上 ÷ 5
        [
          `totals~${level('foreign-capital.2021')}~${level('foreign-capital-ministry-five-years.2017/2021')}`,
          '五年平均每年≈3.3亿美元',
        ],
        [
          `totals~${level('foreign-capital.2022')}~${level('foreign-capital-five-years.2022/2026')}`,
          '五年平均每年至少4.4亿美元',
        ],
        [
          `totals~${level('schools-opened.2021')}~${level('schools-built-five-years.2017/2021')}`,
          '五年平均每年5.4所',
        ],
        [
          `totals~${level('high-end-talent.2021')}~${level('talent-five-years-target.2022/2026')}`,
          '平均每年至少36名',
        ],
        // (1200 ÷ 907.55)^0.2 = 1.05746; (900 ÷ 698.55)^0.2 = 1.05198
        ['next-years~pace~gdp.2026.level.administrative', '至少5.7%'],
        ['next-years~pace~gdp.2026.level.management', '至少5.19%'],
        // (145 ÷ 103.0722)^0.25 = 1.0891; (120 ÷ 82.3515)^0.25 = 1.0987
        [`next-years~pace~${revenue}.2026.level.administrative`, '≈8.9%'],
        [`next-years~pace~${revenue}.2026.level.management`, '≈9.9%'],
        // 100000 ÷ 71814 = 1.39249, ^0.2 = 1.0685; 63000 ÷ 43914 = 1.43462, ^0.2 = 1.0748
        [`next-years~double-income-plan~${level('urban-disposable-income.2026')}`, '≈1.39倍'],
        [
          `next-years~incomes-keep-pace-2022~${level('urban-disposable-income.2026')}`,
          '≈6.8%，是需要的年均增长',
        ],
        [`next-years~double-income-plan~${level('rural-disposable-income.2026')}`, '≈1.43倍'],
        [
          `next-years~incomes-keep-pace-2022~${level('rural-disposable-income.2026')}`,
          '≈7.5%，是需要的年均增长',
        ],
        // 0.61 ÷ 5 = 0.122, 3.2 − 3.16, 0.6 ÷ 4
        [
          `next-years~steps~${level('rd-intensity.2026')}`,
          '过去五年平均每年≈0.12个百分点，2022年≈0.04个百分点，后四年平均每年0.15个百分点',
        ],
        // 1.63533 × 1.101 ÷ 1.091 = 1.65032; 1.63533 × (1.086 ÷ 1.076)^5 = 1.71275
        [`ratios~${level('urban-rural-income-ratio.2021')}~2020`, '≈1.65，没有数可对'],
        [`ratios~${level('urban-rural-income-ratio.2021')}~2016`, '≈1.71，没有数可对'],
        // 81576 × 92 %, 277 ÷ 51 %, 141 ÷ 79 %, 325.7 × 25.4 % = 82.73, 325.7 × 9.5 % = 30.94
        [`shares~${level('sewage-benefit-rate.2021')}`, '≈75050户，没有数可对'],
        [`shares~${level('shanghai-domestic-projects-share.2017/2021')}`, '≈543个，没有数可对'],
        [`shares~${level('shanghai-foreign-projects-share.2017/2021')}`, '≈178个，没有数可对'],
        [`shares~${level('manufacturing-investment-share.2021')}`, '≈82.7亿元，没有数可对'],
        [`shares~${level('technical-renovation-investment-share.2021')}`, '≈31亿元，没有数可对'],
      ],
    ],
  ])('%s are these', (verdict, expected) => {
    const own = checks.filter(check => check.verdict === verdict)
    expect(own.map(({ id, computed }) => [id, computed])).toEqual(
      expected.map(([id, computed]) => [
        id,
        typeof computed === 'string' ? computed : expect.stringMatching(computed),
      ]),
    )
  })

  it('say of a year inside a total what can be tested, and what the notes leave open', () => {
    const totals = checks.filter(({ kind, verdict }) => kind === 'totals' && verdict === 'agrees')
    expect(totals).toHaveLength(10)
    for (const { inputs, reason } of totals) {
      expect(plain(reason)).toContain('只能检验是否超过')
      for (const { indicator } of inputs) expect(indicator.notes.join('')).not.toMatch(/两者不能直接比较/)
    }
    const reasonOf = (id: string) =>
      plain(totals.find(({ inputs }) => inputs[0]?.indicator.id === id)?.reason ?? [])
    expect(reasonOf('high-tech-firms-added')).toMatch(/“新认定”.*“新增”.*视为同一口径/)
    expect(reasonOf('boutique-villages')).toMatch(/累计建成.*没有写从哪一年算起.*没有在这个数旁边重复“省级”/)
    expect(reasonOf('ten-billion-yuan-projects')).toContain('没有说明是不是全年全部')
  })

  it('carry the caveat of firms that come and go', () => {
    const own = checks.filter(({ inputs }) => inputs[0]?.indicator.id === 'service-revenue-above-size')
    expect(own.map(({ kind }) => kind)).toEqual(['end-points', 'directions'])
    for (const { reason } of own) expect(plain(reason)).toContain('两端不是同一批企业')
  })
})

describe('relations that are declared', () => {
  const { parts, totals, unlike, later, doubts, ratios, shares } = realDataset.relations
  const declared: readonly (readonly [CheckKind, readonly string[]])[] = [
    ...parts.map(({ part, whole }) => ['parts', [part, whole]] as const),
    ...totals.map(({ yearly, total }) => ['totals', [yearly, total]] as const),
    ...unlike.map(({ yearly, total }) => ['totals', [yearly, total]] as const),
    ...later.map(({ yearly, total }) => ['totals', [yearly, total]] as const),
    ...doubts.map(({ past, next }) => ['totals', [past, next]] as const),
    ...ratios.map(({ ratio, over, under }) => ['ratios', [ratio, over, under]] as const),
    ...shares.map(({ share, count }) => ['shares', [share, count]] as const),
  ]

  it('make a check each', () => {
    const idle = declared.filter(
      ([kind, ids]) =>
        !checks.some(
          check =>
            check.kind === kind && ids.every(id => check.inputs.some(({ indicator }) => indicator.id === id)),
        ),
    )
    expect(idle).toEqual([])
  })

  it('leave out no year and total of five that are called alike', () => {
    const known = [...totals, ...unlike].map(({ yearly, total }) => `${yearly} ${total}`)
    const { past, result, next, plan } = realDataset.times
    const indicators = [...realDataset.indicators.values()]
    const alike = indicators.flatMap(total =>
      indicators
        .filter(
          ({ id }) =>
            total.id === `${id}-five-years` || total.id.replace('-five-years', '').startsWith(`${id}-`),
        )
        .filter(yearly =>
          [
            [result, past],
            [plan, next],
          ].some(([year, span]) => {
            const one = yearly.observations.find(o => o.period === year && o.measure === 'level')
            const all = total.observations.find(o => o.period === span && o.measure === 'level')
            return one && all && areCommensurable(one, all)
          }),
        )
        .map(({ id }) => `${id} ${total.id}`),
    )
    expect(alike.length).toBeGreaterThan(0)
    expect(alike.filter(pair => !known.includes(pair))).toEqual([])
  })
})

/* An inequality only sees a slip in its failing direction and far enough; an equation sees any beyond rounding. */
it('a slip of the hand in any figure of an equation that holds makes it doubtful', () => {
  const slips: readonly ((value: number) => number)[] = [
    value => value * 1.5,
    value => value * 0.5,
    value => value * 100,
    value => value / 100,
  ]
  const kinds: readonly CheckKind[] = ['end-points', 'ratios', 'repeats']
  const verdicts: readonly Verdict[] = ['agrees', 'rounding']
  const holding = checks.filter(({ kind, verdict }) => kinds.includes(kind) && verdicts.includes(verdict))
  const before = new Set(idsOf(holding))
  const unseen = [...new Set(holding.flatMap(({ inputs }) => inputs))].filter(
    ({ id, value }) =>
      !slips.some(slip =>
        consistency(withObservation(realDataset, id, () => ({ value: slip(value) }))).some(
          check => check.verdict === 'doubtful' && before.has(check.id) && idsOfInputs(check).includes(id),
        ),
      ),
  )
  expect(unseen.map(({ id }) => id)).toEqual([])
})

function idsOfInputs({ inputs }: Check): string[] {
  return inputs.map(({ id }) => id)
}
