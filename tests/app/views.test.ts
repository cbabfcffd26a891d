import { describe, expect, it } from 'vitest'
import { keyLabels, keysReadAt, viewsOf } from '../../src/app/views'
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

describe('what a reader is told of the views', () => {
  const ordinary = {
    ...sample,
    times: { ...sample.times, start: null, horizon: null, past: null, next: null },
  }
  const told = (dataset: typeof sample) =>
    viewsOf(dataset).map(({ labelIn, aboutIn }) => `${labelIn(dataset)}：${aboutIn(dataset)}`)

  it('has the years of the report, and how much leads in it', () => {
    expect(told(sample)).toContain('2021成效：2021年的全部成效')
    expect(told(sample)).toContain('目标：2022年和今后五年的目标')
    expect(told(sample)).toContain('总览：四项主要指标与五个主题')
  })

  it('leaves out terms of five years where the report looks over none', () => {
    expect(told(ordinary)).toContain('目标：2022年的目标')
    expect(told(ordinary).join()).not.toMatch(/五年|null/)
  })
})
