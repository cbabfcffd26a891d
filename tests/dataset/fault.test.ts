import { describe, expect, it } from 'vitest'
import { formatPath, show } from '../../src/dataset/fault'

describe('formatPath', () => {
  it("writes a place as an editor's search understands it", () => {
    expect(formatPath(['indicators', 3, 'observations', 0, 'value'])).toBe(
      'indicators[3].observations[0].value',
    )
    expect(formatPath(['theme'])).toBe('theme')
    expect(formatPath([])).toBe('')
  })
})

describe('show', () => {
  it('shows a value as it would stand in the file', () => {
    expect([show('907.5'), show(907.5), show(null), show(['家'])]).toEqual([
      '"907.5"',
      '907.5',
      'null',
      '["家"]',
    ])
  })

  it('shows nothing for what is not there', () => {
    expect(show(undefined)).toBe('')
  })

  it('cuts what is longer than 60 characters', () => {
    // A quote and 56 letters are 57 characters; the sign of the cut is the 58th.
    expect(show('x'.repeat(59))).toBe(`"${'x'.repeat(56)}…`)
    // 58 letters and two quotes are 60.
    expect(show('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`)
  })
})
