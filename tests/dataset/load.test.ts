import { describe, expect, it } from 'vitest'
import { indicatorOf, observationOf } from '../../src/dataset/dataset'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { damaged, withText } from '../fixtures/damage'
import { indicator, observation } from '../fixtures/records'
import { sample, sampleTexts } from '../fixtures/sample'
import { economyFile, industryFile, smallTexts } from '../fixtures/small'

function faultsOf(texts: Parameters<typeof load>[0]) {
  const loaded = load(texts)
  return loaded.ok ? [] : loaded.faults
}
const codes = (texts: Parameters<typeof load>[0]) => faultsOf(texts).map(({ file, code }) => [file, code])

describe('load', () => {
  it('finds nothing wrong with sound files', () => {
    expect(faultsOf(sampleTexts)).toEqual([])
    expect(faultsOf(smallTexts)).toEqual([])
  })

  it('tells the faults of several files at once, those of form and those between facts', () => {
    const texts = withText(
      damaged(
        damaged(smallTexts, economyFile, ['indicators', 0, 'observations', 0, 'value'], 100.6),
        economyFile,
        ['indicators', 0, 'observations', 4, 'qualifier'],
        'ge',
      ),
      industryFile,
      '{',
    )
    expect(codes(texts)).toEqual([
      [industryFile, 'not-json'],
      // Both citations of the first observation print another value: the value is the odd one out, told once.
      [economyFile, 'value-not-printed'],
      [economyFile, 'qualifier-not-printed'],
    ])
  })

  it('wants to know what two scopes are where an indicator has them, and where the report explains it', () => {
    const untold = faultsOf(damaged(smallTexts, 'data/report.json', ['scopes'], undefined))
    expect(untold.map(({ file, path, code, expected }) => [file, formatPath(path), code, expected])).toEqual([
      ['data/report.json', 'scopes', 'scopes-not-told', '生产总值'],
    ])
    const misplaced = damaged(smallTexts, 'data/report.json', ['scopes', 'explainedIn', 'page'], '11')
    expect(faultsOf(misplaced).map(({ path, code }) => [formatPath(path), code])).toEqual([
      ['scopes.explainedIn.page', 'page-outside-report'],
    ])
    const alike = damaged(smallTexts, 'data/report.json', ['scopes', 'names', 'management'], '行政口径')
    expect(faultsOf(alike).map(({ path, code }) => [formatPath(path), code])).toEqual([
      ['scopes.names.management', 'duplicate'],
    ])
  })

  it('tells the file of a theme that the report does not have', () => {
    const themes = [{ id: 'economy', name: '经济总量' }]
    const faults = faultsOf(damaged(smallTexts, 'data/report.json', ['themes'], themes))
    expect(faults.map(({ file, path, code, expected }) => [file, formatPath(path), code, expected])).toEqual([
      [industryFile, 'theme', 'unknown-theme', 'economy'],
    ])
  })

  it('tells a report file that is missing', () => {
    expect(codes(smallTexts.filter(({ file }) => file !== 'data/report.json'))).toEqual([
      ['data/report.json', 'missing-file'],
    ])
  })

  it('tells a report file that is broken once, not as missing too', () => {
    expect(codes(withText(smallTexts, 'data/report.json', '{"pages": 10'))).toEqual([
      ['data/report.json', 'not-json'],
    ])
  })

  it('does not blame what refers into a file whose form is broken', () => {
    // The milestone speaks of new-firms, which stands in the same file; here in one that cannot be read.
    const texts = damaged(
      damaged(
        smallTexts,
        economyFile,
        ['milestones'],
        [
          {
            id: 'another-title',
            title: '称号',
            status: 'outcome',
            period: '2021',
            tier: 'own',
            indicators: ['new-firms'],
            citations: [{ paragraph: '1.1', page: '2', at: 0, quote: '称号' }],
          },
        ],
      ),
      industryFile,
      ['theme'],
      undefined,
    )
    expect(codes(texts)).toEqual([[industryFile, 'missing']])
  })

  it('tells a missing report where there are no files at all', () => {
    expect(codes([])).toEqual([['data/report.json', 'missing-file']])
  })

  it('keeps the place of a fault of form as an editor would search it', () => {
    const path = ['indicators', 0, 'observations', 0, 'value']
    const [fault] = faultsOf(damaged(smallTexts, economyFile, path, '100.5'))
    expect(fault && formatPath(fault.path)).toBe('indicators[0].observations[0].value')
    expect(fault).toMatchObject({
      code: 'wrong-type',
      expected: 'number',
      received: '"100.5"',
      subject: '生产总值 gdp.2021.level.administrative',
    })
  })

  it('refuses numbers that are none', () => {
    const text = (smallTexts[0]?.text ?? '').replace('"value": 80.4', '"value": 1e999')
    expect(codes(withText(smallTexts, economyFile, text))).toEqual([[economyFile, 'wrong-type']])
  })
})

describe('a loaded dataset', () => {
  it('gives each observation its indicator, and each indicator its theme', () => {
    const gdp = sample.observations.get('gdp.2021.level.administrative')
    expect(gdp?.value).toBe(612.5)
    expect(gdp?.indicator.name).toBe('生产总值')
    expect(gdp?.indicator.theme).toBe('economy')
    expect(gdp?.indicator.observations).toContain(gdp)
  })

  it('gives the exact value of a place, not the looser one printed beside it', () => {
    const exact = observation({ value: 43914 })
    const looser = observation({ value: 4, secondary: true })
    const rural = indicator({ observations: [looser, exact] })
    expect(observationOf(rural, '2021', 'level', 'undivided')).toBe(exact)
  })

  it('gives nothing where the report prints nothing', () => {
    const gdp = indicatorOf(sample, 'gdp')
    expect(observationOf(gdp, '2022', 'level', 'administrative')).toBeUndefined()
    expect(observationOf(gdp, '2021', 'level', 'undivided')).toBeUndefined()
  })

  it('names an indicator that a view asks for and the data lack', () => {
    expect(() => indicatorOf(sample, 'gnp')).toThrow('expected an indicator "gnp"')
  })
})
