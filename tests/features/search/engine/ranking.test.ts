import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNames } from '../../../../scripts/vite/pinyin'
import type { ScopeChoice } from '../../../../src/facts/scope-choice'
import { matcherOf, searchIndexOf, shownOf } from '../../../../src/features/search/engine/search-index'
import { divided, figure, type IndicatorDraft, textsOf } from '../../../fixtures/draft'
import { datasetOf, sample, sampleDraft } from '../../../fixtures/sample'
import { sampleSearch, shownFor } from '../../../fixtures/search'

/** The search over the sample with one more indicator before all others. */
function searchWith(indicator: IndicatorDraft) {
  const indicators = [indicator, ...(sampleDraft.themes.economy?.indicators ?? [])]
  const draft = { ...sampleDraft, themes: { ...sampleDraft.themes, economy: { indicators } } }
  return searchIndexOf(datasetOf(draft), readNames(textsOf(draft)))
}

describe('what a reader types', () => {
  it.each([
    ['a whole name', '生产总值', 'indicator:gdp'],
    ['a part of a name', '公共预算收入', 'indicator:general-public-budget-revenue'],
    ['a name with words left out', '驻点项目', 'indicator:hard-projects'],
    ['a name and a synonym in one', '城镇居民收入', 'indicator:urban-disposable-income'],
    ['letters and digits of a name', 'PM2.5', 'indicator:pm25'],
    ['pinyin', 'yibangonggong', 'indicator:general-public-budget-revenue'],
    ['pinyin from a later syllable on', 'shiyelv', 'indicator:urban-unemployment-rate'],
    ['pinyin whose last syllable is unfinished', 'gudingzich', 'indicator:fixed-asset-investment'],
    ['initials', 'gxjsqy', 'indicator:high-tech-firms-added'],
    ['pinyin and initials mixed', 'gaoxjsqy', 'indicator:high-tech-firms-added'],
    ['a number', '612.5', 'indicator:gdp'],
    ['a number of the other scope', '480.6', 'indicator:gdp'],
    ['a number with its unit', '24微克', 'indicator:pm25'],
    ['a percentage', '2.96%', 'indicator:rd-intensity'],
    ['the beginning of a number', '602', 'indicator:urban-disposable-income'],
    ['a fall without its sign', '18.6', 'indicator:energy-per-gdp'],
    ['a fall with its sign', '-18.6', 'indicator:energy-per-gdp'],
    ['thousands with a comma', '60,210', 'indicator:urban-disposable-income'],
    ['thousands with a blank', '60 210', 'indicator:urban-disposable-income'],
    ['thousands with a blank beside a name', '城镇收入 60 210', 'indicator:urban-disposable-income'],
    ['a number with a Chinese full stop', '612。5', 'indicator:gdp'],
    ['a number with a zero more', '612.50', 'indicator:gdp'],
    ['a whole number as a decimal', '60210.0元', 'indicator:urban-disposable-income'],
    ['a full-width number', '６１２．５', 'indicator:gdp'],
    ['traditional characters', '生產總值', 'indicator:gdp'],
    ['traditional characters of Hong Kong', '規上工業增加值', 'indicator:industrial-value-added'],
    ['pinyin with tones', 'shēngchǎnzǒngzhí', 'indicator:gdp'],
    ['pinyin with tones and blanks', 'shēng chǎn zǒng zhí', 'indicator:gdp'],
    ['pinyin with the ü of a dictionary', 'shīyèlǜ', 'indicator:urban-unemployment-rate'],
    ['a synonym', '社零', 'indicator:retail-sales'],
    ['a synonym in pinyin', 'wumai', 'indicator:pm25'],
    ['another character', '生产总直', 'indicator:gdp'],
    ['another letter of pinyin', 'gudingzichn', 'indicator:fixed-asset-investment'],
    ['one letter too many', 'shengchangzongzhi', 'indicator:gdp'],
    ['another initial', 'gxjsqt', 'indicator:high-tech-firms-added'],
    ['letters exchanged', 'GPD', 'indicator:gdp'],
    ['a name and a year', '财政收入 2022', 'indicator:general-public-budget-revenue'],
    ['a year and a name without a blank', '2026年GDP', 'indicator:gdp'],
    ['a name and a kind without a blank', '财政收入增长', 'indicator:general-public-budget-revenue'],
    ['a question about the place', '某市GDP是多少', 'indicator:gdp'],
    ['another form of a term', '单项冠军', 'term:enterprise-tiers'],
    ['the letters of a term', 'rcep', 'term:rcep'],
    ['a part of a milestone', '平安鼎', 'milestone:safe-city'],
  ])('is found first: %s, %s', (_, typed, id) => {
    expect(shownFor(typed)[0]).toBe(id)
  })

  it.each(['人口', '房价', 'qqqqzzzz', '999.9'])('finds nothing where nothing is like it: %s', typed => {
    expect(shownFor(typed)).toEqual([])
  })
})

