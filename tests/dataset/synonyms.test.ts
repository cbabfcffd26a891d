import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import { explainInChinese } from '../../src/dataset/fault-messages'
import { load } from '../../src/dataset/load'
import { damaged, type Json } from '../fixtures/damage'
import { sample, sampleTexts, soundDataset } from '../fixtures/sample'

const file = 'data/synonyms.json'

function faultsOf(path: (string | number)[], value: Json | undefined) {
  const loaded = load(damaged(sampleTexts, file, path, value))
  return loaded.ok ? [] : loaded.faults
}

describe('synonyms', () => {
  it.each([
    [['synonyms', 0, 'indicators', 0], 'nowhere', 'synonyms[0].indicators[0] unknown-indicator'],
    [['synonyms', 0, 'terms'], ['nowhere'], 'synonyms[0].terms[0] unknown-term'],
    [['synonyms', 1, 'word'], sample.synonyms[0]?.word, 'synonyms[1].word duplicate'],
    [['synonyms', 0, 'word'], '', 'synonyms[0].word too-short'],
  ])('with %j as %j are told at their place', (path, value, fault) => {
    const found = faultsOf(path, value).map(
      ({ path, code, ...at }) => `${at.file} ${formatPath(path)} ${code}`,
    )
    expect(found).toEqual([`${file} ${fault}`])
  })

  it('of a term that there is not say what to do', () => {
    const [fault] = faultsOf(['synonyms', 0, 'terms'], ['nowhere'])
    expect(fault && explainInChinese(fault).problem).toBe('名词 "nowhere" 不存在')
  })

  it('come with the whole dataset; a report may have none', () => {
    expect(sample.synonyms.length).toBeGreaterThan(0)
    expect(soundDataset(sampleTexts.filter(text => text.file !== file)).synonyms).toEqual([])
  })
})
