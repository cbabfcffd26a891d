import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { plain } from '../../src/facts/told'
import { headline, themeBands } from '../../src/features/overview/overview'
import { resultCharts } from '../../src/features/results/result-charts'
import { scopesHeadline } from '../../src/features/scopes/scope-headline'
import { targetsHeadline } from '../../src/features/targets/targets-page'
import { trends } from '../../src/features/trends/trends'
import { damaged, type Json } from '../fixtures/damage'
import { sample, sampleTexts, soundDataset } from '../fixtures/sample'

const file = 'data/profile.json'

function faultsOf(path: (string | number)[], value: Json | undefined): string[] {
  const loaded = load(damaged(sampleTexts, file, path, value))
  return loaded.ok ? [] : loaded.faults.map(fault => `${fault.file} ${formatPath(fault.path)} ${fault.code}`)
}

describe('the profile', () => {
  it.each([
    [['headline', 0], 'gpd', 'headline[0] unknown-indicator'],
    [['headline', 1], sample.profile.headline[0], 'headline[1] duplicate'],
    [['bands', 1, 'theme'], 'economy', 'bands[1].theme duplicate'],
    [
      ['bands', 1, 'finding', 0, 'figures'],
      'gpd.2021.level',
      'bands[1].finding[0].figures unknown-observation',
    ],
    [
      ['bands', 0, 'chart', 'rows', 0, 'figures', 1],
      'gdp.2025.level',
      'bands[0].chart.rows[0].figures[1] unknown-observation',
    ],
    [['results', 0, 'figures', 0], 'gdp', 'results[0].figures[0] bad-format'],
    [['results', 0, 'figures', 0], 'gpd.2021.level', 'results[0].figures[0] unknown-observation'],
  ])('with %j as %j is told at its place', (path, value, fault) => {
    expect(faultsOf(path, value)).toEqual([`${file} ${fault}`])
  })

  it('names no indicator that has to exist: its row is left out, and a band without rows', () => {
    const without = (...slugs: readonly string[]) => ({
      ...sample,
      indicators: new Map([...sample.indicators].filter(([id]) => !slugs.includes(id))),
    })
    const bandsOf = (dataset: typeof sample) =>
      themeBands(dataset, 'administrative').map(({ theme, finding, chart }) => [
        theme,
        plain(finding),
        chart.model.rows.length,
      ])
    expect(bandsOf(without('gdp'))[0]).toEqual([
      'economy',
      '按惯例用可比价的几项里，规上工业增加值增长最快，15.1%',
      4,
    ])
    expect(bandsOf(without('pm25')).pop()).toEqual(['ecology', '', 1])
    expect(bandsOf(without('pm25', 'good-air-rate')).map(([theme]) => theme)).not.toContain('ecology')
  })

  it('may be missing: nothing leads, and nothing is put side by side', () => {
    const plainly = soundDataset(sampleTexts.filter(text => text.file !== file))
    expect(themeBands(plainly, 'administrative')).toEqual([])
    expect(resultCharts(plainly)).toEqual([])
    const titles = [
      headline(plainly, 'administrative'),
      targetsHeadline(plainly, 'administrative'),
      trends(plainly, 'administrative').title,
      scopesHeadline(plainly),
    ]
    for (const title of titles) expect(title).toEqual([sample.report.title])
  })
})
