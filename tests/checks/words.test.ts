import { describe, expect, it } from 'vitest'
import { boundChecks } from '../../src/checks/bounds'
import { directionChecks } from '../../src/checks/directions'
import { ratioChecks } from '../../src/checks/ratios'
import { repeatChecks } from '../../src/checks/repeats'
import { shareChecks } from '../../src/checks/shares'
import type { Dataset } from '../../src/dataset/dataset'
import { plain } from '../../src/facts/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample } from '../fixtures/sample'
import { outline } from './outline'

describe('ratios and fractions', () => {
  it('come to their two terms', () => {
    expect(ratioChecks(sample).map(outline)).toEqual([
      // 60210 ÷ 36540 = 1.64778, printed 1.65: 1.645 to 1.655
      ['ratios~urban-rural-income-ratio.2021.level.undivided', 'agrees', '≈1.6478'],
      // 8.5 ÷ 5.4 = 1.5741, within 1.6以内
      ['ratios~urban-rural-income-ratio.2026.level.undivided', 'agrees', '≈1.574'],
      // 1.64778 × 1.099 ÷ 1.087 = 1.66597, between 1.6644 and 1.6675
      ['ratios~urban-rural-income-ratio.2021.level.undivided~2020', 'incomparable', '≈1.666，没有数可对'],
      // 1.64778 × (1.082 ÷ 1.073)^5 = 1.64778 × 1.042647 = 1.71805, between 1.710 and 1.726
      ['ratios~urban-rural-income-ratio.2021.level.undivided~2016', 'incomparable', '≈1.72，没有数可对'],
      // 2 ÷ 3 to four decimals
      ['ratios~leading-industries-share.2026.level.undivided', 'agrees', '≈0.6667'],
    ])
  })

  it('take a fraction as exact, and doubt a decimal that is not its own', () => {
    const id = 'leading-industries-share.2026.level.undivided'
    const own = (dataset: Dataset) => ratioChecks(dataset).find(check => check.id === `ratios~${id}`)
    expect(own(sample)?.tolerance).toBe('分数是准确的；存的小数四舍五入到4位。')
    expect(own(withObservation(sample, id, () => ({ value: 0.6666 })))?.verdict).toBe('doubtful')
  })

  it('forgive a rounded income and doubt a wrong ratio', () => {
    const verdictAt = (id: string, value: number) =>
      ratioChecks(withObservation(sample, id, () => ({ value })))[0]?.verdict
    // 60210 ÷ 36604 = 1.64490; at most 60210.5 ÷ 36603.5 = 1.64494, below 1.645
    expect(verdictAt('rural-disposable-income.2021.level.undivided', 36_604)).toBe('doubtful')
    // 60210 ÷ 36602 = 1.644992; at most 60210.5 ÷ 36601.5 = 1.645028
    expect(verdictAt('rural-disposable-income.2021.level.undivided', 36_602)).toBe('rounding')
    expect(verdictAt('urban-rural-income-ratio.2021.level.undivided', 1.67)).toBe('doubtful')
  })
})

describe('shares and counts', () => {
  it('make whole things of what they are shares of, or say that this is unknown', () => {
    expect(shareChecks(sample).map(outline)).toEqual([
      // more than 27 of 30
      ['shares~hard-projects-completion.2021.level.undivided', 'compatible', '28到30个'],
      // 210.6 × 0.243 = 51.18; 210.6 × 0.085 = 17.90, between 17.79 and 18.01
      ['shares~manufacturing-investment-share.2021.level.undivided', 'incomparable', '≈51.2亿元，没有数可对'],
      [
        'shares~technical-renovation-investment-share.2021.level.undivided',
        'incomparable',
        '≈18亿元，没有数可对',
      ],
    ])
  })

  it('have no year in the title where the report prints none', () => {
    expect(shareChecks(sample).map(({ title }) => title)).toEqual([
      '2021年驻点破难项目完成率，对照驻点破难项目',
      '制造业投资占比，对照固定资产投资',
      '工业技改投资占比，对照固定资产投资',
    ])
  })

  /** The share with another value, printed without a bound, of so many projects. */
  const completed = (value: number, count: number) => {
    const projects = withObservation(sample, 'hard-projects.2021.level.undivided', () => ({ value: count }))
    return shareChecks(
      withObservation(projects, 'hard-projects-completion.2021.level.undivided', () => ({
        value,
        qualifier: 'eq',
      })),
    )[0]
  }

  it('doubt a share that no number of things can make', () => {
    // 90 % of 5 is 4.475 to 4.525
    expect(completed(90, 5)).toMatchObject({ verdict: 'doubtful', computed: '没有这样的个数' })
    // 80 % of 5 is 4
    expect(completed(80, 5)).toMatchObject({ verdict: 'agrees', computed: '4个' })
  })

  it('take a share that a number of things rounds to', () => {
    // 4 ÷ 6 = 66.7 %, printed 67
    expect(completed(67, 6)).toMatchObject({ verdict: 'agrees', computed: '4个' })
  })
})

