import { describe, expect, it } from 'vitest'
import { openDeck, readSlide, readyDecks, titleOf } from '../../../src/analysis/decks/decks'
import { phrasesOf } from '../../../src/analysis/decks/phrases'
import { longestHeadline } from '../../../src/analysis/decks/rows'
import { figuresOfSlide, itemsOf, type Slide } from '../../../src/analysis/decks/slide'
import { textWidth } from '../../../src/analysis/decks/text-width'
import { scopeChoices, scopesShown } from '../../../src/analysis/scope-choice'
import { sourceById } from '../../../src/analysis/source'
import { plain } from '../../../src/analysis/told'
import { realDataset } from '../../fixtures/real'

interface Shown {
  readonly where: string
  readonly deck: string
  readonly choice: string
  readonly slide: Slide
}

const all: readonly Shown[] = scopeChoices.flatMap(choice =>
  readyDecks.flatMap(({ id, slides }) =>
    slides(realDataset, choice).map((slide, i) => ({
      where: `${id} ${i + 1} (${choice})`,
      deck: id,
      choice,
      slide,
    })),
  ),
)

/** Where something is wrong, so that a failure names the slides. */
const faults = (isWrong: (shown: Shown) => boolean) => all.filter(isWrong).map(({ where }) => where)

const scopeOf = (source: string) => {
  const found = sourceById(realDataset, source)
  if (found === null) return null
  return found.kind === 'observation' ? found.observation.scope : found.derived.scope
}

/** All that a slide says besides its figures. */
function wordsOf({ headline, period, body, part, remark }: Slide): string {
  const told = headline.filter(piece => typeof piece === 'string')
  const inBody =
    body.kind === 'rows'
      ? [body.scale, ...body.heads, ...body.rows.map(({ name }) => name)]
      : [body.main.label, ...body.facts.map(({ label }) => label)]
  return [...told, period, part, remark, ...inBody].join('\n')
}

