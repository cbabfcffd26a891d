import { describe, expect, it } from 'vitest'
import { keyLabels, keysReadAt } from '../../src/app/views'
import { libraryFacets } from '../../src/features/indicators/choices'
import { allRows } from '../../src/features/indicators/rows'
import { tableKeys } from '../../src/features/indicators/table-state'
import { milestoneFacets } from '../../src/features/milestones/milestones'
import { sample } from '../fixtures/sample'

const sorted = (keys: Iterable<string>) => [...keys].sort()

describe('the keys that a view reads', () => {
  it('are its facets and what else it takes from the address', () => {
    const library = libraryFacets(sample, allRows(sample)).map(({ key }) => key)
    expect(sorted(keysReadAt('/indicators'))).toEqual(sorted([...library, ...tableKeys, 'q', 'select']))
    expect(sorted(keysReadAt('/milestones'))).toEqual(sorted(milestoneFacets(sample).map(({ key }) => key)))
  })

  it('are none of the library’s on the page of one indicator', () => {
    expect(keysReadAt('/indicators/gdp')).toEqual([])
  })

  it('are called as the boxes above them are', () => {
    const labels = new Map(
      [...libraryFacets(sample, allRows(sample)), ...milestoneFacets(sample)].map(({ key, label }) => [
        key,
        label,
      ]),
    )
    for (const key of [
      'theme',
      'period',
      'measure',
      'unit',
      'section',
      'tier',
      'stage',
      'hedge',
      'has',
    ] as const)
      expect(keyLabels[key]).toBe(labels.get(key))
  })
})
