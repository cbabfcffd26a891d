import { describe, expect, it } from 'vitest'
import { consistency } from '../../../src/analysis/checks/consistency'
import {
  declaredDoubts,
  declaredParts,
  declaredRatios,
  declaredShares,
  declaredUnlike,
} from '../../../src/analysis/checks/declared'
import { realDataset } from '../../fixtures/real'

const declared: readonly (readonly [string, readonly string[]])[] = [
  ...declaredParts.map(({ part, whole }) => ['parts', [part, whole]] as const),
  ...declaredUnlike.map(({ yearly, total }) => ['totals', [yearly, total]] as const),
  ...declaredDoubts.map(({ past, next }) => ['totals', [past, next]] as const),
  ...declaredRatios.map(({ ratio, over, under }) => ['ratios', [ratio, over, under]] as const),
  ...declaredShares.map(({ share, whole, part }) => ['shares', [share, whole ?? part ?? '']] as const),
]

describe('relations that are declared', () => {
  it('are few beside those that are found', () => {
    const checks = consistency(realDataset)
    expect(declared.length * 4).toBeLessThan(checks.length)
  })

  it.each(declared)('of %s name indicators that there are: %j', (_, ids) => {
    for (const id of ids) expect([...realDataset.indicators.keys()]).toContain(id)
  })

  it.each(declared)('of %s make a relation each: %j', (kind, ids) => {
    const found = consistency(realDataset).filter(
      check =>
        check.kind === kind && ids.every(id => check.inputs.some(({ indicator }) => indicator.id === id)),
    )
    expect(found.length).toBeGreaterThan(0)
  })

  it('name a share of one thing, a whole or a part', () => {
    for (const { whole, part } of declaredShares)
      expect([whole, part].filter(id => id !== undefined)).toHaveLength(1)
  })
})
