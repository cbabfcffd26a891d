import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { sectionOf } from '../../src/dataset/sections'
import { damaged, editFile, type Json, type Path } from '../fixtures/damage'
import { sample, sampleTexts } from '../fixtures/sample'
import { economyFile, industryFile, smallTexts } from '../fixtures/small'

const gdp = (observation: number, ...rest: Path) => ['indicators', 0, 'observations', observation, ...rest]
const firms = (...rest: Path) => ['indicators', 0, ...rest]
const share = (...rest: Path) => ['indicators', 1, 'observations', 0, ...rest]
const energy = (...rest: Path) => ['indicators', 2, 'observations', 0, ...rest]

function faultsOf(texts: Parameters<typeof load>[0]) {
  const loaded = load(texts)
  return loaded.ok ? [] : loaded.faults
}

/** One damage, and the one fault that it must make. */
type Case = readonly [
  promise: string,
  file: string,
  path: Path,
  value: Json | undefined,
  fault: readonly [code: string, path: string, expected: string, received: string],
]

const cases: readonly Case[] = [
  [
    'an id that stands twice',
    industryFile,
    ['milestones', 1, 'id'],
    'first-title',
    ['duplicate', 'milestones[1].id', industryFile, '"first-title"'],
  ],
  [
    'a field that the id contradicts',
    economyFile,
    gdp(0, 'id'),
    'gdp.2022.level.administrative',
    [
      'id-not-its-fields',
      'indicators[0].observations[0].period',
      'gdp.2021.level.administrative',
      '"gdp.2022.level.administrative"',
    ],
  ],
  [
    'an id that says other than its fields',
    economyFile,
    gdp(0, 'id'),
    'gdp.2022.growth.administrative',
    [
      'id-not-its-fields',
      'indicators[0].observations[0].id',
      'gdp.2021.level.administrative',
      '"gdp.2022.growth.administrative"',
    ],
  ],
  [
    'an id without .secondary on what is secondary',
    economyFile,
    gdp(4, 'secondary'),
    true,
    [
      'id-not-its-fields',
      'indicators[0].observations[4].id',
      'gdp.2026.level.administrative.secondary',
      '"gdp.2026.level.administrative"',
    ],
  ],
  [
    'a theme that is not the name of its file',
    economyFile,
    ['theme'],
    'fiscal',
    ['theme-not-its-file', 'theme', 'economy', '"fiscal"'],
  ],
  [
    "a unit that the indicator's family does not have",
    industryFile,
    firms('units'),
    ['户'],
    ['unit-outside-family', 'indicators[0].observations[0].unit', '户', '"家"'],
  ],
  [
    'a unit of the family that the report does not print',
    industryFile,
    firms('observations', 0, 'unit'),
    '个',
    ['unit-not-printed', 'indicators[0].observations[0].citations[0].printed', '30家以上', '"个"'],
  ],
  [
    'a scope where the report gives none',
    industryFile,
    firms('divided'),
    true,
    [
      'scope-not-available',
      'indicators[0].observations[0].scope',
      'administrative, management',
      '"undivided"',
    ],
  ],
  [
    'a target in a year that is over',
    economyFile,
    gdp(0, 'status'),
    'target',
    ['status-not-in-period', 'indicators[0].observations[0].status', 'outcome, context', '"target"'],
  ],
  [
    'a milestone achieved in a year to come',
    industryFile,
    ['milestones', 1, 'period'],
    '2026',
    ['status-not-in-period', 'milestones[1].status', 'target', '"outcome"'],
  ],
  [
    'a value that is not the printed one',
    economyFile,
    gdp(1, 'value'),
    80.5,
    ['value-not-printed', 'indicators[0].observations[1].value', '80.4亿元', '80.5'],
  ],
  [
    'a quote without the numeral',
    economyFile,
    gdp(1, 'citations', 0, 'quote'),
    '生产总值180.4亿元',
    ['value-not-in-quote', 'indicators[0].observations[1].citations[0].quote', '生产总值180.4亿元', '"80.4"'],
  ],
  [
    'a quote that has the numeral in other words',
    economyFile,
    gdp(2, 'citations', 0, 'quote'),
    '生产总值100.5亿元，占9.2%',
    [
      'words-not-in-quote',
      'indicators[0].observations[2].citations[0].quote',
      '生产总值100.5亿元，占9.2%',
      '"增长9.2%"',
    ],
  ],
  [
    'a qualifier that the words do not give',
    economyFile,
    gdp(4, 'qualifier'),
    'eq',
    ['qualifier-not-printed', 'indicators[0].observations[4].qualifier', 'gt', '"eq"'],
  ],
  [
    'growth told as a fall',
    economyFile,
    gdp(2, 'value'),
    -9.2,
    ['sign-not-printed', 'indicators[0].observations[2].value', '增长9.2%', '-9.2'],
  ],
  [
    'average growth cited as growth on the year before',
    economyFile,
    gdp(3, 'citations', 0, 'printed'),
    '增长7.8%',
    ['measure-not-printed', 'indicators[0].observations[3].measure', 'growth', '"average-growth"'],
  ],
  [
    'a fraction that is not its quotient',
    industryFile,
    share('fraction'),
    [2, 4],
    // 2 ÷ 4 = 0.5
    ['fraction-not-value', 'indicators[1].observations[0].value', '0.5', '0.6667'],
  ],
  [
    'a page behind the last one',
    industryFile,
    energy('citations', 0, 'page'),
    '10–11',
    ['page-outside-report', 'indicators[2].observations[0].citations[0].page', '10', '"10–11"'],
  ],
  [
    'pages that run backwards',
    industryFile,
    energy('citations', 0, 'page'),
    '3–2',
    ['page-outside-report', 'indicators[2].observations[0].citations[0].page', '10', '"3–2"'],
  ],
  [
    'a paragraph of no section',
    economyFile,
    gdp(0, 'citations', 0, 'paragraph'),
    '11.1',
    ['unknown-section', 'indicators[0].observations[0].citations[0].paragraph', '1, 1.1, 2, A', '"11.1"'],
  ],
  [
    "a milestone's paragraph of no section",
    industryFile,
    ['milestones', 0, 'citations', 0, 'paragraph'],
    '4',
    ['unknown-section', 'milestones[0].citations[0].paragraph', '1, 1.1, 2, A', '"4"'],
  ],
  [
    'a milestone that speaks of an indicator that there is not',
    industryFile,
    ['milestones', 0, 'indicators', 0],
    'old-firms',
    ['unknown-indicator', 'milestones[0].indicators[0]', '', '"old-firms"'],
  ],
]

