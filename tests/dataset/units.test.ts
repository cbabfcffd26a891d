import { describe, expect, it } from 'vitest'
import { convert } from '../../src/dataset/units'

describe('convert', () => {
  it.each([
    [10, '万元', '元', 100_000],
    [71814, '元', '万元', 7.1814],
    [2, '亿元', '万元', 20_000],
    [50, '万人', '人', 500_000],
    [4, '万亩', '亩', 40_000],
    [43, '位', '位', 43],
  ])('makes %d %s into %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 9)
  })

  it('never turns dollars into yuan, nor one kind of thing into another', () => {
    expect(convert(22, '亿美元', '亿元')).toBeNull()
    expect(convert(22, '亿元', '亿美元')).toBeNull()
    expect(convert(1, '家', '个')).toBeNull()
    expect(convert(1, '万人', '万亩')).toBeNull()
  })
})
