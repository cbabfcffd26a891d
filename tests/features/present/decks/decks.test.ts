import { describe, expect, it } from 'vitest'
import { scopeChoices } from '../../../../src/facts/scope-choice'
import { plain } from '../../../../src/facts/told'
import { openDeck, readSlide, readyDecks, titleOf } from '../../../../src/features/present/decks/decks'
import { phrasesOf } from '../../../../src/features/present/decks/phrases'
import { figuresOfSlide } from '../../../../src/features/present/decks/slide'
import { figure } from '../../../fixtures/draft'
import { datasetOf, sample, sampleDraft } from '../../../fixtures/sample'
import { everySlide, slideRules } from '../../../fixtures/slide-rules'

const all = everySlide(sample)

/** The slide of a deck whose headline begins so. */
const slideOf = (deck: string, start: string) =>
  all.find(one => one.deck === deck && plain(one.slide.headline).startsWith(start))?.slide

describe('every slide of every ready deck, under every choice of scope', () => {
  it.each(Object.entries(slideRules))('%s', (_, faultsOf) => {
    expect(faultsOf(all, sample)).toEqual([])
  })
})

describe('the ready decks', () => {
  it('are the five of the whole report, then one a theme, empty where it has no figures', () => {
    expect(readyDecks(sample).map(({ title }) => title)).toEqual([
      '全年成效',
      '五年跨越',
      '2022 目标',
      '2026 蓝图',
      '口径对比',
      '经济总量',
      '财政',
      '居民收入',
      '投资与招商',
      '产业与企业',
      '科技创新与人才',
      '一体化与开放',
      '城市建设与交通',
      '镇村与农业',
      '生态环境',
      '民生保障',
      '平安与疫情防控',
      '政府自身建设',
      '土地、能源与要素保障',
    ])
    const filled = new Set(all.map(({ deck }) => deck))
    expect(
      readyDecks(sample)
        .map(({ id }) => id)
        .filter(id => !filled.has(id)),
    ).toEqual(['urban', 'rural'])
  })

  it('date a target as the report does: 2025, the end of the next five years, or all five', () => {
    expect(slideOf('targets-horizon', '行政口径生产总值今后五年末目标')?.period).toBe('今后五年末目标')
    expect(slideOf('targets-horizon', '今后五年目标：实到外资')?.period).toBe('今后五年目标·开放新高地')
    const listing = {
      id: 'listing-candidates',
      name: '拟上市企业',
      units: ['家'],
      observations: [figure('2025', 'level', 12, 'A.3')],
    }
    const dataset = datasetOf({
      ...sampleDraft,
      themes: { ...sampleDraft.themes, urban: { indicators: [listing] } },
    })
    const slides = everySlide(dataset).filter(({ deck }) => deck === 'targets-horizon')
    const told = slides.find(({ slide }) => plain(slide.headline) === '2025年目标：拟上市企业12家')
    expect(told?.slide.period).toBe('2025年目标·名词解释')
  })

  it('compare nominal growth of the scopes with that of what lies between them, but where ends are bounds', () => {
    const told = (start: string) => {
      const slide = slideOf('scopes', start)
      return slide && [plain(slide.headline), ...figuresOfSlide(slide).map(({ text, tag }) => text + tag)]
    }
    expect(told('生产总值过去五年名义')).toEqual([
      '生产总值过去五年名义年均，港和电厂比管理口径慢',
      '≈8.9%名义',
      '≈9.9%名义',
      '≈5.7%名义',
    ])
    expect(told('生产总值今后五年名义')).toEqual([
      '生产总值今后五年名义年均（按目标），港和电厂不推算',
      '至少6.77%名义',
      '至少7.8%名义',
    ])
  })

  it('tell a goal in words beside what it is asked of', () => {
    const slide = slideOf('targets-plan', '2022年目标：城乡居民收入')
    expect(plain(slide?.headline ?? [])).toBe('2022年目标：城乡居民收入与经济增长同步')
    expect(slide?.places).toContain('第13页§3.0.1')
    expect(slide && figuresOfSlide(slide).map(({ text }) => text)).toEqual([
      '60210元',
      '增长8.7%',
      '36540元',
      '增长9.9%',
    ])
  })

  it.each([
    // The amount of a headline indicator
    ['fiscal', '一般公共预算收入'],
    // 4 figures; the next, 数字经济核心制造业投资, has 3
    ['investment', '2021年固定资产投资210.6亿元'],
    // What was added, with 2 figures, before 研发投入强度, a share that only §1.5.3 prints for 2021
    ['innovation', '2021年新增高新技术企业65家'],
    // Not 交通事故年死亡人数, whose year the report does not tell
    ['safety', '2021年新冠疫苗接种剂次132万剂'],
  ])('begin a subject with what the report prints most of, and with no plan: %s', (theme, headline) => {
    const openings = all.filter(({ deck, slide }) => deck === theme && slide.key === 'opening')
    expect(openings).toHaveLength(scopeChoices.length)
    for (const { slide } of openings) expect(plain(slide.headline)).toContain(headline)
  })

  it('give what the report does not date no year of its own', () => {
    expect(slideOf('results', '过去五年末，规上工业产值突破1100亿元')?.period).toBe(
      '过去五年末·五年末达到的水平',
    )
    expect(slideOf('results', '报告列出的问题：制造业投资占比24.3%')?.period).toBe('报告列出的问题')
  })

  it('call the worst year 最高峰 and not a start', () => {
    const slide = all.find(({ deck, slide }) => deck === 'trends' && slide.key === 'traffic-deaths')?.slide
    const facts = slide?.body.kind === 'figure' ? slide.body.facts.map(({ label }) => label) : []
    expect(facts).toEqual(['最高峰（未注年份）'])
    expect(slide?.notes.comparisons.map(plain).join('')).toMatch(/^2021年与最高峰之差：/)
  })

  it('have slides of growth, of last year, of five years and of what is aimed at', () => {
    const decks = all.filter(({ slide }) => slide.key.startsWith('growth')).map(({ deck }) => deck)
    expect(new Set(decks)).toEqual(new Set(['results', 'trends', 'targets-plan']))
  })

  it('end a line of a headline between facts, or between a name and its figure', () => {
    const linesOf = (deck: string, start: string, isWide: boolean) => {
      const slides =
        readyDecks(sample)
          .find(({ id }) => id === deck)
          ?.slides(sample, 'administrative') ?? []
      const slide = slides.find(({ headline }) => plain(headline).startsWith(start))
      return phrasesOf(slide?.headline ?? [], isWide).map(plain)
    }
    expect(linesOf('targets-plan', '2022年目标：新增上市企业', true)).toEqual([
      '2022年目标：',
      '新增上市企业2家，',
      '新增“专精特新”“隐形冠军”企业7家以上',
    ])
    expect(linesOf('results', '2021年增长：数字经济', false)).toEqual([
      '2021年增长：',
      '数字经济核心制造业投资',
      '21.7%，固定资产投资',
      '11.2%',
    ])
    expect(linesOf('trends', '五年间，生态环境质量', true)).toEqual([
      '五年间，生态环境质量公众满意度全省排名从',
      '72位前移到31位',
    ])
  })
})

