import { describe, expect, it } from 'vitest'
import { numeralsOf, withoutReferences } from '../../src/dataset/numerals'

describe('numeralsOf', () => {
  it('finds whole and decimal numerals in the order of the text', () => {
    expect(numeralsOf('收入71814元、43914元，增长9.1%')).toEqual(['71814', '43914', '9.1'])
  })

  it('never counts the marks that refer to the annex', () => {
    expect(numeralsOf('建成“一镇一园”[12]3个，“5G”[7]')).toEqual(['3', '5'])
  })

  it('takes both terms of a ratio and of a fraction, and no stop behind a numeral', () => {
    expect(numeralsOf('1.64:1，占2/3，共3.')).toEqual(['1.64', '1', '2', '3', '3'])
  })

  it('finds none in Chinese numerals', () => {
    expect(numeralsOf('十大工程、六张清单')).toEqual([])
  })
})

describe('withoutReferences', () => {
  it('joins the words on both sides of a mark', () => {
    expect(withoutReferences('数字化[3]改革[14]')).toBe('数字化改革')
  })

  it('leaves brackets that hold words', () => {
    expect(withoutReferences('（不含[港区]）')).toBe('（不含[港区]）')
  })
})
