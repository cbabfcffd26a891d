import { describe, expect, it } from 'vitest'
import { datedName } from '../../src/facts/dated-name'
import { sample } from '../fixtures/sample'

describe('an indicator behind its time', () => {
  const nameOf = (id: string) => {
    const observation = sample.observations.get(id)
    return observation && datedName(observation)
  }

  it.each([
    ['gdp.2021.level.administrative', '2021年生产总值'],
    ['rd-intensity.2016.level.undivided', '2016年研发投入强度'],
    ['fixed-asset-investment-five-years.2017/2021.level.undivided', '过去五年固定资产投资五年累计'],
    // called 年新增光伏装机
    ['solar-capacity-added.2022.level.undivided', '2022年新增光伏装机'],
    // The report prints no year: 2021 is where the data put it.
    ['manufacturing-investment-share.2021.level.undivided', '制造业投资占比'],
    ['industrial-output.2021.level.undivided', '规上工业产值'],
  ])('of %s is %s', (id, name) => {
    expect(nameOf(id)).toBe(name)
  })
})
