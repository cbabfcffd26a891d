import { describe, expect, it } from 'vitest'
import { readTexts } from '../../scripts/read-data'
import { changedFields, randomFrom, Sensitivity } from '../../scripts/sensitivity'
import { itTellsDamage } from '../fixtures/form-damage'
import { slips, slipsForLedger, untold, untoldByLedger } from '../fixtures/slips'
import { realDataset, realLedger, realTexts } from './real'

/* Nobody can change a figure of the data unnoticed. */
describe('a random change of one field', () => {
  const sensitivity = new Sensitivity(realTexts, readTexts('data/ledger'))

  it.each(changedFields)('of %s is told with file, path and field', field => {
    const random = randomFrom(20220215)
    const untoldChanges = Array.from({ length: 120 }, () => sensitivity.draw(field, random)).filter(
      change => sensitivity.judge(change).verdict !== 'told at the field',
    )
    expect(untoldChanges).toEqual([])
  })
})

describe('a slip made in every observation', () => {
  it.each(slips)('in %s is told of each', (_, slip) => {
    expect(untold(realDataset, realTexts, slip)).toEqual([])
  })

  it.each(slipsForLedger)('that leaves %s is told of each by the ledger', (_, slip) => {
    expect(untoldByLedger(realDataset, realTexts, realLedger(), slip)).toEqual([])
  })
})

describe('a damage of the form', () => {
  itTellsDamage(realTexts, 200)
})
