import { describe, expect, it } from 'vitest'
import { boundChecks } from '../../../src/analysis/checks/bounds'
import { directionChecks } from '../../../src/analysis/checks/directions'
import { ratioChecks } from '../../../src/analysis/checks/ratios'
import { repeatChecks } from '../../../src/analysis/checks/repeats'
import { shareChecks } from '../../../src/analysis/checks/shares'
import { plain } from '../../../src/analysis/told'
import { withObservation } from '../../fixtures/damaged-dataset'
import { realDataset } from '../../fixtures/real'
import { outline } from './outline'

describe('ratios and fractions', () => {
  it('come to their two terms', () => {
    expect(ratioChecks(realDataset).map(outline)).toEqual([
      // 71814 ÷ 43914 = 1.63533, printed 1.64: 1.635 to 1.645
      ['ratios~urban-rural-income-ratio.2021.level.undivided', 'agrees', '≈1.6353'],
      // 10 ÷ 6.3 = 1.5873, within 1.6以内
      ['ratios~urban-rural-income-ratio.2026.level.undivided', 'agrees', '≈1.587'],
      // 2 ÷ 3 to four decimals
      ['ratios~leading-industries-share.2026.level.undivided', 'agrees', '≈0.6667'],
    ])
  })

  it('forgive a rounded income and doubt a wrong ratio', () => {
    const verdictAt = (id: string, value: number) =>
      ratioChecks(withObservation(realDataset, id, () => ({ value })))[0]?.verdict
    // 71814 ÷ 43925 = 1.63492; at most 71814.5 ÷ 43924.5 = 1.63495, below 1.635
    expect(verdictAt('rural-disposable-income.2021.level.undivided', 43_925)).toBe('doubtful')
    // 71814 ÷ 43923 = 1.634996; at most 71814.5 ÷ 43922.5 = 1.635027
    expect(verdictAt('rural-disposable-income.2021.level.undivided', 43_923)).toBe('rounding')
    expect(verdictAt('urban-rural-income-ratio.2021.level.undivided', 1.66)).toBe('doubtful')
  })
})

describe('shares and counts', () => {
  it('make whole things of what they are shares of, or say that this is unknown', () => {
    expect(shareChecks(realDataset).map(outline)).toEqual([
      // more than 38 of 40
      ['shares~hard-projects-completion.2021.level.undivided', 'agrees', '39到40个'],
      // all 5
      ['shares~mayor-projects-landing-rate.2021.level.undivided', 'agrees', '5个'],
      // 81576 × 0.92 = 75049.9
      ['shares~sewage-benefit-rate.2021.level.undivided', 'incomparable', '≈75050户，没有数可对'],
      // 277 ÷ 0.51 = 543.1; 141 ÷ 0.79 = 178.5
      [
        'shares~shanghai-domestic-projects-share.2017/2021.level.undivided',
        'incomparable',
        '≈543个，没有数可对',
      ],
      [
        'shares~shanghai-foreign-projects-share.2017/2021.level.undivided',
        'incomparable',
        '≈178个，没有数可对',
      ],
      // 325.7 × 0.254 = 82.73; 325.7 × 0.095 = 30.94
      ['shares~manufacturing-investment-share.2021.level.undivided', 'incomparable', '≈82.7亿元，没有数可对'],
      [
        'shares~technical-renovation-investment-share.2021.level.undivided',
        'incomparable',
        '≈30.9亿元，没有数可对',
      ],
    ])
  })

  it('doubt a share that no number of things can make', () => {
    const landing = (value: number) =>
      shareChecks(
        withObservation(realDataset, 'mayor-projects-landing-rate.2021.level.undivided', () => ({ value })),
      )[1]
    // 90 % of 5 is 4.475 to 4.525
    expect(landing(90)).toMatchObject({ verdict: 'doubtful', computed: '没有这样的个数' })
    // 80 % of 5 is 4
    expect(landing(80)).toMatchObject({ verdict: 'agrees', computed: '4个' })
  })

  it('take a share that a number of things rounds to', () => {
    const dataset = withObservation(realDataset, 'mayor-projects.2021.level.undivided', () => ({ value: 6 }))
    const rounded = withObservation(dataset, 'mayor-projects-landing-rate.2021.level.undivided', () => ({
      value: 67,
    }))
    // 4 ÷ 6 = 66.7 %, printed 67
    expect(shareChecks(rounded)[1]).toMatchObject({ verdict: 'agrees', computed: '4个' })
  })
})

