import { describe, expect, it } from 'vitest'
import { load } from '../../src/dataset/load'
import {
  comparePeriods,
  compareYearsFirst,
  isTimeOf,
  periodLabelOf,
  statusesIn,
  timesOf,
} from '../../src/dataset/times'
import type { Period } from '../../src/dataset/vocabulary'
import { damaged } from '../fixtures/damage'
import { smallTexts } from '../fixtures/small'

const term = timesOf({ times: { start: '2016', result: '2021', plan: '2022', horizon: '2026' } })
const ordinary = timesOf({ times: { result: '2030', plan: '2031' } })
const periods = (...list: string[]) => list as Period[]

describe('the times of a report', () => {
  it('has the spans between its years, and none without an end', () => {
    expect(term).toMatchObject({ past: '2017/2021', next: '2022/2026' })
    expect(ordinary).toEqual({
      start: null,
      result: '2030',
      plan: '2031',
      horizon: null,
      past: null,
      next: null,
    })
  })

  it('names them as a reader knows them', () => {
    const told = periods('2016', '2017/2021', '2022/2026', '2023/2025', 'unstated').map(period =>
      periodLabelOf(term, period),
    )
    expect(told).toEqual(['2016年', '过去五年', '今后五年', '2023—2025年', '报告未注明时间'])
  })

  it('orders them by time, a span before its last year, and single years before spans', () => {
    const mixed = periods('unstated', '2026', '2022/2026', '2021', '2017/2021', '2025', '2016', '2022')
    expect([...mixed].sort(comparePeriods)).toEqual([
      '2016',
      '2017/2021',
      '2021',
      '2022',
      '2025',
      '2022/2026',
      '2026',
      'unstated',
    ])
    expect([...mixed].sort(compareYearsFirst)).toEqual([
      '2016',
      '2021',
      '2022',
      '2025',
      '2026',
      '2017/2021',
      '2022/2026',
      'unstated',
    ])
  })

  it('lets nothing be achieved after the year of the results', () => {
    expect(
      periods('2016', '2021', '2017/2021', '2022', '2022/2026').map(one => statusesIn(term, one)[0]),
    ).toEqual(['baseline', 'outcome', 'outcome', 'target', 'target'])
  })

  it('knows single years between plan and horizon, and no others', () => {
    expect(periods('2025', '2023', '2020', '2027', '2023/2025').map(one => isTimeOf(term, one))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(periods('2031', '2032', '2026/2030').map(one => isTimeOf(ordinary, one))).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('times that do not fit', () => {
  const faults = (path: readonly string[], value: string | undefined) => {
    const loaded = load(damaged(smallTexts, 'data/report.json', path, value))
    return loaded.ok
      ? []
      : loaded.faults.map(({ file, path: at, code, expected }) => [file, at.at(-1), code, expected])
  }

  it.each([
    ['plan', '2023', '2022'],
    ['start', '2015', '2016'],
    ['horizon', '2025', '2026'],
  ])('are told where %s is not its distance from the results', (key, received, expected) => {
    expect(faults(['times', key], received)).toContainEqual([
      'data/report.json',
      key,
      'time-not-its-part',
      expected,
    ])
  })

  it('are told of each figure of a time that the report does not have', () => {
    expect(faults(['times', 'horizon'], undefined)).toContainEqual([
      'data/economy.json',
      'period',
      'unknown-period',
      '2016, 2021, 2022, 2017/2021, unstated',
    ])
  })
})