describe('an address', () => {
  const open = (parameters: Readonly<Record<string, string>>) =>
    openDeck(sample, 'administrative', new Map(Object.entries(parameters)))

  it('without a deck opens none and says nothing', () => {
    expect(open({})).toEqual({ deck: null, problems: [] })
  })

  it('with an unknown deck says which', () => {
    expect(open({ deck: 'nothing' })).toEqual({ deck: null, problems: ['没有叫“nothing”的放映'] })
  })

  it('of a theme without figures says that there is nothing to show', () => {
    expect(open({ deck: 'urban' })).toEqual({
      deck: null,
      problems: ['“城市建设与交通”现在没有可放的内容'],
    })
  })

  it.each([
    [undefined, 0, null],
    ['1', 0, null],
    ['31', 30, null],
    ['32', 30, '没有第“32”张，这份放映共31张'],
    ['0', 0, '没有第“0”张，这份放映共31张'],
    ['-1', 0, '没有第“-1”张，这份放映共31张'],
    ['x', 0, '没有第“x”张，这份放映共31张'],
    ['1e1', 0, '没有第“1e1”张，这份放映共31张'],
  ])('with slide %s stands on %i', (text, at, problem) => {
    expect(readSlide(text, 31)).toEqual({ at, problem })
  })

  it('has a title of one line, and one for none', () => {
    expect(titleOf(undefined)).toBe('我的放映')
    expect(titleOf('  ')).toBe('我的放映')
    expect(titleOf('周一\n例会')).toBe('周一 例会')
    expect(titleOf('一'.repeat(40))).toHaveLength(12)
  })
})
