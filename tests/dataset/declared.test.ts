import { describe, expect, it } from 'vitest'
import { consistency } from '../../src/checks/consistency'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { attempts } from '../../src/features/scopes/undivided-told'
import { damaged, type Json } from '../fixtures/damage'
import { sample, sampleTexts, soundDataset } from '../fixtures/sample'

const file = 'data/relations.json'

function faultsOf(path: (string | number)[], value: Json | undefined): string[] {
  const loaded = load(damaged(sampleTexts, file, path, value))
  return loaded.ok ? [] : loaded.faults.map(fault => `${fault.file} ${formatPath(fault.path)} ${fault.code}`)
}

describe('declared relations', () => {
  it.each([
    [['parts', 0, 'whole'], 'nowhere', 'parts[0].whole unknown-indicator'],
    [['totals', 0, 'yearly'], 'nowhere', 'totals[0].yearly unknown-indicator'],
    [['unlike', 0, 'total'], 'nowhere', 'unlike[0].total unknown-indicator'],
    [['doubts', 0, 'past'], 'nowhere', 'doubts[0].past unknown-indicator'],
    [['ratios', 0, 'ratio'], 'nowhere', 'ratios[0].ratio unknown-indicator'],
    [['sectors', 'parts', 1], 'nowhere', 'sectors.parts[1] unknown-indicator'],
    [['sectors', 'whole'], 'nowhere', 'sectors.whole unknown-indicator'],
    [['parts', 0, 'because'], '', 'parts[0].because too-short'],
  ])('with %j as %j are told at their place', (path, value, fault) => {
    expect(faultsOf(path, value)).toEqual([`${file} ${fault}`])
  })

  it('come with the whole dataset; a report without them has no checks of theirs', () => {
    expect(sample.relations.ratios).toHaveLength(1)
    const without = soundDataset(sampleTexts.filter(text => text.file !== file))
    expect(without.relations.ratios).toEqual([])
    expect(attempts(without)).toEqual([])
    const kinds = (dataset: typeof sample) => new Set(consistency(dataset).map(({ kind }) => kind))
    expect([kinds(sample).has('shares'), kinds(without).has('shares')]).toEqual([true, false])
  })
})
