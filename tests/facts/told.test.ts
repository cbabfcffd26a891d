import { describe, expect, it } from 'vitest'
import { plain } from '../../src/facts/told'

const figure = { source: 's', text: '907.5亿元', name: 'n', isDerived: false, tag: '' }

describe('plain', () => {
  it('is the text as it reads, and says of each computed figure that it is', () => {
    expect(plain(['生产总值', figure, '，即', { ...figure, text: '≈5.7%', isDerived: true }, '。'])).toBe(
      '生产总值907.5亿元，即≈5.7%（推算）。',
    )
    expect(plain([])).toBe('')
  })

  it('says in which prices a computed amount is', () => {
    expect(plain([{ ...figure, text: '至少5.7%', isDerived: true, tag: '名义' }])).toBe(
      '至少5.7%（推算，名义）',
    )
  })
})
