import { expect, it } from 'vitest'
import { everySlide, slideRules } from '../fixtures/slide-rules'
import { realDataset } from './real'

it('every slide of every ready deck keeps the rules of slides, whichever scope', () => {
  const all = everySlide(realDataset)
  const faults = Object.entries(slideRules).flatMap(([rule, faultsOf]) =>
    faultsOf(all, realDataset).map(fault => `${rule}: ${fault}`),
  )
  expect(faults).toEqual([])
})
