import { describe, expect, it } from 'vitest'
import { describeLevels, levels, tabulateLevels } from '../../src/analysis/levels'
import { plain } from '../../src/analysis/told'
import { real } from '../fixtures/real'

const industry = real('industrial-value-added.2021.level.undivided')
const farming = real('agriculture-value-added.2021.level.undivided')
const towns = real('beautiful-town-investment.2021.level.undivided')

describe('levels', () => {
  it('keep the order given and end at the greatest', () => {
    const model = levels('增加值', [farming, industry])
    expect(model.rows.map(({ length }) => length)).toEqual([16.1, 327.6])
    expect(model).toMatchObject({ unit: '亿元', max: 327.6, hasWhole: false })
  })

  it('are drawn in the unit of the first: 3259万元 is 0.3259 of 亿元', () => {
    const model = levels('金额', [towns, real('village-dividends.2021.level.undivided')])
    expect(model.rows.map(({ length }) => length)).toEqual([31.7, 0.3259])
  })

  it('leave out what measures something else, and what is no level', () => {
    const foreign = real('foreign-capital.2021.level.undivided')
    const growth = real('industrial-value-added.2021.growth.undivided')
    expect(levels('投资', [industry, foreign, growth]).rows).toHaveLength(1)
  })

  it('end at the whole where they are shares of one', () => {
    const share = real('manufacturing-investment-share.2021.level.undivided')
    expect(levels('占比', [share], 100)).toMatchObject({ max: 100, hasWhole: true })
  })

  it('have a length to draw in without any row', () => {
    expect(levels('无', [])).toMatchObject({ rows: [], max: 1 })
  })

  it('read as one sentence and as one table, growth beside where printed', () => {
    const model = levels('几项', [industry, towns])
    expect(plain(describeLevels(model))).toBe(
      '几项：规上工业增加值327.6亿元，增长16.2%；美丽城镇建设项目投资31.7亿元。',
    )
    expect(tabulateLevels(model).rows.map(cells => cells.map(plain))).toEqual([
      ['规上工业增加值', '2021年', '未分口径', '327.6亿元', '增长16.2%'],
      ['美丽城镇建设项目投资', '2021年', '未分口径', '31.7亿元', '报告未列'],
    ])
  })

  it('have no column of growth where none is printed', () => {
    expect(tabulateLevels(levels('投资', [towns])).head).toEqual(['指标', '时期', '口径', '数值'])
  })
})
