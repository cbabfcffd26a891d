import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices } from '../../../src/facts/scope-choice'
import { OverviewView } from '../../../src/features/overview/overview-view'
import { sample } from '../../fixtures/sample'

/** The overview once its charts have come. */
async function open(choice: ScopeChoice) {
  const onOpen = vi.fn()
  const { container } = render(
    <OverviewView
      dataset={sample}
      choice={choice}
      ways={[{ href: '#/results', label: '2021成效', about: '2021年的全部成效' }]}
      onOpen={onOpen}
    />,
  )
  // Four ladders, five themes, and what grew fastest.
  await waitFor(() => expect(screen.getAllByTestId('canvas')).toHaveLength(10))
  const [gdp, budget, urban, rural] = within(
    screen.getByRole('region', { name: '四项主要指标' }),
  ).getAllByRole('article')
  return { onOpen, container, gdp, budget, urban, rural }
}

/** The large figures of a headline indicator, without its ladder. */
const headline = (article: HTMLElement | undefined) =>
  [...(article?.querySelectorAll('[data-headline]') ?? [])].map(({ textContent }) => textContent)

describe('the overview', () => {
  it('opens with the administrative figures, each said to be so', async () => {
    const { gdp, budget, urban, rural } = await open('administrative')
    expect([gdp, budget, urban, rural].map(headline)).toEqual([
      ['612.5亿元'],
      ['66.3亿元'],
      ['60210元'],
      ['36540元'],
    ])
    expect(gdp).toHaveTextContent('行政口径')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '行政口径2021年生产总值612.5亿元，五年后要突破850亿元',
    )
  })

  it('has no administrative figure of GDP or revenue anywhere under management', async () => {
    const { container, gdp, budget } = await open('management')
    expect([gdp, budget].map(headline)).toEqual([['480.6亿元'], ['50.4亿元']])
    // 661.5 and below 520.0: 2022 as computed from growth.
    for (const administrative of ['612.5', '400.4', '661.5', '850亿元', '66.3亿元', '40.5亿元', '100亿元'])
      expect(container).not.toHaveTextContent(administrative)
    expect(container.querySelector('[data-source*=".administrative"]')).toBeNull()
    expect(within(container).queryByRole('button', { name: /行政口径/ })).toBeNull()
  })

  it('has no managed figure anywhere in the administrative scope', async () => {
    const { container } = await open('administrative')
    for (const managed of ['480.6', '300.2', '520.0', '700亿元', '30.2亿元', '80亿元'])
      expect(container).not.toHaveTextContent(managed)
    expect(container.querySelector('[data-source*=".management"]')).toBeNull()
    expect(within(container).queryByRole('button', { name: /管理口径/ })).toBeNull()
  })

  it('has both in a comparison, administrative first, with the targets of both at its head', async () => {
    const { gdp, budget, urban } = await open('compare')
    expect([gdp, budget, urban].map(headline)).toEqual([
      ['612.5亿元', '480.6亿元'],
      ['66.3亿元', '50.4亿元'],
      ['60210元'],
    ])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '五年后的生产总值：行政口径突破850亿元，管理口径突破700亿元',
    )
  })

  it.each(scopeChoices)('tags incomes as undivided under %s', async choice => {
    const { urban, rural } = await open(choice)
    for (const [article, value] of [
      [urban, '60210元'],
      [rural, '36540元'],
    ] as const) {
      expect(article).toHaveTextContent(value)
      expect(article).toHaveTextContent('全市·未分口径')
      expect(article).not.toHaveTextContent(/(行政|管理)口径/)
    }
  })

  it('says what the report does not print, in words', async () => {
    const { urban } = await open('administrative')
    expect(urban).toHaveTextContent('报告未列')
    expect(urban).toHaveTextContent('与经济增长同步')
  })

  it.each(
    scopeChoices,
  )('names every figure with its scope under %s, and each opens its source', async choice => {
    const { container, onOpen } = await open(choice)
    const figures = within(container).getAllByRole('button', { name: /查看(出处|算法)$/, hidden: true })
    expect(figures.length).toBeGreaterThan(100)
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName(/(行政口径|管理口径|未分口径)，查看/)
      fireEvent.click(figure)
    }
    expect(onOpen).toHaveBeenCalledTimes(figures.length)
  })

  it('leads from the headline figure to its source', async () => {
    const { onOpen, gdp } = await open('management')
    const figure = gdp?.querySelector('[data-headline] button')
    if (figure) fireEvent.click(figure)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('gdp.2021.level.management')
  })

  it('gives each chart a name, a sentence and a table', async () => {
    await open('administrative')
    const charts = screen.getAllByRole('figure')
    expect(charts).toHaveLength(10)
    for (const chart of charts) {
      expect(chart).toHaveAccessibleName()
      expect(chart).toHaveAccessibleDescription()
      expect(within(chart).getByRole('table', { hidden: true })).toHaveAccessibleName()
    }
  })

  it('says once of the five themes how many figures each has', async () => {
    await open('administrative')
    expect(screen.getByRole('region', { name: '经济总量' })).toHaveTextContent('共20条数据')
  })

  it('tells each area of work of 2022 that has a figure in a line, and leads to the other views', async () => {
    await open('administrative')
    const areas = screen.getByRole('region', { name: '2022年的七方面工作' })
    expect(within(areas).getAllByRole('heading', { level: 3 })).toHaveLength(7)
    expect(within(areas).getByRole('button', { name: /^实到外资 3\.2亿美元，2022年目标/ })).toBeVisible()
    expect(screen.getByRole('link', { name: /2021成效/ })).toHaveAttribute('href', '#/results')
  })
})
