import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Dataset, IndicatorRecord, ObservationRecord } from '../../src/dataset/dataset'
import { type Times, timesOf } from '../../src/dataset/times'
import { plain } from '../../src/facts/told'
import { headline, yearsNote } from '../../src/features/overview/overview'
import { OverviewView } from '../../src/features/overview/overview-view'
import { openDeck, readyDecks } from '../../src/features/present/decks/decks'
import { ResultsView } from '../../src/features/results/results-view'
import { ScopesView } from '../../src/features/scopes/scopes-view'
import { targetsHeadline, targetsPage } from '../../src/features/targets/targets-page'
import { TargetsView } from '../../src/features/targets/targets-view'
import { isOfPastFiveYears, trends } from '../../src/features/trends/trends'
import { TrendsView } from '../../src/features/trends/trends-view'
import { madeUpTimes } from '../fixtures/records'
import { sample } from '../fixtures/sample'

/** The sample as a report of an ordinary year prints it: results of one year and targets of the next. */
const ordinary = withTimes(sample, timesOf({ times: { result: '2021', plan: '2022' } }))

function withTimes(dataset: Dataset, times: Times): Dataset {
  const isPrinted = ({ period }: { readonly period: string }) =>
    period === times.result || period === times.plan
  const observations = new Map<string, ObservationRecord>()
  const indicators = new Map<string, IndicatorRecord>()
  for (const indicator of dataset.indicators.values()) {
    const own: ObservationRecord[] = []
    const record = { ...indicator, times, observations: own }
    for (const observation of indicator.observations.filter(isPrinted)) {
      own.push({ ...observation, times, indicator: record })
    }
    for (const one of own) observations.set(one.id, one)
    if (own.length > 0) indicators.set(record.id, record)
  }
  return {
    ...dataset,
    times,
    periods: [times.result, times.plan],
    indicators,
    observations,
    milestones: dataset.milestones.filter(isPrinted).map(milestone => ({ ...milestone, times })),
  }
}

const props = {
  dataset: ordinary,
  choice: 'administrative',
  onOpen: () => {},
} as const

describe('the report of an ordinary year', () => {
  it('has a headline of its results and of what is asked of one year', () => {
    expect(plain(headline(ordinary, 'administrative'))).toBe(
      '行政口径2021年生产总值612.5亿元，2022年目标增长8%',
    )
    expect(plain(headline(ordinary, 'compare'))).toBe('2021年生产总值：行政口径612.5亿元，管理口径480.6亿元')
    expect(plain(targetsHeadline(ordinary, 'administrative'))).toBe('行政口径生产总值：2022年目标增长8%')
  })

  it('has targets of one year, none of five', () => {
    const { main, limits, nextYears, thisYear } = targetsPage(ordinary, 'administrative')
    expect([main.rows, limits.rows, nextYears]).toEqual([[], [], []])
    expect(thisYear.map(({ id }) => id)).toContain('3.0')
  })

  it('has nothing of the past five years', () => {
    expect([...ordinary.observations.values()].filter(isOfPastFiveYears)).toEqual([])
    const { amounts, counts, totals, kept } = trends(ordinary, 'administrative')
    expect([amounts, counts, totals, kept]).toEqual([[], [], [], []])
  })

  it('has no deck of five years', () => {
    expect(readyDecks(ordinary).flatMap(({ id, isMain }) => (isMain ? id : []))).toEqual([
      'results',
      'targets-plan',
      'scopes',
    ])
    for (const { id } of readyDecks(ordinary)) {
      const { deck } = openDeck(ordinary, 'compare', new Map([['deck', id]]))
      // Notes for the presenter are the data's own words.
      const told = JSON.stringify(deck?.slides.map(({ notes: _, ...slide }) => slide))
      expect(told ?? '').not.toMatch(/null年|undefined年|今后五年|2026|2016/)
    }
  })

  it('has an overview without the notes on averages and on years between', () => {
    const told = renderToStaticMarkup(<OverviewView {...props} ways={[]} />)
    expect(told).not.toMatch(/null年|undefined年|增速不能用两头的金额去除|图上没有中间年份/)
  })

  it.each([
    ['results', <ResultsView key="results" {...props} />],
    ['trends', <TrendsView key="trends" {...props} />],
    ['targets', <TargetsView key="targets" {...props} />],
    ['scopes', <ScopesView key="scopes" {...props} sort="-period" onSort={() => {}} />],
  ])('has a page of %s that says no year it has not', (_, view) => {
    const told = renderToStaticMarkup(view).replace(/<[^>]*>/g, '')
    expect(told).not.toMatch(/null|undefined|2026|“2016”|今后五年/)
  })
})

describe('what is said of the years of the charts', () => {
  const note = (change: Partial<Times>) => yearsNote({ ...madeUpTimes, ...change })

  it('names those that are printed, and which are ours', () => {
    expect(note({ start: null })).toMatch(
      /^报告只给出2021年、2022年的目标和今后五年末的目标。.*“2026”是看板的标注/,
    )
    expect(note({ horizon: null })).toMatch(
      /^报告只给出过去五年的起点、2021年和2022年的目标。.*“2016”是看板的标注/,
    )
    expect(note({ start: null, horizon: null })).toBe('')
  })
})
