import { describe, expect, it } from 'vitest'
import { citationText, placeOf, spaced } from '../../src/facts/citation'
import { sourceById } from '../../src/facts/source'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample } from '../fixtures/sample'

const title = '2022年某市政府工作报告'
const address = 'https://report.example/#/indicators/gdp'
const reading = `${sample.report.dashboard.title}（非官方），数据版本${sample.report.dataVersion}：${address}`
const byConvention = '按统计惯例，增长速度用可比价计算；报告未注明。'

function citationOf(id: string, dataset = sample): string {
  const source = sourceById(dataset, id)
  return source ? citationText(dataset, source, address) : ''
}

/** What stands before the title, of a figure of the sample in other printed words. */
function toldInWords(id: string, printed: string): string | undefined {
  const dataset = withObservation(sample, id, ({ citations }) => ({
    citations: citations.map(citation => ({ ...citation, printed })),
  }))
  return citationOf(id, dataset).split(`，${title}`)[0]
}

describe('placeOf', () => {
  it('tells page and paragraph as one finds them', () => {
    expect(placeOf({ page: '14–15', paragraph: '2.1' })).toBe('第14–15页（§2.1）')
  })
})

describe('a printed figure in a document', () => {
  it('has the growth that its own paragraph prints, words, place, prices, version and address', () => {
    expect(citationOf('gdp.2021.level.administrative')).toBe(
      `生产总值 612.5 亿元，增长 9.3%（行政口径，2021年），${title}，第1页（§1.0），原文“生产总值612.5亿元”“生产总值增长9.3%”。${byConvention}${reading}`,
    )
  })

  it('keeps the bound of its first place, and names no other: 850亿元以上 is on another page', () => {
    expect(citationOf('gdp.2026.level.administrative')).toBe(
      `生产总值突破 850 亿元（行政口径，今后五年末目标），${title}，第10页（§2.0.3），原文“生产总值突破850亿元”。${reading}`,
    )
  })

  it('has no growth that another page prints', () => {
    const id = 'gdp.2021.growth.administrative'
    const apart = withObservation(sample, id, ({ citations }) => ({
      citations: citations.map(citation => ({ ...citation, paragraph: '1.1.1', page: '2' })),
    }))
    const text = citationOf('gdp.2021.level.administrative', apart)
    expect(text).toContain('生产总值 612.5 亿元（行政口径，2021年）')
    expect(text).not.toMatch(/9\.3|第2页/)
  })

  it.each([
    ['gdp.2021.growth.management', '生产总值增长 10.4%（管理口径，2021年）'],
    ['gdp.2016.level.administrative', '生产总值 400.4 亿元（行政口径，过去五年起点）'],
    ['gdp.2017/2021.average-growth.administrative', '生产总值年均增长 8.1%（行政口径，过去五年）'],
    ['pm25.2026.level.undivided', 'PM2.5平均浓度 26 微克/立方米以下（未分口径，今后五年末目标）'],
    ['greening.2022.level.undivided', '新建提升绿化 1200 亩以上（未分口径，2022年目标）'],
    ['urban-rural-income-ratio.2021.level.undivided', '城乡居民收入比 1.65:1（未分口径，2021年）'],
    [
      'traffic-deaths.unstated.level.undivided',
      '交通事故年死亡人数 88 人（未分口径，最高峰，报告未注明时间）',
    ],
    ['traffic-deaths.2021.level.undivided', '交通事故年死亡人数 47 人（未分口径，过去五年末）'],
    [
      'manufacturing-investment-share.2021.level.undivided',
      '制造业投资占比 24.3%（未分口径，报告所列问题，未注明年份）',
    ],
    [
      'foreign-capital-ministry-five-years.2017/2021.level.undivided',
      '实到外资五年累计（部口径）14.2 亿美元（未分口径，过去五年）',
    ],
    [
      'solar-capacity-added.2022.level.undivided.secondary',
      '年新增光伏装机力争 6 万千瓦（未分口径，2022年目标）',
    ],
    [
      'rural-disposable-income.2021.level.undivided.secondary',
      '农村居民人均可支配收入突破 3 万元（未分口径，2021年）',
    ],
  ])('of %s is told with its words, scope and time', (id, told) => {
    expect(citationOf(id).split(`，${title}`)[0]).toBe(told)
  })

  it('puts 力争 before a name that is something done, and a place in its words', () => {
    expect(toldInWords('listed-firms-added.2022.level.undivided', '力争2家')).toBe(
      '力争新增上市企业 2 家（未分口径，2022年目标）',
    )
    expect(toldInWords('ecology-satisfaction-rank.2021.level.undivided', '第31位')).toBe(
      '生态环境质量公众满意度全省排名第 31 位（未分口径，过去五年末）',
    )
  })

  it('names the report as it is cited, not by its whole title', () => {
    expect(sample.report.citedAs).not.toBe(sample.report.title)
    expect(citationOf('pm25.2021.level.undivided')).toContain(`，${sample.report.citedAs}，第`)
  })
})

describe('a computed figure in a document', () => {
  it('says that it is, in which prices, by which sum, and where its printed figures stand', () => {
    // 480.6 × 1.082 = 520.0092
    expect(citationOf('level-from-growth~gdp.2021.level.management~gdp.2022.growth.management')).toBe(
      `2022年生产总值，按增长目标算 ≈520.0 亿元（推算，2021年价，管理口径），算式：480.6亿元 × (1 + 8.2%) ≈ 520.0亿元。原数：生产总值 480.6 亿元（管理口径，2021年），第1页（§1.0）；生产总值增长 8.2%（管理口径，2022年目标），第13页（§3.0.1），${title}。${reading}`,
    )
  })

  it('keeps 至少 and 名义, and says which time a year of ours stands for', () => {
    const text = citationOf('ratio~gdp.2021.level.administrative~gdp.2026.level.administrative')
    expect(text).toMatch(/^生产总值：2026年目标相当于2021年的比例至少[^（]+（推算，名义，行政口径）/)
    expect(text).toContain('生产总值突破 850 亿元（行政口径，今后五年末目标），第10页（§2.0.3）')
    expect(text).toContain('“2026年”是看板对“今后五年末”的标注')
  })

  it('names one page once, whatever stands on it', () => {
    const text = citationOf('difference~gdp.2021.level.administrative~gdp.2021.level.management')
    expect(text.match(/第1页/g)).toHaveLength(1)
  })
})

describe('printed words in a document', () => {
  it.each([
    ['907.5亿元', '907.5 亿元'],
    ['增长8%以上', '增长 8%以上'],
    ['突破1200亿元', '突破 1200 亿元'],
    ['1.64:1', '1.64:1'],
    ['1/3以上', '1/3以上'],
    ['提高2.5个百分点', '提高 2.5 个百分点'],
    ['前15', '前 15'],
    ['多措并举', '多措并举'],
  ])('%s are set as %s', (printed, text) => {
    expect(spaced(printed)).toBe(text)
  })
})
