import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/facts/told'
import { areaTargets } from '../../../src/features/overview/area-targets'
import { withObservation } from '../../fixtures/damaged-dataset'
import { sample } from '../../fixtures/sample'

describe('areaTargets', () => {
  const lines = areaTargets(sample, 'administrative')

  it('are the areas of work of 2022 in the report’s order, each with its name', () => {
    expect(lines.map(({ section }) => section)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.8', '3.9'])
    expect(lines[0]?.label).toBe('开放促融入')
    expect(lines[6]?.label).toBe('民生促提升')
  })

  it('tell at most three figured targets of 2022, each leading to its source', () => {
    for (const { told, count } of lines) {
      const figures = told.filter(part => typeof part !== 'string')
      expect(figures.length).toBeGreaterThan(0)
      expect(figures.length).toBeLessThanOrEqual(Math.min(3, count))
      for (const figure of figures)
        expect(sample.observations.get(figure.source)).toMatchObject({
          period: '2022',
          status: 'target',
        })
    }
  })

  /** The sample with a target of 2022 more in a section, of which 2021 had no value. */
  const withGreening = (paragraph: string) =>
    withObservation(sample, 'greening.2022.level.undivided', ({ citations }) => ({
      citations: citations.map(citation => ({ ...citation, paragraph })),
    }))

  it('begin with what 2021 already had a value for, and leave out what is too much for a line', () => {
    const line = areaTargets(withGreening('3.5'), 'administrative').find(({ section }) => section === '3.5')
    expect(line?.count).toBe(4)
    // 新开工面积 had a value; 装机 has a second target, 力争6万千瓦.
    expect(plain(line?.told ?? [])).toBe(
      '“筑巢行动”新开工面积80万平方米以上，新建提升绿化1200亩以上，年新增光伏装机4万千瓦',
    )
    const areas = areaTargets(withGreening('3.2'), 'administrative')
    expect(plain(areas[1]?.told ?? [])).toBe(
      '固定资产投资增长8.4%，实到外资3.2亿美元，超亿元产业项目新竣工30个',
    )
    expect(areas[1]?.count).toBe(4)
  })

  it('know no area but the ten: not the main targets before them, nor what else is named behind', () => {
    const areas = areaTargets(withGreening('3.11'), 'administrative').map(({ section }) => section)
    expect(areas).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.9'])
  })
})
