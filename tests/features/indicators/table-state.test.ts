import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultColumns,
  formatTable,
  groupings,
  nextSort,
  optionalColumns,
  readTable,
  sortColumns,
  type TableState,
  toggledColumns,
} from '../../../src/features/indicators/table-state'

const states: fc.Arbitrary<TableState> = fc.record({
  sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), isDescending: fc.boolean() })),
  columns: fc.subarray([...optionalColumns]),
  group: fc.constantFrom(...groupings),
  isDense: fc.boolean(),
})
const addressOf = (state: TableState) =>
  new Map(formatTable(state).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])))

describe('the state of the table', () => {
  it('survives the address', () => {
    fc.assert(
      fc.property(states, state => {
        expect(readTable(addressOf(state))).toEqual({ state, problems: [] })
      }),
    )
  })

  it('leaves no trace in the address while nothing was changed', () => {
    const { state } = readTable(new Map())
    expect(addressOf(state).size).toBe(0)
    expect(state).toEqual({ sort: null, columns: defaultColumns, group: 'theme', isDense: false })
  })

  it('tells what it does not understand and keeps the rest', () => {
    const { state, problems } = readTable(
      new Map([
        ['sort', '-size'],
        ['columns', 'colour,theme'],
        ['group', 'shelf'],
        ['rows', 'huge'],
      ]),
    )
    expect(state).toEqual({ sort: null, columns: ['theme'], group: 'theme', isDense: false })
    expect(problems).toEqual([
      '地址里的排序“-size”不认识',
      '地址里的分组“shelf”不认识',
      '地址里的行距“huge”不认识',
      '地址里的列“colour”不认识',
    ])
  })

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('sort', 'columns', 'group', 'rows'), fc.string()), typed => {
        const { state } = readTable(new Map(Object.entries(typed)))
        expect(readTable(addressOf(state)).state).toEqual(state)
      }),
    )
  })

  it('sorts up, down, and not at all', () => {
    const up = nextSort(null, 'value')
    const down = nextSort(up, 'value')
    expect([up, down, nextSort(down, 'value')]).toEqual([
      { column: 'value', isDescending: false },
      { column: 'value', isDescending: true },
      null,
    ])
    expect(nextSort(down, 'place')).toEqual({ column: 'place', isDescending: false })
  })

  it('keeps columns in their order', () => {
    expect(toggledColumns(['place'], 'period')).toEqual(['period', 'place'])
    expect(toggledColumns(['period', 'place'], 'period')).toEqual(['place'])
  })
})