describe('relationFaults', () => {
  it('finds nothing in the sound example', () => {
    expect(faultsOf(smallTexts)).toEqual([])
  })

  it.each(cases)('tells %s, there and nowhere else', (_, file, path, value, [
    code,
    place,
    expected,
    received,
  ]) => {
    const faults = faultsOf(damaged(smallTexts, file, path, value))
    expect(faults.map(fault => [fault.file, formatPath(fault.path), fault.code])).toEqual([
      [file, place, code],
    ])
    expect(faults[0]).toMatchObject({ expected, received })
  })

  it('tells two observations of one thing, though their ids differ', () => {
    const texts = editFile(smallTexts, economyFile, root => {
      const list = (root as { indicators: { observations: Json[] }[] }).indicators[0]?.observations
      list?.push({ ...(list[0] as object), id: 'gdp.2021.level.administrative.outcome' })
    })
    expect(faultsOf(texts).map(fault => [formatPath(fault.path), fault.code, fault.received])).toEqual([
      ['indicators[0].observations[5]', 'duplicate', '"gdp · level · 2021 · administrative · outcome"'],
    ])
  })

  it('tells an indicator that stands in two files', () => {
    const texts = editFile(smallTexts, industryFile, root => {
      const file = root as { indicators: { id: string; observations: { id: string }[] }[] }
      const [indicator] = file.indicators
      if (indicator === undefined) return
      indicator.id = 'gdp'
      for (const observation of indicator.observations) observation.id = 'gdp.2022.level.undivided'
    })
    expect(faultsOf(texts)).toMatchObject([
      { code: 'duplicate', file: industryFile, path: ['indicators', 0, 'id'], expected: economyFile },
      { code: 'unknown-indicator', received: '"new-firms"' },
    ])
  })

  it('takes a size for neither result nor promise only where a milestone says what is promised of it', () => {
    const withStatus = (direction: string, indicators: readonly string[]) =>
      editFile(smallTexts, industryFile, root => {
        const file = root as unknown as {
          indicators: { direction: string; observations: { status: string }[] }[]
          milestones: { indicators: readonly string[] }[]
        }
        const [indicator] = file.indicators
        const [observation] = indicator?.observations ?? []
        const [milestone] = file.milestones
        if (indicator === undefined || observation === undefined || milestone === undefined) return
        indicator.direction = direction
        observation.status = 'context'
        milestone.indicators = indicators
      })
    expect(faultsOf(withStatus('none', ['new-firms']))).toEqual([])
    for (const texts of [withStatus('none', []), withStatus('higher', ['new-firms'])])
      expect(faultsOf(texts)).toMatchObject([
        { code: 'context-without-milestone', path: ['indicators', 0, 'observations', 0, 'status'] },
      ])
  })

  it('tells a title that is firmer than the word printed with the promise', () => {
    const withTitle = (title: string) =>
      editFile(smallTexts, industryFile, root => {
        const [milestone] = (
          root as unknown as { milestones: { title: string; citations: { hedge: string }[] }[] }
        ).milestones
        const [citation] = milestone?.citations ?? []
        if (milestone === undefined || citation === undefined) return
        milestone.title = title
        citation.hedge = '力争'
      })
    expect(faultsOf(withTitle('力争获得称号'))).toEqual([])
    expect(faultsOf(withTitle('获得称号'))).toMatchObject([
      { code: 'hedge-not-in-title', path: ['milestones', 0, 'title'], expected: '力争' },
    ])
  })

  it('lets a looser value stand beside the exact one as secondary', () => {
    const texts = editFile(smallTexts, economyFile, root => {
      const list = (root as { indicators: { observations: Json[] }[] }).indicators[0]?.observations
      list?.push({
        ...(list[0] as object),
        id: 'gdp.2021.level.administrative.secondary',
        secondary: true,
        value: 100,
        qualifier: 'gt',
        citations: [
          { paragraph: '1.1.1', page: '2', at: 0, printed: '突破100亿元', quote: '总值突破100亿元' },
        ],
      })
    })
    expect(faultsOf(texts)).toEqual([])
  })

  it('lets a unit be filled in where a note says why it is not printed', () => {
    const texts = editFile(smallTexts, industryFile, root => {
      const observation = (root as { indicators: { observations: { [key: string]: Json }[] }[] })
        .indicators[0]?.observations[0]
      const [citation] = (observation?.citations ?? []) as { [key: string]: Json }[]
      Object.assign(observation ?? {}, { unit: '个', note: '原文没有印单位。' })
      Object.assign(citation ?? {}, {
        printed: '30以上',
        quote: String(citation?.quote).replace('30家以上', '30以上'),
      })
    })
    expect(faultsOf(texts)).toEqual([])
  })

  it('tells a unit that is only a part of the printed one, whatever a note says', () => {
    const isGoal = ({ id }: { id: string }) => id === 'urban-disposable-income.2026.level.undivided'
    const texts = editFile(sampleTexts, 'data/income.json', root => {
      const { indicators } = root as unknown as {
        indicators: { observations: { id: string; unit: string }[] }[]
      }
      const goal = indicators.flatMap(({ observations }) => observations).find(isGoal)
      // 8.5万元 is not 8.5元.
      Object.assign(goal ?? {}, { unit: '元', note: '单位另有说明。' })
    })
    expect(faultsOf(texts).map(({ code }) => code)).toEqual(['unit-not-printed'])
  })

  it('names the record as a person would', () => {
    const [fault] = faultsOf(damaged(smallTexts, economyFile, gdp(1, 'value'), 80.5))
    expect(fault?.subject).toBe('生产总值 gdp.2021.level.management')
  })
})

describe('sectionOf', () => {
  const label = (paragraph: string) => sectionOf(sample.report, paragraph)?.label

  it('finds the narrowest section of a paragraph', () => {
    expect(label('1.5.1')).toBe('过去五年')
    expect(label('2.0.3')).toBe('今后五年 主要目标')
    expect(label('3.11')).toBe('2022年 其他工作')
    expect(label('A.1.t2')).toBe('附件 名词解释')
  })

  it('does not take 1.10 for a part of 1.1, nor 11 for a part of 1', () => {
    expect(label('1.10')).toBe('一、2021年主要工作和过去五年发展成效')
    expect(label('3.10')).toBe('三、2022年主要工作安排')
    expect(label('3.13')).toBe('三、2022年主要工作安排')
    expect(label('11.2')).toBeUndefined()
  })
})