describe('every slide of every ready deck, under every choice of scope', () => {
  it('is there', () => {
    expect(all.length).toBeGreaterThan(500)
    expect(readyDecks.map(({ title }) => title).slice(0, 5)).toEqual([
      '全年成效',
      '五年跨越',
      '2022 目标',
      '2026 蓝图',
      '口径对比',
    ])
  })

  it('has a headline, a period, a scope and a place in the report', () => {
    expect(
      faults(
        ({ slide }) =>
          plain(slide.headline).length < 6 ||
          // A goal in words has its figures below.
          figuresOfSlide(slide).length === 0 ||
          slide.period === '' ||
          slide.scopes.length === 0 ||
          slide.places.length === 0 ||
          !slide.places.every(place => /^第\d+(–\d+)?页§(\d|A)/.test(place)),
      ),
    ).toEqual([])
  })

  it('has every target of its years on the deck of that time, whichever scope', () => {
    const decks = { 'targets-2022': ['2022'], 'targets-2026': ['2025', '2026', '2022/2026'] }
    const lost = scopeChoices.flatMap(choice =>
      Object.entries(decks).flatMap(([deck, periods]) => {
        const shown = new Set(
          all
            .filter(one => one.deck === deck && one.choice === choice)
            .flatMap(({ slide }) => figuresOfSlide(slide).map(({ source }) => source)),
        )
        return [...realDataset.observations.values()]
          .filter(
            ({ indicator, period, scope, status, secondary }) =>
              status === 'target' &&
              secondary !== true &&
              periods.includes(period) &&
              scopesShown(indicator, choice).includes(scope),
          )
          .filter(({ id }) => !shown.has(id))
          .map(({ id }) => `${deck} (${choice}): ${id}`)
      }),
    )
    expect(lost).toEqual([])
  })

  it('dates a target as the report does: 2025, the end of the next five years, or all five', () => {
    const slideOf = (start: string) =>
      all.find(({ deck, slide }) => deck === 'targets-2026' && plain(slide.headline).startsWith(start))?.slide
    expect(slideOf('2025年目标：拟上市')?.period).toBe('2025年目标·名词解释')
    expect(slideOf('今后五年末目标：数字经济核心制造业规模700亿元')?.period).toContain('今后五年末目标')
    expect(slideOf('今后五年末目标：主导产业规上产值占全市规上产值比重')).toBeDefined()
  })

  it('tells a goal in words beside what it is asked of', () => {
    const slide = all.find(
      ({ deck, slide }) => deck === 'targets-2022' && slide.key === 'incomes-keep-pace-2022',
    )?.slide
    expect(plain(slide?.headline ?? [])).toBe('2022年目标：城乡居民收入增长与经济增长同步')
    expect(slide?.places).toContain('第18页§3.0.1')
    expect(figuresOfSlide(slide as Slide).map(({ text }) => text)).toEqual([
      '71814元',
      '增长9.1%',
      '43914元',
      '增长10.1%',
    ])
  })

  it.each([
    ['investment', '2021年固定资产投资'],
    ['innovation', '2021年新增高新技术企业'],
    ['safety', '2021年'],
    ['urban', '2021年完成大修的城市道路'],
    ['fiscal', '一般公共预算收入'],
  ])('begins a subject with what the report prints most of, and with no plan: %s', (theme, headline) => {
    const openings = all.filter(({ deck, slide }) => deck === theme && slide.key === 'opening')
    expect(openings).toHaveLength(scopeChoices.length)
    for (const { slide } of openings) expect(plain(slide.headline)).toContain(headline)
  })

  it('begins no subject with a year that the report does not tell', () => {
    const isUndated = ({ source }: { readonly source: string }) =>
      realDataset.observations.get(source)?.citations.every(({ paragraph }) => paragraph.startsWith('1.5'))
    expect(
      faults(({ slide }) => slide.key === 'opening' && figuresOfSlide(slide).slice(0, 1).some(isUndated)),
    ).toEqual([])
  })

  it('names the scope of what its headline says, where two scopes are compared', () => {
    const silent = ({ choice, slide }: Shown) =>
      choice === 'compare' &&
      slide.headline.some(part => typeof part !== 'string' && scopeOf(part.source) !== 'undivided') &&
      !/行政口径|管理口径/.test(plain(slide.headline))
    expect(faults(silent)).toEqual([])
  })

  it('gives what the report does not date no year of its own', () => {
    const slideOf = (start: string) =>
      all.find(({ deck, slide }) => deck === 'results' && plain(slide.headline).startsWith(start))?.slide
    expect(slideOf('过去五年末，全国百强县位次第43位')?.period).toBe('过去五年末·五年末达到的水平')
    expect(slideOf('报告列出的问题：制造业投资占比25.4%')?.period).toBe('报告列出的问题')
  })

  it('calls the worst year 最高峰 and not a start', () => {
    const slide = all.find(({ deck, slide }) => deck === 'trends' && slide.key === 'traffic-deaths')?.slide
    const facts = slide?.body.kind === 'figure' ? slide.body.facts.map(({ label }) => label) : []
    expect(facts).toEqual(['最高峰（未注年份）'])
    expect(slide?.notes.comparisons.map(plain).join('')).toMatch(/^2021年与最高峰之差：/)
  })

  it('does not rank growth of several price bases', () => {
    const remarks = all.filter(({ slide }) => /^growth/.test(slide.key)).map(({ slide }) => slide.remark)
    expect(remarks.length).toBeGreaterThan(10)
    expect(new Set(remarks)).toEqual(new Set(['价格口径不一，不论名次']))
  })

  it('shows seven things at most, and at least one', () => {
    expect(faults(({ slide }) => itemsOf(slide.body) > 7 || itemsOf(slide.body) < 1)).toEqual([])
  })

  it('leads from every figure to a source, and is stamped with its scope', () => {
    expect(
      faults(({ slide }) =>
        figuresOfSlide(slide).some(({ source }) => {
          const scope = scopeOf(source)
          return scope === null || !slide.scopes.includes(scope)
        }),
      ),
    ).toEqual([])
  })

  it('names the place of each of its figures', () => {
    expect(
      faults(({ slide }) =>
        figuresOfSlide(slide).some(({ source }) => {
          const found = sourceById(realDataset, source)
          if (found === null) return true
          const inputs = found.kind === 'observation' ? [found.observation] : found.derived.inputs
          return inputs.some(
            ({ citations: [first] }) => !slide.places.includes(`第${first?.page}页§${first?.paragraph}`),
          )
        }),
      ),
    ).toEqual([])
  })

  it('says no amount in its own words: what has a unit is a figure', () => {
    // Years, pages of a list, thresholds within names and scales are no figures.
    const names = new RegExp(
      [...realDataset.indicators.values()]
        .flatMap(({ name }) => [name, name.replace('五年累计', '')])
        .map(name => name.replace(/[()[\]{}*+?.\\^$|]/g, '\\$&'))
        .join('|'),
      'g',
    )
    expect(
      faults(({ slide }) =>
        /\d+(\.\d+)?(?!\d|年|\/\d+页|画起|为(过去|今后))/.test(
          wordsOf(slide)
            .replace(names, '')
            .replace(/第\d+\/\d+页|100%|从0画起|20(16|21|22|25|26)(?=[年为])/g, ''),
        ),
      ),
    ).toEqual([])
  })

  it('says nothing that the report does not', () => {
    expect(
      faults(({ slide }) => /[!！]|赋能|打造新|亮眼|强劲|再创|喜人|跃居|领跑|完成率达/.test(wordsOf(slide))),
    ).toEqual([])
  })

  it('shows a figure of the other scope only where each line says its own', () => {
    expect(
      faults(({ slide, choice, deck }) => {
        const strange = { administrative: 'management', management: 'administrative', compare: null }[choice]
        const has = figuresOfSlide(slide).some(({ source }) => scopeOf(source) === strange)
        if (!has) return false
        return deck !== 'scopes' || slide.body.kind !== 'rows' || slide.scopes.length < 2
      }),
    ).toEqual([])
  })

  it('has a headline of two lines at most, whole', () => {
    expect(faults(({ slide }) => textWidth(plain(slide.headline)) > longestHeadline + 2)).toEqual([])
    expect(
      faults(({ slide }) => phrasesOf(slide.headline).map(plain).join('') !== plain(slide.headline)),
    ).toEqual([])
  })

  it('ends a line of its headline between facts, or between a name and its figure', () => {
    const linesOf = (deck: string, start: string, isWide: boolean) => {
      const slides = readyDecks.find(({ id }) => id === deck)?.slides(realDataset, 'administrative') ?? []
      const slide = slides.find(({ headline }) => plain(headline).startsWith(start))
      return phrasesOf(slide?.headline ?? [], isWide).map(plain)
    }
    expect(linesOf('targets-2022', '2022年目标：引育高层次人才', true)).toEqual([
      '2022年目标：',
      '引育高层次人才项目50个以上，',
      '引育博士100名以上',
    ])
    expect(linesOf('targets-2022', '2022年目标：引育高层次人才', false)).toEqual([
      '2022年目标：',
      '引育高层次人才项目',
      '50个以上，引育博士',
      '100名以上',
    ])
    expect(linesOf('trends', '五年间，生态环境质量', true)).toEqual([
      '五年间，生态环境质量公众满意度全省排名从',
      '81位前移到24位',
    ])
  })

  it('has notes: the words of the report, and the arithmetic of what is computed', () => {
    expect(faults(({ slide }) => slide.notes.quotes.length === 0)).toEqual([])
    expect(
      faults(
        ({ slide }) => figuresOfSlide(slide).some(f => f.isDerived) && slide.notes.formulas.length === 0,
      ),
    ).toEqual([])
    expect(faults(({ slide }) => slide.notes.quotes.some(({ text }) => text.length > 40))).toEqual([])
  })

  it('has bars from 0 to 1, the longest of them whole', () => {
    const barsOf = ({ body }: Slide) =>
      body.kind === 'rows'
        ? body.rows.flatMap(({ bars }) => bars)
        : body.kind === 'ladder'
          ? body.columns.flatMap(({ bar }) => bar ?? [])
          : []
    expect(
      faults(({ slide }) => barsOf(slide).some(({ share }) => !(share >= 0 && share <= 1 + 1e-9))),
    ).toEqual([])
    expect(
      faults(
        ({ slide }) =>
          slide.body.kind === 'ladder' && Math.max(...barsOf(slide).map(({ share }) => share)) !== 1,
      ),
    ).toEqual([])
  })

  it('has a name of its own within its deck', () => {
    for (const choice of scopeChoices)
      for (const { id, slides } of readyDecks) {
        const keys = slides(realDataset, choice).map(({ key }) => key)
        expect(new Set(keys).size, `${id}, ${choice}`).toBe(keys.length)
      }
  })
})

describe('the decks together', () => {
  it('leave out no outcome of 2021 and no target', () => {
    const shown = new Set(
      all
        .filter(({ choice }) => choice === 'compare')
        .flatMap(({ slide }) => figuresOfSlide(slide).map(f => f.source)),
    )
    const missing = [...realDataset.observations.values()].filter(
      ({ id, status }) => status !== 'baseline' && !shown.has(id),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})

describe('an address', () => {
  const open = (parameters: Readonly<Record<string, string>>) =>
    openDeck(realDataset, 'administrative', new Map(Object.entries(parameters)))

  it('without a deck opens none and says nothing', () => {
    expect(open({})).toEqual({ deck: null, problems: [] })
  })

  it('with an unknown deck says which', () => {
    expect(open({ deck: 'nothing' })).toEqual({ deck: null, problems: ['没有叫“nothing”的放映'] })
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
