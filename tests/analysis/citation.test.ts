import { describe, expect, it } from 'vitest'
import { citationText, placeOf } from '../../src/analysis/citation'
import { sourceById } from '../../src/analysis/source'
import { sample } from '../fixtures/sample'

function citationOf(id: string): string {
  const source = sourceById(sample, id)
  return source ? citationText(sample, source) : ''
}

describe('placeOf', () => {
  it('tells page and paragraph as one finds them', () => {
    expect(placeOf({ page: '14–15', paragraph: '2.1' })).toBe('第14–15页（§2.1）')
  })
})

describe('citationText', () => {
  it('gives a figure with kind, scope, place and the report’s own words', () => {
    expect(citationOf('gdp.2021.level.administrative')).toBe(
      '生产总值 612.5亿元（2021年成效，行政口径）。出处：2022年某市政府工作报告，第1页（§1.0），原文“生产总值612.5亿元”。',
    )
  })

  it('gives a computed figure as such, with its sum and the places of its inputs', () => {
    // 480.6 × 1.082 = 520.0092
    expect(citationOf('level-from-growth~gdp.2021.level.management~gdp.2022.growth.management')).toBe(
      '2022年生产总值，按增长目标算 ≈520.0亿元（推算，管理口径）。算法：480.6亿元 × (1 + 8.2%) ≈ 520.0亿元。原数出处：2022年某市政府工作报告，第1页（§1.0）、第13页（§3.0.1）。',
    )
  })
})
