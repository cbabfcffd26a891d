import { describe, expect, it } from 'vitest'
import { changedFields, randomFrom, Sensitivity } from '../../scripts/sensitivity'
import { sampleLedgerTexts, sampleTexts } from '../fixtures/sample'

const sensitivity = new Sensitivity(sampleTexts, sampleLedgerTexts)

describe('a random change of one field of a sound report', () => {
  it.each(changedFields)('of %s is told with file, path and field', field => {
    const random = randomFrom(20220215)
    const untold = Array.from({ length: 15 }, () => sensitivity.draw(field, random)).filter(
      change => sensitivity.judge(change).verdict !== 'told at the field',
    )
    expect(untold).toEqual([])
  })
})
