import { describe, expect, it } from 'vitest'
import { libraryFacets } from '../../../src/features/indicators/choices'
import { allRows } from '../../../src/features/indicators/rows'
import { readChoices } from '../../../src/features/parts/facets'
import { currentName } from '../../../src/features/parts/former-names'
import { openDeck } from '../../../src/features/present/decks/decks'
import { sample } from '../../fixtures/sample'

const facets = libraryFacets(sample, allRows(sample))
const chosen = (key: string, value: string) => readChoices(facets, new Map([[key, value]]))

describe('values of an address that were called otherwise', () => {
  it.each([
    ['below2021', 'below-base'],
    ['floor-below2021', 'floor-below-base'],
    ['better-below2021', 'better-below-base'],
  ])('open what they opened: has=%s is has=%s', (former, current) => {
    expect(chosen('has', former)).toEqual({ choices: new Map([['has', [current]]]), strange: [] })
    expect(facets.find(({ key }) => key === 'has')?.options.map(({ value }) => value)).toContain(current)
    expect(chosen('has', `divided,${former.toUpperCase()}`).choices.get('has')).toEqual(['divided', current])
  })

  it.each([
    ['targets-2022', 'targets-plan'],
    ['targets-2026', 'targets-horizon'],
    ['results', 'results'],
  ])('open the deck that they opened: deck=%s is deck=%s', (asked, id) => {
    const { deck, problems } = openDeck(sample, 'administrative', new Map([['deck', asked]]))
    expect([deck?.id, problems]).toEqual([id, []])
  })

  it('leave every other value as it is', () => {
    expect(currentName('has', 'divided')).toBe('divided')
    expect(currentName('period', 'below2021')).toBe('below2021')
    expect(chosen('has', 'below2022').strange).toEqual([{ key: 'has', value: 'below2022' }])
  })
})
