import { describe, expect, it } from 'vitest'
import { describePeak, peakNote, peaks, tabulatePeak } from '../../../src/charts/peaks/model'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { startWordOf } from '../../../src/facts/start-word'
import { plain } from '../../../src/facts/told'
import { observation } from '../../fixtures/records'
import { sample } from '../../fixtures/sample'

const found = peaks(sample, 'administrative')

describe('peaks', () => {
  it('are all starts without a year', () => {
    const starts = [...sample.observations.values()].filter(
      o => o.period === 'unstated' && o.status === 'baseline',
    )
    for (const choice of scopeChoices)
      expect(peaks(sample, choice).map(({ from }) => from.id)).toEqual(starts.map(({ id }) => id))
  })

  it('take their word from the report', () => {
    expect(found.map(peak => [peak.startWord, peak.fromHeight, peak.toHeight, peak.max])).toEqual([
      ['最高峰', 88, 47, 88],
    ])
    expect(found.map(peakNote)).toEqual(['最高峰是哪一年，报告没有写'])
    expect(startWordOf(observation({ period: 'unstated' }))).toBe('起点')
    expect(found[0]?.change?.name).toBe('交通事故年死亡人数：2021年比最高峰（报告未注明时间）')
    expect(peakNote({ startWord: '起点' })).toBe('起点报告未注年份')
  })

  it('say in words that they stand on no axis of time', () => {
    const [peak] = found
    if (peak === undefined) throw new Error('expected a start without a year; received none')
    expect(plain(describePeak(peak))).toBe(
      '交通事故年死亡人数（未分口径）：最高峰88人，2021年47人，减少41人（推算）。最高峰是哪一年，报告没有写，所以不放在时间轴上，也不连线。报告没有写是哪一年的数，按过去五年的末年记作2021年。',
    )
    expect(tabulatePeak(peak).rows.map(row => row.map(plain))).toEqual([
      ['未分口径', '88人', '47人', '减少41人（推算）'],
    ])
  })
})
