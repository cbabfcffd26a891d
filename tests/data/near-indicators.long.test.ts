import { expect, it } from 'vitest'
import { nearIndicators } from '../../src/features/indicator/near-indicators'
import { realDataset } from './real'

it('every indicator is found by its own slug with one letter left out', () => {
  const faults = [...realDataset.indicators.keys()].filter(
    id =>
      id.length > 4 &&
      !nearIndicators(realDataset, id.slice(0, 2) + id.slice(3)).some(near => near.id === id),
  )
  expect(faults).toEqual([])
})
