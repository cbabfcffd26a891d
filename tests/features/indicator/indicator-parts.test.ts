import { describe, expect, it } from 'vitest'
import { consistency } from '../../../src/checks/consistency'
import { parseCheckFilter } from '../../../src/checks/filter'
import { indicatorOf } from '../../../src/dataset/dataset'
import { convert } from '../../../src/dataset/units'
import { derivedById } from '../../../src/facts/derived'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { indicatorCharts } from '../../../src/features/indicator/indicator-charts'
import { checkParameter, indicatorChecks } from '../../../src/features/indicator/indicator-checks'
import { indicatorPaces } from '../../../src/features/indicator/indicator-paces'
import { indicatorPage } from '../../../src/features/indicator/indicator-page'
import { sample } from '../../fixtures/sample'

const indicators = [...sample.indicators.values()]

function chartsOf(id: string, choice: (typeof scopeChoices)[number] = 'administrative') {
  return indicatorCharts(sample, indicatorOf(sample, id), choice)
}

function pacesOf(id: string) {
  const page = indicatorPage(sample, id, 'administrative')
  if (page === null) throw new Error(`expected a page of ${id}; received none`)
  return indicatorPaces(sample, page.indicator, page.observations, page.scopes)
}

/** Those with amounts of two of the four years, printed or, for 2022, from printed growth; a rank is none. */
const withTwoHeights = [
  'gdp',
  'retail-sales',
  'general-public-budget-revenue',
  'urban-disposable-income',
  'rural-disposable-income',
  'urban-rural-income-ratio',
  'fixed-asset-investment',
  'foreign-capital',
  'hundred-million-yuan-projects-completed',
  'digital-core-manufacturing-investment',
  'service-revenue-above-size',
  'rd-intensity',
  'high-tech-firms-added',
  'pm25',
  'good-air-rate',
  'subsistence-households',
  'subsistence-persons',
  'elderly-care-stations',
  'nest-building-started',
]

describe('what is drawn of an indicator', () => {
  it('two heights or none, never a rank as a bar, and a word where nothing is drawn', () => {
    const hasLadder = indicators.filter(({ id }) => chartsOf(id).ladders.length > 0).map(({ id }) => id)
    expect(hasLadder.sort()).toEqual([...withTwoHeights].sort())
    for (const indicator of indicators)
      for (const choice of scopeChoices) {
        const { ladders, slope, peak, note } = indicatorCharts(sample, indicator, choice)
        for (const { columns, unit } of ladders)
          for (const rung of columns.flatMap(column => column.rungs))
            if (rung.kind === 'level') {
              expect(rung.height).toBe(convert(rung.level.value, rung.level.unit, unit))
              expect(rung.level.period).not.toContain('/')
            }
        if (ladders.length === 0 && slope === null && peak === null)
          expect(note, indicator.id).toMatch(/所以不画图。$/)
      }
  })

  it('shows the chosen scope first and the other on the same scale; both in one under 对比', () => {
    const [first, second] = chartsOf('gdp', 'management').ladders
    expect(first?.scopes).toEqual(['management'])
    expect(second?.scopes).toEqual(['administrative'])
    expect(first?.max).toBe(second?.max)
    expect(chartsOf('gdp', 'compare').ladders.map(({ scopes }) => scopes)).toEqual([
      ['administrative', 'management'],
    ])
  })

  it('draws a slope where both ends are printed, two bars where the start has no year', () => {
    expect(chartsOf('ecology-satisfaction-rank').slope?.isRank).toBe(true)
    expect(chartsOf('rd-intensity').slope?.lines).toHaveLength(1)
    expect(chartsOf('gdp').slope?.lines).toHaveLength(2)
    expect(chartsOf('pm25').slope).toBeNull()
    expect(chartsOf('traffic-deaths').peak?.from.period).toBe('unstated')
  })

  it.each([
    ['greening', '报告只印了一个时点的数值，没有可比的第二个，所以不画图。'],
    ['listed-firms-added-five-years', '五年的合计数报告没有逐年拆开，也不和一年的数同轴比较，所以不画图。'],
    ['energy-per-gdp', '报告只印了变化的幅度，没有印数值，所以不画图。'],
  ])('says why nothing is drawn of %s', (id, note) => {
    expect(chartsOf(id).note).toBe(note)
  })
})

describe('the paces of an indicator', () => {
  it('keep what is printed apart from what is computed, each once', () => {
    for (const { id, observations } of indicators) {
      const { stated, computed } = pacesOf(id)
      expect(stated.map(o => o.id).sort()).toEqual(
        observations.flatMap(o => (o.measure === 'level' ? [] : o.id)).sort(),
      )
      const ids = computed.map(derived => derived.id)
      expect(new Set(ids).size).toBe(ids.length)
      // Each opens a panel of its own.
      for (const derived of computed) expect(derivedById(sample, derived.id), id).toEqual(derived)
    }
  })

  it('tell the prices of growth as the project does, and hold the printed average against its ends', () => {
    const gdp = pacesOf('gdp')
    expect(gdp.priceBasis).toBe('按统计惯例，增长速度用可比价计算；报告未注明。')
    expect(gdp.against?.model.rows).toHaveLength(2)
    expect(gdp.against?.model.rows.every(({ stated }) => stated.indicator.id === 'gdp')).toBe(true)
    expect(pacesOf('pm25').priceBasis).toBeNull()
    expect(pacesOf('pm25').against).toBeNull()
  })

  it('hold the target of 2022 against 2021; a share by points and not by a share of it', () => {
    const kinds = (id: string) => pacesOf(id).computed.map(derived => derived.id.split('~')[0])
    const gdp = ['pace', 'change-between', 'level-from-growth', 'pace', 'increase']
    expect(kinds('gdp')).toEqual([...gdp, ...gdp])
    expect(kinds('traffic-deaths')).toEqual(['change-between'])
    expect(kinds('foreign-capital')).toEqual(['ratio', 'increase'])
    expect(kinds('rd-intensity')).toEqual(['change-between', 'increase', 'increase'])
    expect(kinds('greening')).toEqual([])
  })
})

describe('what an indicator is compared with', () => {
  it('is every relation that uses a figure of it, and no other', () => {
    const all = consistency(sample)
    for (const indicator of indicators) {
      const found = indicatorChecks(sample, indicator).flatMap(({ checks }) => checks.map(({ id }) => id))
      const own = all.filter(({ inputs }) => inputs.some(input => input.indicator === indicator))
      expect([...found].sort()).toEqual(own.map(({ id }) => id).sort())
    }
  })

  it('leads to an address that 关于数据 understands', () => {
    for (const check of consistency(sample)) {
      const filter = parseCheckFilter(checkParameter(check), sample.times)
      expect(filter).toEqual({ verdicts: [check.verdict], kinds: [check.kind], unknown: [] })
    }
  })
})
