import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/features/indicators/table-state'
import { tableTold } from '../../../src/features/indicators/table-told'

const told = (sort: string) => tableTold(readTable(new Map([['sort', sort]])).state)

describe('the order of the table', () => {
  it.each([
    ['scope', '按口径顺序排列，相同的按报告印出的先后。'],
    ['-scope', '按口径倒序排列，相同的按报告印出的先后。'],
    ['indicator', '按指标的拼音顺序排列。'],
    ['-theme', '按主题的拼音倒序排列。'],
    ['place', '按报告印出的先后顺序排列。'],
    ['-section', '按报告印出的先后倒序排列。'],
    ['-value', '按数值从大到小排列；单位不同的数不能比大小，所以各单位分开。'],
  ])('by %s is told as %s', (sort, sentence) => {
    expect(told(sort)).toBe(sentence)
  })
})