describe('bounds and exact figures', () => {
  it('hold each other, and a stretched target lies beyond the plain one', () => {
    expect(boundChecks(sample).map(outline)).toEqual([
      // 36540 ≥ 30000
      ['bounds~rural-disposable-income.2021.level.undivided.secondary', 'agrees', ''],
      // 6 − 4
      [
        'bounds~solar-capacity-added.2022.level.undivided.secondary',
        'agrees',
        '2万千瓦，力争的目标应更进一步',
      ],
      // 1.9 ≤ 2.5, 97.3 ≥ 97
      ['bounds~urban-unemployment-rate.2017/2021.level.undivided', 'agrees', ''],
      ['bounds~pension-coverage.2017/2021.level.undivided', 'agrees', ''],
    ])
  })

  it('say the year once of what is called after it', () => {
    const own = boundChecks(sample).find(({ id }) => id.includes('solar'))
    expect(own?.title).toBe('2022年新增光伏装机：目标与力争的目标')
  })

  it('are doubted where the last year breaks what was always kept', () => {
    const dataset = withObservation(sample, 'pension-coverage.2021.level.undivided', () => ({
      value: 96.8,
    }))
    expect(boundChecks(dataset)[3]?.verdict).toBe('doubtful')
  })
})

describe('verbs of 从…到…', () => {
  it('say which way the number moved', () => {
    const told = (id: string, verb: string) =>
      directionChecks(
        withObservation(sample, id, ({ citations }) => ({
          citations: citations.map(citation => ({ ...citation, quote: `从${citation.printed}${verb}某数` })),
        })),
      )
        .filter(({ id: own }) => own.includes(id))
        .map(outline)
    // a rank that leaps forward: 72 − 31
    expect(told('ecology-satisfaction-rank.2016.level.undivided', '跃升至')).toEqual([
      ['directions~ecology-satisfaction-rank.2016.level.undivided', 'agrees', '前移41位'],
    ])
    // 612.5 − 400.4
    expect(told('gdp.2016.level.administrative', '提高到')).toEqual([
      ['directions~gdp.2016.level.administrative', 'agrees', '增加212.1亿元'],
    ])
    // 2.96 − 2.25
    expect(told('rd-intensity.2016.level.undivided', '提高到')).toEqual([
      ['directions~rd-intensity.2016.level.undivided', 'agrees', '提高0.71个百分点'],
    ])
    // 1955 − 1472
    expect(told('subsistence-households.2016.level.undivided', '减少到')).toEqual([
      ['directions~subsistence-households.2016.level.undivided', 'agrees', '减少483户'],
    ])
    // 88 − 47, as the sample prints it
    expect(directionChecks(sample).map(outline)).toEqual([
      ['directions~traffic-deaths.unstated.level.undivided', 'agrees', '减少41人'],
    ])
    // Where no verb says which way, nothing is held against it.
    expect(told('rd-intensity.2016.level.undivided', '成为')).toEqual([])
  })

  it('are doubted where the number moved the other way', () => {
    const dataset = withObservation(sample, 'traffic-deaths.2021.level.undivided', () => ({
      value: 140,
    }))
    const own = directionChecks(dataset).find(({ id }) => id.includes('traffic'))
    expect(own?.verdict).toBe('doubtful')
  })
})

describe('figures in several places', () => {
  const found = repeatChecks(sample)

  it('agree in value and unit: each mention in the text, and each of the annex’s cells', () => {
    const cells = [
      ...['gdp', 'general-public-budget-revenue'].map(slug => ['1.5.1', slug]),
      ['A.1.t1', 'gdp'],
      ['A.1.t3', 'gdp'],
    ].flatMap(([paragraph, slug]) =>
      ['administrative', 'management'].map(scope => `repeats~${paragraph}~${slug}~${scope}`),
    )
    expect(found.map(outline)).toEqual(cells.map(id => [id, 'agrees', '']))
  })

  it('hold every figure that is printed more than once', () => {
    const repeated = [...sample.observations.values()].filter(({ citations }) => citations.length > 1)
    expect(new Set(found.flatMap(({ inputs }) => inputs))).toEqual(new Set(repeated))
  })

  it('tell where the words differ and the figures do not', () => {
    const told = found.filter(({ reason }) => reason.length > 0).map(({ id, reason }) => [id, plain(reason)])
    expect(told).toEqual([
      [
        'repeats~A.1.t3~gdp~administrative',
        '用词不同：“突破850亿元”与“850亿元以上”。数值和单位相同，各照原样。',
      ],
      ['repeats~A.1.t3~gdp~management', '用词不同：“突破700亿元”与“700亿元以上”。数值和单位相同，各照原样。'],
    ])
  })

  it.each([
    // 481 is 480.5 to 481.5, which 480.55 to 480.65 meets
    ['481亿元', 'rounding'],
    ['486.0亿元', 'doubtful'],
    ['480.6万元', 'doubtful'],
    ['480.6亿美元', 'doubtful'],
  ])('take %s in the annex for %s', (printed, verdict) => {
    const id = 'gdp.2021.level.management'
    const dataset = withObservation(sample, id, ({ citations }) => ({
      citations: citations.map(citation =>
        citation.paragraph === 'A.1.t1' ? { ...citation, printed } : citation,
      ),
    }))
    const own = repeatChecks(dataset).find(({ id }) => id === 'repeats~A.1.t1~gdp~management')
    expect(own?.verdict).toBe(verdict)
  })
})
