import { describe, expect, it } from 'vitest'
import { readTexts } from '../../scripts/read-data'
import { changedFields, randomFrom, Sensitivity } from '../../scripts/sensitivity'

const sensitivity = new Sensitivity(readTexts('data'), readTexts('data/ledger'))

/* 1,080 changes, each on its own: the promise that nobody can change a figure unnoticed. */
describe('a random change of one field of the real data', () => {
  it.each(changedFields)('of %s is told with file, path and field', field => {
    const random = randomFrom(20220215)
    const untold = Array.from({ length: 120 }, () => sensitivity.draw(field, random)).filter(
      change => sensitivity.judge(change).verdict !== 'told at the field',
    )
    expect(untold).toEqual([])
  }, 60_000)
})
