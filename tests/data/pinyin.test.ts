import { describe, expect, it } from 'vitest'
import { namesInData, read, readNames } from '../../scripts/vite/pinyin'
import { readerOf } from '../../src/features/search/engine/pinyin'
import { han } from '../../src/text/fold'
import { realTexts } from './real'

const names = namesInData(realTexts)
const table = readNames(realTexts)
const reader = readerOf(table)
const syllable = /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:[aeiouv]|[aeiouv]{1,3})(?:n|ng|r)?$/

describe('readings of the data’s names', () => {
  it('are one syllable for each character, and nothing else', () => {
    const odd = names.flatMap(name => {
      const readings = reader(name)
      return [...name].flatMap((character, i) => {
        const reading = readings[i] ?? ''
        const isRight = han.test(character) ? syllable.test(reading) : /^[a-z0-9]*$/.test(reading)
        return isRight ? [] : `${name}: ${character} ${reading}`
      })
    })
    expect(odd).toEqual([])
  })

  it('are the dictionary’s own, whatever the table leaves out', () => {
    const chinese = (name: string, readings: readonly string[]) =>
      [...name].map((character, i) => (han.test(character) ? readings[i] : '')).join(' ')
    expect(names.filter(name => chinese(name, reader(name)) !== chinese(name, read(name)))).toEqual([])
  })

  it('take less room in the page than the names', () => {
    expect(JSON.stringify(table).length).toBeLessThan(names.join('').length)
  })
})
