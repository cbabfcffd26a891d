import { describe, expect, it } from 'vitest'
import { rowBlocks } from '../../src/charts/row-blocks'

describe('rowBlocks', () => {
  it('parts rows into blocks of nearly one size, and keeps the scale in each', () => {
    const sizes = (rows: number, largest: number) =>
      rowBlocks({ rows: Array.from({ length: rows }, (_, i) => i), max: 2 }, largest).map(block => [
        block.rows.length,
        block.max,
      ])
    expect(sizes(5, 4)).toEqual([
      [3, 2],
      [2, 2],
    ])
    expect(sizes(21, 7).map(([length]) => length)).toEqual([7, 7, 7])
    expect(sizes(0, 7)).toEqual([[0, 2]])
  })

  it('loses no row and changes no order', () => {
    const rows = Array.from({ length: 11 }, (_, i) => i)
    expect(rowBlocks({ rows }, 4).flatMap(block => block.rows)).toEqual(rows)
  })
})
