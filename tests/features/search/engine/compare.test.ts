import { describe, expect, it } from 'vitest'
import { lengthWithSlip, spellingPlace } from '../../../../src/features/search/engine/compare'
import { type Spelled, spell } from '../../../../src/features/search/engine/pinyin'

const spelled = (syllables: string): Spelled => {
  const readings = syllables.split(' ')
  return spell(readings.map(() => '字').join(''), () => readings)
}

describe('letters that spell a name', () => {
  const name = spelled('sheng chan zong zhi')

  it.each([
    ['sheng', 0, 0],
    ['zongzh', 2, 3],
    ['zh', 3, 3],
  ])('are found from the beginning of a syllable on: %s', (letters, from, to) => {
    expect(spellingPlace(name, letters)).toEqual({ from, to })
  })

  it.each(['heng', 'zhix', 'ongzhi'])('are found nowhere else: %s', letters => {
    expect(spellingPlace(name, letters)).toBeNull()
  })
})

describe('a word with one slip', () => {
  it.each([
    ['another character', 'shengchanzongzhi', 'shongchan', 9],
    ['another first character', 'shengchanzongzhi', 'zhengchan', 9],
    ['one too many', 'shengchanzongzhi', 'shenggchan', 9],
    ['one missing', 'shengchanzongzhi', 'shegchan', 9],
    ['two exchanged', 'shengchanzongzhi', 'shnegchan', 9],
    ['the last two exchanged', 'shengchanzongzhi', 'shengchna', 9],
    ['the first two exchanged', 'shengchanzongzhi', 'hsengchan', 9],
    ['the last character', 'tai', 'taix', 3],
    ['one missing at the end of a text', 'zhu', 'hu', 3],
  ])('stands for what was meant: %s', (_, text, word, length) => {
    expect(lengthWithSlip(text, 0, word)).toBe(length)
  })

  it.each(['shongchen', 'xxengchan', 'shengnahc'])('is none of two slips: %s', word => {
    expect(lengthWithSlip('shengchanzongzhi', 0, word)).toBe(-1)
  })
})
