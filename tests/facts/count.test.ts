import { describe, expect, it } from 'vitest'
import { countTold, numberTold } from '../../src/facts/count'

describe('a number in words', () => {
  it.each([
    [1, '一'],
    [2, '二'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [0, '0'],
    [100, '100'],
  ])('of %i is %s', (number, told) => {
    expect(numberTold(number)).toBe(told)
  })

  it('is 两 where things are counted', () => {
    expect([1, 2, 3, 12].map(countTold)).toEqual(['一', '两', '三', '十二'])
  })
})