describe('bounds and exact figures', () => {
  it('hold each other, and a stretched target lies beyond the plain one', () => {
    expect(boundChecks(realDataset).map(outline)).toEqual([
      // 43914 ≥ 40000
      ['bounds~rural-disposable-income.2021.level.undivided.secondary', 'agrees', ''],
      // 8 − 5
      [
        'bounds~solar-capacity-added.2022.level.undivided.secondary',
        'agrees',
        '3万千瓦，力争的目标应更进一步',
      ],
      // 1.8 ≤ 2, 98.3 ≥ 98, 99.3 ≥ 98
      ['bounds~urban-unemployment-rate.2017/2021.level.undivided', 'agrees', ''],
      ['bounds~pension-coverage.2017/2021.level.undivided', 'agrees', ''],
      ['bounds~medical-insurance-coverage.2017/2021.level.undivided', 'agrees', ''],
    ])
  })

  it('are doubted where the last year breaks what was always kept', () => {
    const dataset = withObservation(realDataset, 'pension-coverage.2021.level.undivided', () => ({
      value: 97.8,
    }))
    expect(boundChecks(dataset)[3]?.verdict).toBe('doubtful')
  })
})

describe('verbs of 从…到…', () => {
  it('say which way the number moved', () => {
    expect(directionChecks(realDataset).map(outline)).toEqual([
      // a rank that leaps forward: 81 − 24
      ['directions~ecology-satisfaction-rank.2016.level.undivided', 'agrees', '前移57位'],
      // 907.5 − 546.2, 698.5 − 414.2
      ['directions~gdp.2016.level.administrative', 'agrees', '增加361.3亿元'],
      ['directions~gdp.2016.level.management', 'agrees', '增加284.3亿元'],
      // 96.6 − 56.8, 75.9 − 44.5
      ['directions~general-public-budget-revenue.2016.level.administrative', 'agrees', '增加39.8亿元'],
      ['directions~general-public-budget-revenue.2016.level.management', 'agrees', '增加31.4亿元'],
      // 500 − 135
      ['directions~service-revenue-above-size.2016.level.undivided', 'agrees', '增加365亿元'],
      // 3.16 − 2.55
      ['directions~rd-intensity.2016.level.undivided', 'agrees', '提高0.61个百分点'],
      // 2955 − 2272, 4421 − 3363
      ['directions~subsistence-households.2016.level.undivided', 'agrees', '减少683户'],
      ['directions~subsistence-persons.2016.level.undivided', 'agrees', '减少1058人'],
      // 99 − 54
      ['directions~traffic-deaths.unstated.level.undivided', 'agrees', '减少45人'],
    ])
  })

  it('are doubted where the number moved the other way', () => {
    const dataset = withObservation(realDataset, 'traffic-deaths.2021.level.undivided', () => ({
      value: 140,
    }))
    const own = directionChecks(dataset).find(({ id }) => id.includes('traffic'))
    expect(own?.verdict).toBe('doubtful')
  })
})

describe('figures in several places', () => {
  const found = repeatChecks(realDataset)

  it('agree in value and unit: each mention in the text, and each of the annex’s sixteen cells', () => {
    const cells = ['1.5.1', 'A.1.t1', 'A.1.t2', 'A.1.t3', 'A.1.t4'].flatMap(paragraph =>
      ['gdp', 'general-public-budget-revenue'].flatMap(slug =>
        ['administrative', 'management'].map(scope => `repeats~${paragraph}~${slug}~${scope}`),
      ),
    )
    expect(found.map(outline)).toEqual(cells.map(id => [id, 'agrees', '']))
  })

  it('hold every figure that is printed more than once', () => {
    const repeated = [...realDataset.observations.values()].filter(({ citations }) => citations.length > 1)
    expect(new Set(found.flatMap(({ inputs }) => inputs))).toEqual(new Set(repeated))
  })

  it('tell where the words differ and the figures do not', () => {
    const told = found.filter(({ reason }) => reason.length > 0).map(({ id, reason }) => [id, plain(reason)])
    expect(told).toEqual([
      [
        'repeats~A.1.t3~gdp~administrative',
        '用词不同：“突破1200亿元”与“1200亿元以上”。数值和单位相同，各照原样。',
      ],
      ['repeats~A.1.t3~gdp~management', '用词不同：“突破900亿元”与“900亿元以上”。数值和单位相同，各照原样。'],
    ])
  })

  it.each([
    // 698 is 697.5 to 698.5, which 698.45 to 698.55 meets
    ['698亿元', 'rounding'],
    ['689.5亿元', 'doubtful'],
    ['698.5万元', 'doubtful'],
    ['698.5亿美元', 'doubtful'],
  ])('take %s in the annex for %s', (printed, verdict) => {
    const id = 'gdp.2021.level.management'
    const dataset = withObservation(realDataset, id, ({ citations }) => ({
      citations: citations.map(citation =>
        citation.paragraph === 'A.1.t1' ? { ...citation, printed } : citation,
      ),
    }))
    const own = repeatChecks(dataset).find(({ id }) => id === 'repeats~A.1.t1~gdp~management')
    expect(own?.verdict).toBe(verdict)
  })
})