describe('the order of results', () => {
  it('puts a whole name before others that have it in theirs, whatever comes first in the files', () => {
    const index = searchWith({
      id: 'gdp-per-person',
      name: '人均生产总值',
      observations: [figure('2021', 'level', 9.6, '1.0')],
    })
    expect(shownFor('生产总值', index)).toEqual(['indicator:gdp', 'indicator:gdp-per-person'])
    expect(shownFor('gdp')).toEqual(['indicator:gdp', 'indicator:energy-per-gdp'])
  })

  it('puts a headline indicator before others that the words fit as well', () => {
    const index = searchWith({
      id: 'general-public-budget-spending',
      name: '一般公共预算支出',
      observations: [
        ...divided('2016', 'level', [50, 40], '1.5.1'),
        ...divided('2021', 'level', [60, 50], '1.0'),
        ...divided('2026', 'level', [70, 60], '2.0.3'),
      ],
    })
    expect(shownFor('一般公共预算', index)).toEqual([
      'indicator:general-public-budget-revenue',
      'indicator:general-public-budget-spending',
    ])
  })

  it('finds every indicator by its whole name, first among the indicators', () => {
    for (const { id, name } of sample.indicators.values())
      expect(shownFor(name).filter(found => found.startsWith('indicator:'))[0], name).toBe(`indicator:${id}`)
  })

  it.each([
    ['GDP', '2026', 'gdp'],
    ['固定资产投资', '2022', 'fixed-asset-investment'],
    ['财政收入', '2021', 'general-public-budget-revenue'],
    ['失业率', '2021', 'urban-unemployment-rate'],
  ])('keeps %s on the way to %s', (name, year, id) => {
    for (let length = 1; length <= year.length; length++) {
      const typed = `${name} ${year.slice(0, length)}`
      expect(shownFor(typed).slice(0, 2), typed).toContain(`indicator:${id}`)
    }
  })

  it('takes no number for a part of another', () => {
    // Not 22.4 of investment, nor 92.4 of good air.
    expect(shownFor('2.4')).toEqual(['indicator:agriculture-value-added'])
  })

  it('finds every term and milestone by its whole name', () => {
    for (const { id, name } of sample.terms) expect(shownFor(name), name).toContain(`term:${id}`)
    for (const { id, title } of sample.milestones) expect(shownFor(title), title).toContain(`milestone:${id}`)
  })

  it('finds every observation by its indicator and what is printed', () => {
    for (const { id, value, indicator } of sample.observations.values()) {
      const found = sampleSearch.observations(`${indicator.name} ${Math.abs(value)}`)
      expect(found.has(id), `${indicator.name} ${value}`).toBe(true)
    }
  })

  it('takes full-width letters, capitals and ü for what they are', () => {
    expect(shownFor('ＧＤＰ')).toEqual(['indicator:gdp', 'indicator:energy-per-gdp'])
    for (const typed of ['shiyelü', 'shiyelu', 'shiyelv'])
      expect(shownFor(typed)[0], typed).toBe('indicator:urban-unemployment-rate')
    // Too short for a slip.
    for (const typed of ['lü', 'lu', 'lv']) expect(shownFor(typed), typed).toContain('indicator:greening')
  })
})

