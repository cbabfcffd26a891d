import { act, render, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/app/address'
import { App } from '../../src/app/app'
import { useApp } from '../../src/app/store'
import { viewsOf } from '../../src/app/views'
import type { Dataset, IndicatorRecord, ObservationRecord } from '../../src/dataset/dataset'
import { scopeChoices } from '../../src/facts/scope-choice'
import type { ViewProps } from '../../src/features/parts/view-props'
import { openDeck, readyDecks } from '../../src/features/present/decks/decks'
import { otherDataset } from '../fixtures/other-report'
import { wordsIn } from '../fixtures/report-words'
import { sample } from '../fixtures/sample'
import { viewsWithTerms } from '../fixtures/terms'

/** The sample as a report prints it that has no two scopes: every figure is undivided. */
const undivided = withoutScopes(sample)

function withoutScopes({ report: { scopes: _, ...report }, ...dataset }: Dataset): Dataset {
  const observations = new Map<string, ObservationRecord>()
  const indicators = new Map<string, IndicatorRecord>()
  for (const indicator of dataset.indicators.values()) {
    const own: ObservationRecord[] = []
    const record = { ...indicator, divided: false, scopes: null, observations: own }
    for (const observation of indicator.observations.filter(({ scope }) => scope !== 'management'))
      own.push({ ...observation, scope: 'undivided', scopeLabel: '未分口径', indicator: record })
    for (const one of own) observations.set(one.id, one)
    indicators.set(record.id, record)
  }
  return { ...dataset, report, indicators, observations }
}

/** What a reader sees and hears of a view. */
async function wordsOf(View: ComponentType<ViewProps>, dataset: Dataset, choice: ViewProps['choice']) {
  const { container, unmount } = render(<View dataset={dataset} choice={choice} onOpen={() => {}} />)
  await act(async () => {})
  const labels = [...container.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label'))
  const words = [container.textContent, ...labels].join('\n')
  unmount()
  return words
}

/** The page at an address, with what its window is called. */
async function open(dataset: Dataset, hash: string) {
  useApp.setState({ address: parseAddress(hash, dataset.report) })
  render(<App dataset={dataset} arrival="whole" />)
  await act(async () => {})
  return document.title
}

describe('a report whose scopes have other names', () => {
  it.each(viewsWithTerms)('has them on every view: %s', async (_, View) => {
    for (const choice of scopeChoices)
      expect(wordsIn(await wordsOf(View, otherDataset, choice), ['行政', '管理', '全市'])).toEqual([])
  })

  it('has them on the switch, in the title of the window and in the decks', async () => {
    expect(await open(otherDataset, '#/?scope=本级口径')).toBe('总览·本级口径 – 某省政府工作报告指标看板')
    const buttons = within(screen.getByRole('region', { name: '统计口径' })).getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['全域口径', '本级口径', '对比'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('本级口径2030年产出总额')
    expect(screen.getAllByText('全省·未分口径').length).toBeGreaterThan(0)
    const { deck } = openDeck(otherDataset, 'compare', new Map([['deck', 'scopes']]))
    expect(JSON.stringify(deck?.slides[0]?.headline)).toMatch(/全域口径.*本级口径/)
  })
})

describe('a report without two scopes', () => {
  it('has no switch, and no scope in the title of the window', async () => {
    expect(await open(undivided, '#/?scope=management')).toBe('总览 – 某市政府工作报告指标看板')
    expect(screen.queryByRole('region', { name: '统计口径' })).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('报告没有分两种口径')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^2021年生产总值612\.5亿元/)
  })

  it('has no page and no deck of their comparison', () => {
    expect(viewsOf(undivided).map(({ path }) => path)).not.toContain('/scopes')
    expect(readyDecks(undivided).map(({ id }) => id)).not.toContain('scopes')
  })

  it.each(viewsWithTerms)('names none on any view: %s', async (_, View) => {
    // Terms and oddities are the data's own words, and may speak of what other reports divide.
    const { terms: _terms, record, ...rest } = undivided
    const plain = { ...rest, terms: [], record: { ...record, oddities: [], history: [], comparison: [] } }
    const words = await wordsOf(View, plain, 'administrative')
    expect(wordsIn(words, ['行政口径', '管理口径', '其余部分', 'undefined', '切换'])).toEqual([])
  })
})
