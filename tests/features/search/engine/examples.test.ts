import { describe, expect, it } from 'vitest'
import { readNames } from '../../../../scripts/vite/pinyin'
import { searchExamples } from '../../../../src/features/search/engine/examples'
import { readerOf } from '../../../../src/features/search/engine/pinyin'
import { sample, sampleTexts } from '../../../fixtures/sample'

const read = readerOf(readNames(sampleTexts))
const typed = (dataset = sample, choice: 'administrative' | 'management' = 'administrative') =>
  searchExamples(dataset, choice, read).map(example => example.typed)

describe('examples of what can be typed', () => {
  it('are what this report prints, in the scope that is shown', () => {
    expect(typed()).toEqual(['财政收入', 'ybggyssr', '612.5', 'GDP 2026'])
    expect(typed(sample, 'management')[2]).toBe('480.6')
  })

  it('have a code where a term is one', () => {
    const [term] = sample.terms
    if (term === undefined) throw new Error('expected a term in the sample; received none')
    expect(typed({ ...sample, terms: [{ ...term, name: '“4826”' }] })).toContain('4826')
  })

  it('are none where the report says nothing of it', () => {
    expect(typed({ ...sample, indicators: new Map() })).toEqual([])
  })
})
