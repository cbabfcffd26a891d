import { describe, expect, it } from 'vitest'
import {
  countFacets,
  type Facet,
  matching,
  optionsOf,
  readChoices,
  toggled,
  waysOut,
} from '../../src/analysis/facets'

interface Fruit {
  readonly colour: string
  readonly seasons: readonly string[]
}
const fruits: readonly Fruit[] = [
  { colour: 'red', seasons: ['summer'] },
  { colour: 'red', seasons: ['summer', 'autumn'] },
  { colour: 'green', seasons: ['autumn'] },
]
const facets: readonly Facet<Fruit>[] = [
  {
    key: 'colour',
    label: '颜色',
    options: optionsOf(
      ['green', 'blue', 'red'],
      fruits.map(({ colour }) => colour),
      value => `${value}色`,
    ),
    valuesOf: ({ colour }) => [colour],
  },
  {
    key: 'season',
    label: '季节',
    options: optionsOf(['summer', 'autumn'], ['summer', 'autumn'], value => value),
    valuesOf: ({ seasons }) => seasons,
  },
]
const read = (query: Record<string, string>) => readChoices(facets, new Map(Object.entries(query)))
const counts = (query: Record<string, string>) =>
  Object.fromEntries(
    countFacets(fruits, facets, read(query).choices).map(({ key, options }) => [
      key,
      Object.fromEntries(options.map(({ value, count }) => [value, count])),
    ]),
  )

describe('facets', () => {
  it('offer what records have, in the given order', () => {
    expect(facets[0]?.options.map(({ value }) => value)).toEqual(['green', 'red'])
  })

  it('read the address in the order of the options, each value once', () => {
    const { choices, strange } = read({ colour: 'red,green,red,', q: 'x' })
    expect([...choices]).toEqual([['colour', ['green', 'red']]])
    expect(strange).toEqual([])
  })

  it('keep apart what they do not offer', () => {
    const { choices, strange } = read({ colour: 'blue,red', season: 'toString' })
    expect([...choices]).toEqual([['colour', ['red']]])
    expect(strange).toEqual([
      { key: 'colour', value: 'blue' },
      { key: 'season', value: 'toString' },
    ])
  })

  it('let a record through that has any value of each facet', () => {
    expect(matching(fruits, facets, read({ colour: 'red', season: 'autumn' }).choices)).toEqual([fruits[1]])
    expect(matching(fruits, facets, read({ colour: 'red,green', season: 'autumn' }).choices)).toHaveLength(2)
    expect(matching(fruits, facets, new Map())).toEqual(fruits)
  })

  it('count what the other facets leave, never their own choice', () => {
    expect(counts({})).toEqual({ colour: { green: 1, red: 2 }, season: { summer: 2, autumn: 2 } })
    expect(counts({ colour: 'green' })).toEqual({
      colour: { green: 1, red: 2 },
      season: { summer: 0, autumn: 1 },
    })
  })

  it('choose a value and take it back', () => {
    const [colour] = countFacets(fruits, facets, read({ colour: 'red' }).choices)
    expect(colour && toggled(colour, 'green')).toBe('green,red')
    expect(colour && toggled(colour, 'red')).toBeNull()
  })

  it('name the facets without which there would be something, the most first', () => {
    const { choices } = read({ colour: 'green', season: 'summer' })
    expect(waysOut(fruits, facets, choices)).toEqual([
      { key: 'colour', label: '颜色：green色', count: 2 },
      { key: 'season', label: '季节：summer', count: 1 },
    ])
  })
})
