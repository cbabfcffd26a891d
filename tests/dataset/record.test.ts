import { describe, expect, it } from 'vitest'
import { readTexts } from '../../scripts/read-data'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { loadWhole } from '../../src/dataset/load-whole'
import { damaged, type Json } from '../fixtures/damage'
import { realDataset, realTexts } from '../fixtures/real'

const file = 'data/record.json'
const { comparison, oddities, history } = realDataset.record

const place = (fault: { file: string; path: readonly (string | number)[]; code: string }) =>
  `${fault.file} ${formatPath(fault.path)} ${fault.code}`

function faultsOf(path: (string | number)[], value: Json | undefined): string[] {
  const loaded = load(damaged(realTexts, file, path, value))
  return loaded.ok ? [] : loaded.faults.map(place)
}

describe('the record', () => {
  it('has oddities of each kind, each with a place and with a fact that it is about', () => {
    expect(oddities.length).toBeGreaterThan(40)
    for (const { id, places, observations, milestones } of oddities) {
      expect(places.length, id).toBeGreaterThan(0)
      expect(observations.length + milestones.length, id).toBeGreaterThan(0)
    }
  })

  it('writes no figure into its words: figures stand as observations, each with its source', () => {
    const allowed = /20\d\d年|§[\dA][\d.t]*|PM2\.5|PM10|“5年累计”/g
    for (const { id, title, text } of oddities)
      expect(`${title}${text}`.replace(allowed, ''), id).not.toMatch(/\d/)
  })

  it('names for each fact of an oddity a place where that fact is printed', () => {
    for (const { id, places, observations, milestones } of oddities) {
      const paragraphs = new Set(places.map(({ paragraph }) => paragraph))
      const facts = [
        ...observations.map(of => realDataset.observations.get(of)),
        ...milestones.map(of => realDataset.milestones.find(milestone => milestone.id === of)),
      ]
      for (const fact of facts)
        expect(
          fact?.citations.some(({ paragraph }) => paragraphs.has(paragraph)),
          `${id}: ${fact?.id}`,
        ).toBe(true)
    }
  })

  it('keeps what the two readings differed in', () => {
    expect(comparison[0]).toMatchObject({ agreed: '533个', differed: '3个' })
  })

  it('ends with the version of the data', () => {
    expect(history.map(({ version }) => version)).toEqual([
      '0.1.0',
      '0.2.0',
      '0.3.0',
      realDataset.report.dataVersion,
    ])
  })

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
      ['history', 2, 'changes', 0, 'observations', 0],
      'gpd.2021.level.undivided',
      'history[2].changes[0].observations[0] unknown-observation',
    ],
    [['history', 1, 'version'], '0.1.0', 'history[1].version duplicate'],
  ])('with %j as %j is told at its place', (path, value, fault) => {
    expect(faultsOf(path, value)).toEqual([`${file} ${fault}`])
  })

  it("is held against the ledger's pages", () => {
    const texts = damaged(realTexts, file, ['oddities', 0, 'places', 0, 'page'], '2')
    const loaded = loadWhole(texts, readTexts('data/ledger'))
    expect(loaded.ok ? [] : loaded.faults.map(place)).toEqual([
      `${file} oddities[0].places[0].page ledger-page-differs`,
    ])
  })

  it('comes with the whole dataset, and the ledger too', () => {
    const loaded = loadWhole(realTexts, readTexts('data/ledger'))
    expect(loaded.ok && loaded.dataset.record.oddities).toEqual(oddities)
    expect(loaded.ok && loaded.dataset.ledger.map(({ section }) => section)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      'A',
    ])
    const first = load(
      realTexts.filter(text => text.file !== file),
      'first',
    )
    expect(first.ok && [first.dataset.record.oddities, first.dataset.ledger]).toEqual([[], []])
  })
})