describe('figures shown', () => {
  const figures = (query: string, choice: ScopeChoice, index = sampleSearch) =>
    index.find(query, choice).groups[0]?.results[0]?.figures.map(({ id }) => id)

  it('are those of the chosen scope', () => {
    expect(figures('gdp', 'administrative')).toEqual(['gdp.2021.level.administrative'])
    expect(figures('gdp', 'management')).toEqual(['gdp.2021.level.management'])
    expect(figures('gdp', 'compare')).toEqual(['gdp.2021.level.administrative', 'gdp.2021.level.management'])
    expect(figures('失业率', 'management')).toEqual(['urban-unemployment-rate.2021.level.undivided'])
  })

  it('are the number typed, whatever the scope', () => {
    expect(figures('480.6', 'administrative')).toEqual(['gdp.2021.level.management'])
    expect(figures('612.5', 'management')).toEqual(['gdp.2021.level.administrative'])
  })

  it('are both where a number typed is one thing in each scope', () => {
    const index = searchWith({
      id: 'village-income',
      name: '村级集体收入',
      observations: [
        ...divided('2021', 'growth', [7.8, 5.5], '1.0'),
        ...divided('2022', 'growth', [5.5, 4.9], '3.0.1'),
      ],
    })
    expect(figures('5.5%', 'administrative', index)).toEqual([
      'village-income.2022.growth.administrative',
      'village-income.2021.growth.management',
    ])
  })

  it('are the headline of a scope typed, which names no period', () => {
    for (const choice of ['administrative', 'management', 'compare'] as const) {
      expect(figures('管理口径GDP', choice), choice).toEqual(['gdp.2021.level.management'])
      expect(figures('行政口径GDP', choice), choice).toEqual(['gdp.2021.level.administrative'])
    }
    expect(figures('管理口径 gdp 2026', 'administrative')).toEqual(['gdp.2026.level.management'])
    expect(figures('管理口径 gdp 增长', 'administrative')).toEqual(['gdp.2021.growth.management'])
  })

  it('are of the year and kind typed', () => {
    expect(figures('gdp 增长', 'administrative')).toEqual(['gdp.2021.growth.administrative'])
    expect(figures('gdp 2026', 'management')).toEqual(['gdp.2026.level.management'])
    expect(figures('gdp 2022 目标', 'administrative')).toEqual(['gdp.2022.growth.administrative'])
  })
})

describe('the filter for the library', () => {
  const filter = (query: string) => [...matcherOf(sampleSearch)(query)].sort()

  it('leaves everything where nothing is typed, and nothing where nothing fits', () => {
    expect(filter(' ')).toEqual([...sample.observations.keys()].sort())
    expect(filter('qqqqzzzz')).toEqual([])
  })

  it('takes a number beside a name for a year that is begun, and one alone for a number', () => {
    expect(filter('gdp 202')).toEqual([
      'gdp.2021.growth.administrative',
      'gdp.2021.growth.management',
      'gdp.2021.level.administrative',
      'gdp.2021.level.management',
      'gdp.2022.growth.administrative',
      'gdp.2022.growth.management',
      'gdp.2026.level.administrative',
      'gdp.2026.level.management',
    ])
    expect(filter('202')).toEqual([])
  })

  it('keeps of an indicator what the words are about', () => {
    expect(filter('gdp 2026')).toEqual(['gdp.2026.level.administrative', 'gdp.2026.level.management'])
    expect(filter('9.3%')).toEqual(['gdp.2021.growth.administrative'])
    for (const typed of ['9。3%', '9.30%', '９．３％']) expect(filter(typed), typed).toEqual(filter('9.3%'))
    for (const typed of ['生產總值', 'shēngchǎnzǒngzhí'])
      expect(filter(typed), typed).toEqual(filter('生产总值'))
    // Two numbers with a blank between them, where they are none together.
    expect(filter('17 612')).toEqual(filter('612 17'))
    expect(filter('农业增加值')).toEqual([
      'agriculture-value-added.2021.growth.undivided',
      'agriculture-value-added.2021.level.undivided',
    ])
  })
})

describe('synonyms', () => {
  it('lead first of all to what they mean', () => {
    const faults = sample.synonyms.flatMap(({ word, indicators, terms = [] }) => {
      const ids = [...terms.map(id => `term:${id}`), ...indicators.map(id => `indicator:${id}`)]
      const [first = 'nothing'] = shownFor(word)
      return ids.includes(first) ? [] : `${word}: ${first}`
    })
    expect(faults).toEqual([])
  })
})

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...[
      '生产',
      '总值',
      'gdp',
      '2021',
      '9.3',
      '%',
      ' ',
      '“',
      '（',
      'lv',
      'z',
      '𠮷',
      '　',
      '年',
      '\\',
      '*',
      '-',
      '元',
    ],
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
    fc
      .constantFrom(...sample.indicators.values())
      .chain(({ name }) => fc.nat(name.length).map(length => name.slice(0, length))),
  )

  it('throws nothing, shows no more than it may, and marks within names', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('administrative', 'management', 'compare'), (query, choice) => {
        const { groups, count } = sampleSearch.find(query, choice)
        expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count)
        for (const { kind, results } of groups) {
          expect(results.length).toBeLessThanOrEqual(shownOf[kind])
          for (const { entry, marks } of results) {
            let end = 0
            for (const { from, to } of marks) {
              expect(from).toBeGreaterThanOrEqual(end)
              expect(to).toBeGreaterThan(from)
              end = to
            }
            expect(end).toBeLessThanOrEqual(entry.name.length)
          }
        }
        sampleSearch.observations(query)
      }),
      { numRuns: 400 },
    )
  })
})
