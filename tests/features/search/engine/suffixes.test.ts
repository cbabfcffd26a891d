import { describe, expect, it } from 'vitest'
import { lengthWithSlip } from '../../../../src/features/search/engine/compare'
import { type Entered, Suffixes } from '../../../../src/features/search/engine/suffixes'

const texts: readonly Entered[] = [
  { text: 'shengchanzongzhi', starts: [0, 5, 9, 13] },
  { text: 'shengtai', starts: [0, 5] },
  { text: 'changzhu', starts: [0, 5] },
  { text: 'zhu', starts: [0] },
  { text: 'shengtai', starts: [0, 5] },
]
const suffixes = new Suffixes(texts)

const found = (word: string, most?: number) => {
  const places: string[] = []
  suffixes.find(word, (text, start) => places.push(`${text}.${start}`), most)
  return places.sort()
}

const slipped = (word: string) => {
  const places = new Set<string>()
  suffixes.findSlipped(word, (text, start, length) => places.add(`${text}.${start} ${length}`))
  return [...places]
}

describe('what begins with a word', () => {
  it('is found in every text, at starts alone', () => {
    expect(found('zh')).toEqual(['0.3', '2.1', '3.0'])
    expect(found('sheng')).toEqual(['0.0', '1.0', '4.0'])
    expect(found('heng')).toEqual([])
    expect(found('zhux')).toEqual([])
  })

  it('is found so often at most', () => {
    expect(found('zh', 2)).toHaveLength(2)
  })
})

describe('what begins with a word but for one slip', () => {
  it.each([
    ['another character', 'shongchan', '0.0 9'],
    ['another first character', 'zhengchan', '0.0 9'],
    ['one too many', 'shenggchan', '0.0 9'],
    ['one missing', 'shegchan', '0.0 9'],
    ['two exchanged', 'shnegchan', '0.0 9'],
    ['the last two exchanged', 'shengchna', '0.0 9'],
    ['the first two exchanged', 'hsengchan', '0.0 9'],
    ['the last character', 'taix', '1.1 3'],
    ['one missing at the end of a text', 'hu', '3.0 3'],
  ])('is found: %s', (_, word, place) => {
    expect(slipped(word)).toContain(place)
  })

  it('is what comparing every start with the word finds, and nothing else', () => {
    const letters = ['', 'a', 'g', 'h', 'z']
    const words = new Set<string>()
    for (const { text, starts } of texts)
      for (const start of starts)
        for (let length = 3; length <= 7; length++) {
          const word = text.slice(start, start + length)
          for (let i = 0; i < word.length; i++)
            for (const letter of letters)
              for (const skipped of [0, 1, 2]) words.add(word.slice(0, i) + letter + word.slice(i + skipped))
        }
    for (const word of words) {
      if (word.length < 2) continue
      const compared = texts.flatMap(({ text, starts }, number) =>
        starts.flatMap((start, i) => {
          const isSame = text.startsWith(word, start)
          return !isSame && lengthWithSlip(text.slice(start), 0, word) > 0 ? [`${number}.${i}`] : []
        }),
      )
      const places = new Set(slipped(word).map(place => place.slice(0, place.indexOf(' '))))
      for (const place of compared) expect([...places], `${word} at ${place}`).toContain(place)
      for (const place of places)
        expect([...compared, ...found(word)], `${word} at ${place}`).toContain(place)
    }
  })
})
