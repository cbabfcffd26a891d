import { describe, expect, it } from 'vitest'
import {
  cutPrinted,
  isInOrder,
  numeralOf,
  printedMeasure,
  printedQualifier,
  printedSign,
} from '../../src/dataset/printed'

describe('cutPrinted', () => {
  it.each([
    ['907.5亿元', '', '907.5', '亿元'],
    ['突破1200亿元', '突破', '1200', '亿元'],
    ['下降20%以上', '下降', '20', '%以上'],
    ['3.27', '', '3.27', ''],
    ['前15', '前', '15', ''],
    ['1.64:1', '', '1.64', ':1'],
    ['2/3', '', '2', '/3'],
  ])('cuts %s at its numeral', (printed, before, numeral, after) => {
    expect(cutPrinted(printed)).toEqual({ before, numeral, after })
  })

  it.each(['', '全省第一', '5万千瓦、8万千瓦', '9.1%、10.1%'])('knows no one numeral in "%s"', printed => {
    expect(cutPrinted(printed)).toBeNull()
  })
})

describe('printedQualifier', () => {
  it.each([
    ['907.5亿元', 'eq'],
    ['1200亿元以上', 'ge'],
    ['不低于93%', 'ge'],
    ['突破1200亿元', 'gt'],
    ['超680亿元', 'gt'],
    ['300余家', 'gt'],
    ['1.6以内', 'le'],
    ['22微克/立方米以下', 'le'],
    ['不超过5%', 'le'],
    ['前15', 'le'],
    ['力争前15', 'le'],
    ['近100亿元', 'approx'],
    ['约30家', 'approx'],
    ['30家左右', 'approx'],
  ] as const)('reads %s as %s', (printed, qualifier) => {
    expect(printedQualifier(printed, false)).toBe(qualifier)
  })

  it('turns bounds round for what falls: a fall of 20% or more is at most −20', () => {
    expect(printedQualifier('下降20%以上', true)).toBe('le')
    expect(printedQualifier('下降20%以内', true)).toBe('ge')
    expect(printedQualifier('下降20.8%', true)).toBe('eq')
    expect(printedQualifier('下降约20%', true)).toBe('approx')
  })
})

describe('printedSign', () => {
  it.each(['下降20.8%', '压减10.5%', '降幅5%', '减少3%'])('is negative for %s', printed => {
    expect(printedSign(printed)).toBe(-1)
  })

  it.each(['增长9.2%', '提高3%', '改善24.5%', '年均增长7.8%'])('is positive for %s', printed => {
    expect(printedSign(printed)).toBe(1)
  })

  it('is left open where a table prints no verb', () => {
    expect(printedSign('9.2%')).toBeNull()
  })
})

describe('printedMeasure', () => {
  it('tells yearly growth from average growth, and leaves a bare cell open', () => {
    expect(printedMeasure('增长9.2%')).toBe('growth')
    expect(printedMeasure('同比增长9.2%')).toBe('growth')
    expect(printedMeasure('年均增长7.8%')).toBe('average-growth')
    expect(printedMeasure('年均7.8%')).toBe('average-growth')
    expect(printedMeasure('9.2%')).toBeNull()
  })

  it('does not take growth against the five years before for growth on the year before', () => {
    expect(printedMeasure('比上一个五年增长35.9%')).toBeNull()
  })
})

describe('numeralOf', () => {
  it('is the value without its sign', () => {
    expect(numeralOf({ value: -20.8 })).toBe('20.8')
    expect(numeralOf({ value: 71814 })).toBe('71814')
  })

  it('is the first term of a fraction', () => {
    expect(numeralOf({ value: 0.6667, fraction: [2, 3] })).toBe('2')
  })
})

describe('isInOrder', () => {
  it('finds words that others part, and none that stand the other way round', () => {
    expect(isInOrder('年均增长', '收入年均分别增长')).toBe(true)
    expect(isInOrder('增长年均', '收入年均分别增长')).toBe(false)
    expect(isInOrder('增增', '增长')).toBe(false)
    expect(isInOrder('', '')).toBe(true)
  })
})
