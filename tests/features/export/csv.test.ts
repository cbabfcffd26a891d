import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/features/export/csv'

describe('csv', () => {
  it('parts cells by commas and ends each row, the last too, with CRLF', () => {
    expect(
      csv([
        ['id', 'value'],
        ['gdp', '907.5'],
      ]),
    ).toBe('id,value\r\ngdp,907.5\r\n')
  })

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote, doubled', 'a"b', '"a""b"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['quotes alone', '""', '""""""'],
  ])('quotes a cell for %s', (_, text, cell) => {
    expect(csv([[text]])).toBe(`${cell}\r\n`)
  })

  it.each([
    '',
    '生产总值，增长9.2%',
    '“五水共治”',
    '§1.0',
    '2–3',
    ' a ',
    "it's",
    '-20.8',
    ':1',
  ])('leaves "%s" bare', text => {
    expect(csv([['x', text]])).toBe(`x,${text}\r\n`)
  })

  it('keeps empty cells, and is empty without rows', () => {
    expect(csv([['', '', '']])).toBe(',,\r\n')
    expect(csv([])).toBe('')
  })
})
