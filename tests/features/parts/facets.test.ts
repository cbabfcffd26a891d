import { describe, expect, it } from 'vitest'
import {
  countFacets,
  type Facet,
  matching,
  optionsOf,
  readChoices,
  shortened,
  toggledValue,
  toldInVain,
  waysOut,
} from '../../../src/features/parts/facets'

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

  it('are asked for by label as well, in full or half of it, and by marks of an input method', () => {
    expect([...read({ colour: 'green色，Red' }).choices]).toEqual([['colour', ['green', 'red']]])
    expect([...read({ colour: 'green色、red色' }).choices]).toEqual([['colour', ['green', 'red']]])
    const stages: Facet<Fruit> = {
      key: 'stage',
      label: '写到哪一步',
      options: optionsOf(['started', 'target'], ['started', 'target'], value =>
        value === 'started' ? '启动、开工' : '承诺',
      ),
      valuesOf: () => [],
    }
    const stage = (text: string) => readChoices([stages], new Map([['stage', text]])).choices.get('stage')
    for (const text of ['启动、开工', '启动', '开工', 'started']) expect(stage(text)).toEqual(['started'])
    // A figure's 目标 is a milestone's 承诺.
    expect(stage('目标')).toEqual(['target'])
  })

  it('tell in their own words what they do not offer, all of one facet together', () => {
    const told = (query: Record<string, string>) => toldInVain(facets, read(query).strange, () => null)
    expect(told({ colour: 'blue,red', season: 'winter' })).toEqual([
      { message: '“颜色”里没有“blue”', remedy: '可选：green色、red色。' },
      { message: '“季节”里没有“winter”', remedy: '可选：summer、autumn。' },
    ])
    expect(told({ colour: 'a,b,c,d' })[0]?.message).toBe('“颜色”里没有“a”“b”“c”等4项')
    expect(told({ colour: 'x'.repeat(3000) })[0]?.message).toBe(
      `“颜色”里没有“${shortened('x'.repeat(3000))}”`,
    )
    expect(shortened('x'.repeat(3000))).toHaveLength(40)
    expect(toldInVain(facets, read({ colour: 'blue' }).strange, () => '没有蓝的')).toEqual([
      { message: '没有蓝的', remedy: '已忽略这一项，其余照常显示。' },
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
    expect(colour && toggledValue(colour, 'green')).toBe('green,red')
    expect(colour && toggledValue(colour, 'red')).toBeNull()
  })

  it('name the facets without which there would be something, the most first', () => {
    const { choices } = read({ colour: 'green', season: 'summer' })
    expect(waysOut(fruits, facets, choices)).toEqual([
      { key: 'colour', label: '颜色：green色', count: 2 },
      { key: 'season', label: '季节：summer', count: 1 },
    ])
  })
})
