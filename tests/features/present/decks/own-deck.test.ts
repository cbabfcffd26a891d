import { describe, expect, it } from 'vitest'
import type { ScopeChoice } from '../../../../src/facts/scope-choice'
import { formatSelection } from '../../../../src/facts/selection'
import { plain } from '../../../../src/facts/told'
import { openDeck } from '../../../../src/features/present/decks/decks'
import { figuresOfSlide } from '../../../../src/features/present/decks/slide'
import { sample, sampleObservation } from '../../../fixtures/sample'

const select = (...ids: string[]) => formatSelection(ids.map(sampleObservation)) ?? ''
const open = (codes: string, choice: ScopeChoice = 'administrative', title?: string) =>
  openDeck(
    sample,
    choice,
    new Map([
      ['deck', 'own'],
      ['select', codes],
      ...(title === undefined ? [] : [['title', title] as const]),
    ]),
  )
const headlines = (codes: string, choice?: ScopeChoice) =>
  open(codes, choice).deck?.slides.map(({ headline }) => plain(headline))

describe('a deck of selected rows', () => {
  it('keeps their order, one slide a row', () => {
    expect(headlines(select('vaccinations.2021.level.undivided', 'gdp.2026.level.administrative'))).toEqual([
      '2021年新冠疫苗接种剂次132万剂',
      '今后五年末目标行政口径生产总值突破850亿元',
    ])
  })

  it('puts rows of one indicator that stand together on one slide', () => {
    const slides = open(
      select('pm25.2021.level.undivided', 'pm25.2026.level.undivided', 'pm10.2021.level.undivided'),
    ).deck?.slides
    expect(slides?.map(({ body }) => body.kind)).toEqual(['rows', 'figure'])
  })

  it('takes an indicator for all its rows, seven to a slide at most', () => {
    const { deck, problems } = open('gdp')
    expect(problems).toEqual([])
    expect(deck?.slides.length).toBeGreaterThan(1)
    expect(
      new Set(deck?.slides.flatMap(slide => figuresOfSlide(slide).map(({ source }) => source))).size,
    ).toBe(sample.indicators.get('gdp')?.observations.length)
  })

  it('exchanges the scope where another is chosen, and shows both', () => {
    const codes = select('gdp.2021.level.administrative')
    expect(headlines(codes)).toEqual(['2021年行政口径生产总值612.5亿元'])
    expect(headlines(codes, 'management')).toEqual(['2021年管理口径生产总值480.6亿元'])
    const [both] = open(codes, 'compare').deck?.slides ?? []
    expect(both?.scopes).toEqual(['administrative', 'management'])
  })

  it('leaves a selected row as it is under the first choice', () => {
    expect(headlines(select('gdp.2021.level.management'))).toEqual(['2021年管理口径生产总值480.6亿元'])
  })

  it('has the title of the address', () => {
    expect(open(select('pm25.2021.level.undivided'), 'administrative', '周一例会').deck?.title).toBe(
      '周一例会',
    )
  })

  it('is short enough for a message: forty rows', () => {
    const ids = [...sample.observations.keys()].slice(0, 40)
    expect(select(...ids).length).toBeLessThan(250)
  })

  it('opens what is understood of a damaged address and says what was lost', () => {
    const { deck, problems } = open(`zzzzz,${select('pm25.2021.level.undivided')},??`)
    expect(deck?.slides).toHaveLength(1)
    expect(problems).toEqual(['地址里有2项没有对应的数字：“zzzzz”、“??”'])
  })

  it('opens nothing of an address without a row, and says so', () => {
    expect(open('')).toEqual({ deck: null, problems: ['地址里没有可放的数字'] })
    expect(open('x,y,z,w').problems).toEqual([
      '地址里有4项没有对应的数字：“x”、“y”、“z”等',
      '地址里没有可放的数字',
    ])
  })
})
