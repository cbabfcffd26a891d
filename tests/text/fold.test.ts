import { describe, expect, it } from 'vitest'
import { fold, folded } from '../../src/text/fold'

describe('a folded text', () => {
  it.each([
    ['907。5', '907.5'],
    ['907.50亿元', '907.5亿元'],
    ['15.00', '15'],
    ['100', '100'],
    ['10.05', '10.05'],
    ['９０７．５', '907.5'],
    ['９０７。５０', '907.5'],
    ['生產總值', '生产总值'],
    ['裏裡 線綫 説說', '里里线线说说'],
    ['shēngchǎnzǒngzhí', 'shengchanzongzhi'],
    ['lǜ LÜ lv lu\u0308', 'lulululu'],
    ['完成。2021年', '完成2021年'],
  ])('of %s is %s', (original, text) => {
    expect(folded(original)).toBe(text)
  })

  it('says where in the original each of its characters stands', () => {
    const original = '“總值” 907。50亿元'
    const { text, at } = fold(original)
    expect(text).toBe('总值907.5亿元')
    expect(at.map(i => original[i]).join('')).toBe('總值907。5亿元')
  })
})
