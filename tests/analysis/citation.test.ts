import { describe, expect, it } from 'vitest'
import { citationText, placeOf } from '../../src/analysis/citation'
import { sourceById } from '../../src/analysis/source'
import { realDataset } from '../fixtures/real'

function citationOf(id: string): string {
  const source = sourceById(realDataset, id)
  return source ? citationText(realDataset, source) : ''
}

describe('placeOf', () => {
  it('tells page and paragraph as one finds them', () => {
    expect(placeOf({ page: '14–15', paragraph: '2.1' })).toBe('第14–15页（§2.1）')
  })
})

describe('citationText', () => {
  it('gives a figure with kind, scope, place and the report’s own words', () => {
    expect(citationOf('gdp.2021.level.administrative')).toBe(
      '生产总值 907.5亿元（2021年成效，行政口径）。出处：2022年嘉兴市平湖市政府工作报告，第1页（§1.0），原文“生产总值907.5亿元”。',
    )
  })

  it('gives a computed figure as such, with its sum and the places of its inputs', () => {
    expect(citationOf('level-from-growth~gdp.2021.level.management~gdp.2022.growth.management')).toBe(
      '2022年生产总值，按增长目标算 ≈750.9亿元（推算，管理口径）。算法：698.5亿元 × (1 + 7.5%) ≈ 750.9亿元。原数出处：2022年嘉兴市平湖市政府工作报告，第1页（§1.0）、第18页（§3.0.1）。',
    )
  })
})
