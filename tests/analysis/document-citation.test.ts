import { describe, expect, it } from 'vitest'
import { documentCitation, pagesTold, spaced } from '../../src/analysis/document-citation'
import { printedOf } from '../../src/dataset/dataset'
import { scopeLabels } from '../../src/dataset/vocabulary'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample, sampleObservation } from '../fixtures/sample'

const title = '2022年某市政府工作报告'

/** The citation of a figure of the sample in other printed words. */
function inWords(id: string, printed: string): string {
  const dataset = withObservation(sample, id, ({ citations }) => ({
    citations: citations.map(citation => ({ ...citation, printed })),
  }))
  const changed = dataset.observations.get(id)
  return changed ? documentCitation(dataset, changed) : ''
}

describe('a citation fit for a document', () => {
  it.each([
    ['gdp.2021.level.administrative', '生产总值 612.5 亿元，增长 9.3%（行政口径，2021年）', '第1、7、18页'],
    ['gdp.2021.level.management', '生产总值 480.6 亿元，增长 10.4%（管理口径，2021年）', '第1、7、18页'],
    ['gdp.2021.growth.management', '生产总值增长 10.4%（管理口径，2021年）', '第1、18页'],
    ['gdp.2016.level.administrative', '生产总值 400.4 亿元（行政口径，过去五年起点）', '第7页'],
    ['gdp.2017/2021.average-growth.administrative', '生产总值年均增长 8.1%（行政口径，过去五年）', '第7页'],
    ['gdp.2022.growth.administrative', '生产总值增长 8%（行政口径，2022年目标）', '第13页'],
    ['gdp.2026.level.administrative', '生产总值突破 850 亿元（行政口径，今后五年末目标）', '第10、18页'],
    ['pm25.2026.level.undivided', 'PM2.5平均浓度 26 微克/立方米以下（未分口径，今后五年末目标）', '第12页'],
    ['pm25.2021.level.undivided', 'PM2.5平均浓度 24 微克/立方米（未分口径，2021年）', '第4页'],
    ['greening.2022.level.undivided', '新建提升绿化 1200 亩以上（未分口径，2022年目标）', '第15页'],
    ['urban-rural-income-ratio.2021.level.undivided', '城乡居民收入比 1.65:1（未分口径，2021年）', '第5–6页'],
    [
      'traffic-deaths.unstated.level.undivided',
      '交通事故年死亡人数 88 人（未分口径，最高峰，报告未注明时间）',
      '第8页',
    ],
    ['traffic-deaths.2021.level.undivided', '交通事故年死亡人数 47 人（未分口径，过去五年末）', '第8页'],
    ['industrial-output.2021.level.undivided', '规上工业产值突破 1100 亿元（未分口径，过去五年末）', '第7页'],
    [
      'ecology-satisfaction-rank.2021.level.undivided',
      '生态环境质量公众满意度全省排名 31 位（未分口径，过去五年末）',
      '第8页',
    ],
    [
      'manufacturing-investment-share.2021.level.undivided',
      '制造业投资占比 24.3%（未分口径，报告所列问题，未注明年份）',
      '第9页',
    ],
    [
      'foreign-capital-ministry-five-years.2017/2021.level.undivided',
      '实到外资五年累计（部口径）14.2 亿美元（未分口径，过去五年）',
      '第7页',
    ],
    [
      'solar-capacity-added.2022.level.undivided.secondary',
      '年新增光伏装机力争 6 万千瓦（未分口径，2022年目标）',
      '第15页',
    ],
  ])('of %s', (id, told, pages) => {
    expect(documentCitation(sample, sampleObservation(id))).toBe(`${told}，${title}，${pages}`)
  })

  it('puts 力争 before a name that is something done, and a place in its words', () => {
    expect(inWords('listed-firms-added.2022.level.undivided', '力争2家')).toBe(
      `力争新增上市企业 2 家（未分口径，2022年目标），${title}，第14页`,
    )
    expect(inWords('ecology-satisfaction-rank.2021.level.undivided', '第31位')).toBe(
      `生态环境质量公众满意度全省排名第 31 位（未分口径，过去五年末），${title}，第8页`,
    )
  })

  it('joins neighbouring pages, and names a county-level city without the city above it', () => {
    const report = { ...sample.report, title: '2022年嘉兴市平湖市政府工作报告' }
    const ratio = sampleObservation('urban-rural-income-ratio.2021.level.undivided')
    expect(documentCitation({ ...sample, report }, ratio)).toBe(
      '城乡居民收入比 1.65:1（未分口径，2021年），2022年平湖市政府工作报告，第5–6页',
    )
  })

  it('of every figure keeps its printed words, scope and all its pages', () => {
    for (const observation of sample.observations.values()) {
      const text = documentCitation(sample, observation)
      // 力争 may stand before the name.
      const told = text.replace(observation.indicator.name, '').replace(/ /g, '')
      expect(told, observation.id).toContain(printedOf(observation).replace(/ /g, ''))
      expect(text, observation.id).not.toMatch(/[（）“”、] | [（）“”、]/)
      expect(text).toContain(`（${scopeLabels[observation.scope]}，`)
      expect(text).toMatch(/，2022年某市政府工作报告，第\d+(–\d+)?(、\d+(–\d+)?)*页$/)
      expect(text).not.toMatch(/ {2}|undefined/)
    }
  })

  it('tells the year where a section of the year prints it, and none where only others do', () => {
    for (const observation of sample.observations.values()) {
      if (observation.period !== '2021') continue
      const isOfYear = observation.citations.some(({ paragraph }) => !/^1\.[57](\.|$)/.test(paragraph))
      const told = documentCitation(sample, observation).split(`，${title}`)[0]
      expect(told?.includes('2021年'), observation.id).toBe(isOfYear)
    }
  })

  it('of the looser of two values cites it alone', () => {
    const text = documentCitation(
      sample,
      sampleObservation('rural-disposable-income.2021.level.undivided.secondary'),
    )
    expect(text).toMatch(/^农村居民人均可支配收入突破 3 万元（未分口径，2021年）/)
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

describe('pages', () => {
  it.each([
    [['1'], '1'],
    [['1', '2'], '1–2'],
    [['1–2', '2–3'], '1–3'],
    [['30', '1', '9', '1'], '1、9、30'],
    [['9', '10–11', '30', '31', '1'], '1、9–11、30–31'],
  ])('%j are told as %s', (pages, told) => {
    expect(pagesTold(pages)).toBe(told)
  })
})
