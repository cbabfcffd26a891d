import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { damaged, type Json } from '../fixtures/damage'
import { sampleTexts } from '../fixtures/sample'

const file = 'data/glossary.json'

function faultsOf(path: (string | number)[], value: Json): string[] {
  const loaded = load(damaged(sampleTexts, file, path, value))
  return loaded.ok ? [] : loaded.faults.map(fault => `${fault.file} ${formatPath(fault.path)} ${fault.code}`)
}

describe('the glossary', () => {
  it.each([
    [['terms', 3, 'id'], 'park-city', 'terms[3].id duplicate'],
    [['terms', 0, 'number'], 2, 'terms[0].number not-accepted'],
    [['terms', 0, 'page'], '36', 'terms[0].page page-outside-report'],
    [['terms', 0, 'uses', 0, 'paragraph'], '9.9', 'terms[0].uses[0].paragraph unknown-section'],
    [['terms', 0, 'indicators', 0], 'gpd', 'terms[0].indicators[0] unknown-indicator'],
    [['terms', 2, 'milestones', 0], 'nowhere', 'terms[2].milestones[0] unknown-milestone'],
  ])('with %j as %j is told at its place', (path, value, fault) => {
    expect(faultsOf(path, value)).toEqual([`${file} ${fault}`])
  })
})
