import { describe, expect, it } from 'vitest'
import { describeLevels, levels, tabulateLevels } from '../../../src/charts/levels/model'
import { plain } from '../../../src/facts/told'
import { sampleObservation } from '../../fixtures/sample'

const industry = sampleObservation('industrial-value-added.2021.level.undivided')
const farming = sampleObservation('agriculture-value-added.2021.level.undivided')
const towns = sampleObservation('beautiful-town-investment.2021.level.undivided')

describe('levels', () => {
  it('keep the order given and end at the greatest', () => {
    const model = levels('增加值', [farming, industry])
    expect(model.rows.map(({ length }) => length)).toEqual([12.3, 220.4])
    expect(model).toMatchObject({ unit: '亿元', max: 220.4, hasWhole: false })
  })

  it('are drawn in the unit of the first: 2759万元 is 0.2759 of 亿元', () => {
    const model = levels('金额', [towns, sampleObservation('village-dividends.2021.level.undivided')])
    expect(model.rows.map(({ length }) => length)).toEqual([14.6, 0.2759])
  })

  it('leave out what measures something else, and what is no level', () => {
    const foreign = sampleObservation('foreign-capital.2021.level.undivided')
    const growth = sampleObservation('industrial-value-added.2021.growth.undivided')
    expect(levels('投资', [industry, foreign, growth]).rows).toHaveLength(1)
  })

  it('end at the whole where they are shares of one', () => {
    const share = sampleObservation('manufacturing-investment-share.2021.level.undivided')
    expect(levels('占比', [share], 100)).toMatchObject({ max: 100, hasWhole: true })
  })

  it('have a length to draw in without any row', () => {
    expect(levels('无', [])).toMatchObject({ rows: [], max: 1 })
  })

  it('read as one sentence and as one table, growth beside where printed', () => {
    const model = levels('几项', [industry, towns])
    expect(plain(describeLevels(model))).toBe(
      '几项：规上工业增加值220.4亿元，增长15.1%；美丽城镇建设投资14.6亿元。',
    )
    expect(tabulateLevels(model).rows.map(cells => cells.map(plain))).toEqual([
      ['规上工业增加值', '2021年', '未分口径', '220.4亿元', '增长15.1%'],
      ['美丽城镇建设投资', '2021年', '未分口径', '14.6亿元', '报告未列'],
    ])
  })

  it('have no column of growth where none is printed', () => {
    expect(tabulateLevels(levels('投资', [towns])).head).toEqual(['指标', '时期', '口径', '数值'])
  })
})
