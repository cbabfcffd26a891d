import { describe, expect, it } from 'vitest'
import { documentCitation, pagesTold, spaced } from '../../src/analysis/document-citation'
import { printedOf } from '../../src/dataset/dataset'
import { scopeLabels } from '../../src/dataset/vocabulary'
import { real, realDataset } from '../fixtures/real'

const title = '2022年平湖市政府工作报告'

describe('a citation fit for a document', () => {
  it.each([
    ['gdp.2021.level.administrative', '生产总值 907.5 亿元，增长 9.2%（行政口径，2021年）', '第1、9、30页'],
    ['gdp.2021.level.management', '生产总值 698.5 亿元，增长 10.1%（管理口径，2021年）', '第1、9、30页'],
    ['gdp.2021.growth.management', '生产总值增长 10.1%（管理口径，2021年）', '第1、30页'],
    ['gdp.2016.level.administrative', '生产总值 546.2 亿元（行政口径，过去五年起点）', '第9、30页'],
    [
      'gdp.2017/2021.average-growth.administrative',
      '生产总值年均增长 7.8%（行政口径，过去五年）',
      '第9、30页',
    ],
    ['gdp.2022.growth.administrative', '生产总值增长 7.5%（行政口径，2022年目标）', '第18、30页'],
    ['gdp.2026.level.administrative', '生产总值突破 1200 亿元（行政口径，今后五年末目标）', '第14、30页'],
    ['pm25.2026.level.undivided', 'PM2.5平均浓度 22 微克/立方米以下（未分口径，今后五年末目标）', '第17页'],
    ['pm25.2021.level.undivided', 'PM2.5平均浓度 21 微克/立方米（未分口径，2021年）', '第5–6页'],
    ['greening.2022.level.undivided', '新建提升绿化 1500 亩以上（未分口径，2022年目标）', '第25页'],
    ['urban-rural-income-ratio.2021.level.undivided', '城乡居民收入比 1.64:1（未分口径，2021年）', null],
    [
      'traffic-deaths.unstated.level.undivided',
      '交通事故年死亡人数 99 人（未分口径，最高峰，报告未注明时间）',
      '第11–12页',
    ],
    ['traffic-deaths.2021.level.undivided', '交通事故年死亡人数 54 人（未分口径，过去五年末）', '第11–12页'],
    ['industrial-output.2021.level.undivided', '规上工业产值突破 1600 亿元（未分口径，过去五年末）', null],
    [
      'national-top-counties-rank.2021.level.undivided',
      '全国百强县位次第 43 位（未分口径，过去五年末）',
      null,
    ],
    [
      'manufacturing-investment-share.2021.level.undivided',
      '制造业投资占比 25.4%（未分口径，报告所列问题，未注明年份）',
      null,
    ],
    [
      'fever-clinics.2021.level.undivided',
      '完成规范化建设提升的发热门诊（诊室）12 个（未分口径，2021年）',
      null,
    ],
    ['ten-billion-yuan-projects.2022.level.undivided', '力争引进百亿项目 2 个（未分口径，2022年目标）', null],
    [
      'solar-capacity-added.2022.level.undivided.secondary',
      '年新增光伏装机力争 8 万千瓦（未分口径，2022年目标）',
      null,
    ],
  ])('of %s', (id, told, pages) => {
    const text = documentCitation(realDataset, real(id))
    expect(text.startsWith(`${told}，${title}，第`)).toBe(true)
    if (pages !== null) expect(text).toBe(`${told}，${title}，${pages}`)
  })

  it('of every figure keeps its printed words, scope and all its pages', () => {
    for (const observation of realDataset.observations.values()) {
      const text = documentCitation(realDataset, observation)
      // 力争 may stand before the name.
      const told = text.replace(observation.indicator.name, '').replace(/ /g, '')
      expect(told, observation.id).toContain(printedOf(observation).replace(/ /g, ''))
      expect(text, observation.id).not.toMatch(/[（）“”、] | [（）“”、]/)
      expect(text).toContain(`（${scopeLabels[observation.scope]}，`)
      expect(text).toMatch(/，2022年平湖市政府工作报告，第\d+(–\d+)?(、\d+(–\d+)?)*页$/)
      expect(text).not.toMatch(/ {2}|undefined/)
    }
  })

  it('tells the year where a section of the year prints it, and none where only others do', () => {
    for (const observation of realDataset.observations.values()) {
      if (observation.period !== '2021') continue
      const isOfYear = observation.citations.some(({ paragraph }) => !/^1\.[57](\.|$)/.test(paragraph))
      const told = documentCitation(realDataset, observation).split('，2022年平湖市政府工作报告')[0]
      expect(told?.includes('2021年'), observation.id).toBe(isOfYear)
    }
  })

  it('of the looser of two values cites it alone', () => {
    const text = documentCitation(realDataset, real('rural-disposable-income.2021.level.undivided.secondary'))
    expect(text).toMatch(/^农村居民人均可支配收入突破 4 万元（未分口径，2021年）/)
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
