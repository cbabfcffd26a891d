import { first } from 'virtual:first-data'
import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { loadFirst } from '../../src/dataset/load-first'
import { loadWhole } from '../../src/dataset/load-whole'
import { damaged, type Json } from '../fixtures/damage'
import { sample, sampleLedgerTexts, sampleTexts } from '../fixtures/sample'

const file = 'data/record.json'
const { oddities, history } = sample.record

const place = (fault: { file: string; path: readonly (string | number)[]; code: string }) =>
  `${fault.file} ${formatPath(fault.path)} ${fault.code}`

function faultsOf(path: (string | number)[], value: Json | undefined): string[] {
  const loaded = load(damaged(sampleTexts, file, path, value))
  return loaded.ok ? [] : loaded.faults.map(place)
}

describe('the record', () => {
  it.each([
    [
      ['oddities', 0, 'observations', 0],
      'gpd.2021.level.undivided',
      'oddities[0].observations[0] unknown-observation',
    ],
    [['oddities', 0, 'milestones', 0], 'nowhere', 'oddities[0].milestones[0] unknown-milestone'],
    [['oddities', 0, 'places', 0, 'paragraph'], '9.9', 'oddities[0].places[0].paragraph unknown-section'],
    [['oddities', 0, 'places', 0, 'page'], '36', 'oddities[0].places[0].page page-outside-report'],
    [['oddities', 0, 'places'], [], 'oddities[0].places too-short'],
    [['oddities', 1, 'id'], 'income-doubling', 'oddities[1].id duplicate'],
    [['oddities', 0, 'kind'], 'strange', 'oddities[0].kind not-one-of'],
    [
      ['history', history.length - 1, 'version'],
      '0.2.9',
      `history[${history.length - 1}].version not-accepted`,
    ],
    [
      ['history', 1, 'changes', 0, 'observations', 0],
      'gpd.2021.level.undivided',
      'history[1].changes[0].observations[0] unknown-observation',
    ],
    [['renamed', 0, 'to'], 'gpd.2021.level.undivided', 'renamed[0].to unknown-observation'],
    [['renamed', 0, 'from'], 'gdp.2021.level.management', 'renamed[0].from duplicate'],
    [['history', 0, 'version'], '1.2.0', 'history[1].version duplicate'],
  ])('with %j as %j is told at its place', (path, value, fault) => {
    expect(faultsOf(path, value)).toEqual([`${file} ${fault}`])
  })

  it("is held against the ledger's pages", () => {
    const texts = damaged(sampleTexts, file, ['oddities', 0, 'places', 0, 'page'], '2')
    const loaded = loadWhole(texts, sampleLedgerTexts)
    expect(loaded.ok ? [] : loaded.faults.map(place)).toEqual([
      `${file} oddities[0].places[0].page ledger-page-differs`,
    ])
  })

  it('comes with the whole dataset, and the ledger too', () => {
    const loaded = loadWhole(sampleTexts, sampleLedgerTexts)
    expect(loaded.ok && loaded.dataset.record.oddities).toEqual(oddities)
    expect(loaded.ok && loaded.dataset.ledger.map(({ section }) => section)).toEqual([
      '1',
      '2',
      '3',
      '4',
      'A',
    ])
    const early = loadFirst(first)
    expect(early.ok && [early.dataset.record.oddities, early.dataset.ledger]).toEqual([[], []])
  })
})
