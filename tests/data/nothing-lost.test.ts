import { describe, expect, it } from 'vitest'
import { peaks } from '../../src/charts/peaks/model'
import { slopes } from '../../src/charts/slopes/model'
import { type ObservationRecord, printedOf } from '../../src/dataset/dataset'
import { coverage } from '../../src/dataset/ledger'
import { scopeChoices, scopesShown } from '../../src/facts/scope-choice'
import { dividedIndicators, scopePairs } from '../../src/facts/scope-pairs'
import type { Tile } from '../../src/facts/tiles'
import { noneOf, partCounts, sectionCounts, totalCounts } from '../../src/features/about-data/ledger-counts'
import { priceGroups } from '../../src/features/about-data/price-basis'
import { wordCounts } from '../../src/features/about-data/word-counts'
import { themeBands } from '../../src/features/overview/overview'
import { resultSections } from '../../src/features/results/results'
import { isOfPastFiveYears, trends } from '../../src/features/trends/trends'
import { formsFound, termMarker } from '../../src/text/term-marks'
import { realDataset, realLedger } from './real'

const observations = [...realDataset.observations.values()]
const indicators = [...realDataset.indicators.values()]
const { terms, milestones } = realDataset

const idsOf = (of: readonly ObservationRecord[]) => [...new Set(of.map(({ id }) => id))].sort()
const figuresOf = (tiles: readonly Tile[]) => tiles.flatMap(({ figures }) => figures)

describe('the views lose none of the figures', () => {
  it('of 2021: each is a tile or in a chart', () => {
    for (const choice of scopeChoices) {
      const groups = resultSections(realDataset, choice).flatMap(section => section.groups)
      const shown = groups.flatMap(({ tiles, charts, observations: own }) => [
        ...figuresOf(tiles),
        // A chart also draws what other paragraphs print; there it is a tile.
        ...charts.flatMap(chart => chart.observations.filter(o => own.includes(o))),
      ])
      const wanted = observations.filter(
        ({ period, status, scope, indicator }) =>
          period === '2021' && status === 'outcome' && scopesShown(indicator, choice).includes(scope),
      )
      expect(shown.map(({ id }) => id).sort(), choice).toEqual(idsOf(wanted))
    }
  })

  it('of the past five years: each has a place, and no sum stands on an axis', () => {
    for (const choice of scopeChoices) {
      const model = trends(realDataset, choice)
      const lines = [...model.amounts, ...model.counts].flatMap(slope => slope.lines)
      const shown = [
        ...lines.flatMap(({ from, stated }) => (stated ? [from, stated] : [from])),
        ...model.peaks.map(({ from }) => from),
        ...model.growth.rows.map(({ rate }) => rate),
        ...figuresOf(model.changes),
        ...model.totals.flatMap(({ tiles }) => figuresOf(tiles)),
        ...figuresOf(model.kept),
      ]
      const wanted = observations.filter(
        o => isOfPastFiveYears(o) && scopesShown(o.indicator, choice).includes(o.scope),
      )
      expect(idsOf(shown), choice).toEqual(idsOf(wanted))
      const drawn = lines.flatMap(({ from, to }) => [from, to])
      expect(idsOf(drawn.filter(({ period }) => period === '2017/2021'))).toEqual([])
    }
  })

  it('with a start: each indicator with both ends has a slope, each start without a year a peak', () => {
    const wanted = indicators
      .filter(indicator =>
        ['2016', '2021'].every(period =>
          indicator.observations.some(o => o.period === period && o.measure === 'level' && !o.secondary),
        ),
      )
      .map(({ id }) => id)
    const starts = observations.filter(o => o.period === 'unstated' && o.status === 'baseline')
    for (const choice of scopeChoices) {
      expect(
        slopes(realDataset, choice)
          .map(({ indicator }) => indicator.id)
          .sort(),
      ).toEqual([...wanted].sort())
      expect(idsOf(peaks(realDataset, choice).map(({ from }) => from))).toEqual(idsOf(starts))
    }
  })

  it('in two scopes: each is in a pair, once', () => {
    for (const indicator of dividedIndicators(realDataset)) {
      const paired = scopePairs(indicator).flatMap(({ administrative, management }) =>
        [administrative, management].flatMap(o => o?.id ?? []),
      )
      expect(paired.sort()).toEqual(indicator.observations.map(({ id }) => id).sort())
    }
  })

  it('of a theme: the overview counts them all, and lists those of the chosen scope', () => {
    for (const choice of scopeChoices) {
      const faults = themeBands(realDataset, choice).filter(
        band =>
          band.count !== observations.filter(({ indicator }) => indicator.theme === band.theme).length ||
          band.indicators.some(one =>
            one.observations.some(({ scope }) => !scopesShown(one.indicator, choice).includes(scope)),
          ),
      )
      expect(faults.map(({ theme }) => theme)).toEqual([])
    }
  })
})

describe('the pages about the data count all of it', () => {
  it('numerals, facts and terms, by part and by section', () => {
    const counts = totalCounts(partCounts(realDataset))
    expect(totalCounts(sectionCounts(realDataset))).toEqual(counts)
    const { numerals, figures, nonFigures, open } = coverage(realLedger())
    expect([counts.numerals, counts.figures, noneOf(counts), counts.open]).toEqual([
      numerals,
      figures,
      nonFigures,
      open,
    ])
    expect([counts.observations, counts.milestones, counts.terms]).toEqual([
      observations.length,
      milestones.length,
      terms.length,
    ])
  })

  it('words of degree: one for every observation that is not plain', () => {
    const faults = wordCounts(realDataset).qualifiers.filter(
      ({ qualifier, count, words }) =>
        qualifier !== 'eq' && words.reduce((total, word) => total + word.count, 0) !== count,
    )
    expect(faults).toEqual([])
  })

  it('price bases: every indicator that one is noted for, once', () => {
    const grouped = priceGroups(realDataset).flatMap(group => group.indicators.map(({ id }) => id))
    const noted = indicators.filter(({ priceBasis }) => priceBasis !== undefined).map(({ id }) => id)
    expect(grouped.sort()).toEqual(noted.sort())
  })
})

describe('the terms of the annex', () => {
  it('mark nothing within the printed words of any figure', () => {
    const faults = observations.filter(o =>
      termMarker(terms)(printedOf(o)).some(part => typeof part === 'object'),
    )
    expect(idsOf(faults)).toEqual([])
  })

  it('mark every term by its name and by each of its forms', () => {
    const faults = terms.flatMap(term =>
      formsFound(term).filter(form => {
        const [before, found, after] = termMarker(terms)(`（${form}）`)
        return before !== '（' || after !== '）' || typeof found !== 'object' || found.term !== term
      }),
    )
    expect(faults).toEqual([])
    expect(terms.filter(term => !formsFound(term).includes(term.name))).toEqual([])
  })
})
