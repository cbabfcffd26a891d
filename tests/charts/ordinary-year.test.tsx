import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AmbitionChart } from '../../src/charts/ambition/chart'
import { limits, mainTargets } from '../../src/charts/ambition/model'
import { tabulateAmbition } from '../../src/charts/ambition/told'
import { composition } from '../../src/charts/composition/model'
import { dumbbells } from '../../src/charts/dumbbells/model'
import { growthPairs } from '../../src/charts/growth-pairs/model'
import { LadderChart } from '../../src/charts/ladder/chart'
import { describeLadder, ladder, tabulateLadder } from '../../src/charts/ladder/model'
import { slopes } from '../../src/charts/slopes/model'
import { statedPace } from '../../src/charts/stated-pace/model'
import { scopeChoices } from '../../src/facts/scope-choice'
import { dividedIndicators } from '../../src/facts/scope-pairs'
import { plain } from '../../src/facts/told'
import { ordinaryYear, withoutPast } from '../fixtures/ordinary-year'
import { sample } from '../fixtures/sample'

const shared = { onOpen: () => {} }

describe('the charts of an ordinary year', () => {
  const dataset = ordinaryYear(sample)

  it('have a ladder of its two years, with no pace between them', () => {
    const model = ladder(dataset, 'gdp', 'compare')
    expect(model.columns.map(({ year, status }) => [year, status])).toEqual([
      ['2021', 'outcome'],
      ['2022', 'target'],
    ])
    expect(model.paces).toEqual([])
    expect(plain(describeLadder(model))).not.toMatch(/null|2016|2026/)
    expect(tabulateLadder(model).rows).toHaveLength(4)
  })

  it('put the plan against the results, and nothing against five years', () => {
    for (const choice of scopeChoices) {
      expect(dumbbells(dataset, choice).rows).toHaveLength(dumbbells(sample, choice).rows.length)
      expect(growthPairs(dataset, choice).rows).toHaveLength(growthPairs(sample, choice).rows.length)
      const ofFiveYears = [mainTargets, limits, statedPace].map(make => make(dataset, choice).rows.length)
      expect([...ofFiveYears, slopes(dataset, choice).length]).toEqual([0, 0, 0, 0])
    }
    const rows = dividedIndicators(dataset).flatMap(indicator => composition(indicator).rows)
    expect([...new Set(rows.map(({ period }) => period))]).toEqual(['2021'])
  })
})

describe('the charts of a report that looks ahead alone', () => {
  const dataset = withoutPast(sample)

  it('have the pace ahead, between the columns that it leads from and to', () => {
    const model = ladder(dataset, 'gdp', 'administrative')
    expect(model.columns.map(({ year }) => year)).toEqual(['2021', '2022', '2026'])
    const { container } = render(<LadderChart model={model} size="hero" {...shared} />)
    const [pace, ...others] = container.querySelectorAll<HTMLElement>('.ladder__pace')
    expect(others).toEqual([])
    expect(pace).toHaveClass('ladder__pace--next')
    const places = ['--from', '--to'].map(name => Number.parseFloat(pace?.style.getPropertyValue(name) ?? ''))
    expect(places[0]).toBeCloseTo(100 / 6)
    expect(places[1]).toBeCloseTo(500 / 6)
  })

  it('ask for growth ahead without a word on the past', () => {
    const model = mainTargets(dataset, 'administrative')
    expect(model.rows).toHaveLength(mainTargets(sample, 'administrative').rows.length)
    const { head, rows } = tabulateAmbition(model)
    expect(head).not.toContain('过去五年年均')
    expect(head).toContain('今后五年年均')
    for (const row of rows) expect(row).toHaveLength(head.length)
    const { container } = render(<AmbitionChart model={model} withGrowth {...shared} />)
    expect(container).not.toHaveTextContent(/过去五年|null/)
  })
})

it('a ladder of four years has its brackets from middle to middle', () => {
  const { container } = render(
    <LadderChart model={ladder(sample, 'gdp', 'administrative')} size="hero" {...shared} />,
  )
  const places = [...container.querySelectorAll<HTMLElement>('.ladder__pace')].map(({ className, style }) => [
    className,
    style.getPropertyValue('--from'),
    style.getPropertyValue('--to'),
  ])
  expect(places).toEqual([
    ['ladder__pace ladder__pace--past', '12.5%', '37.5%'],
    ['ladder__pace ladder__pace--next', '37.5%', '87.5%'],
  ])
})
