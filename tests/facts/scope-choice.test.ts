import { describe, expect, it } from 'vitest'
import { scopesShown } from '../../src/facts/scope-choice'

describe('scopesShown', () => {
  it('shows what is divided in the chosen scope, or in both, administrative first', () => {
    expect(scopesShown({ divided: true }, 'administrative')).toEqual(['administrative'])
    expect(scopesShown({ divided: true }, 'management')).toEqual(['management'])
    expect(scopesShown({ divided: true }, 'compare')).toEqual(['administrative', 'management'])
  })

  it.each([
    'administrative',
    'management',
    'compare',
  ] as const)('shows what is not divided as it is under %s', choice => {
    expect(scopesShown({ divided: false }, choice)).toEqual(['undivided'])
  })
})
