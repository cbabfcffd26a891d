import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices, scopesShown } from '../../../src/facts/scope-choice'
import { sourceById } from '../../../src/facts/source'
import { isOfPastFiveYears } from '../../../src/features/trends/trends'
import { TrendsView } from '../../../src/features/trends/trends-view'
import { sample } from '../../fixtures/sample'

async function open(choice: ScopeChoice) {
  const onOpen = vi.fn()
  const { container } = render(<TrendsView dataset={sample} choice={choice} onOpen={onOpen} />)
  // Seven slopes, a start without a year, rates, stated and computed growth.
  await waitFor(() => expect(screen.getAllByTestId('canvas')).toHaveLength(10))
  return { onOpen, container }
}

const region = (name: string) => screen.getByRole('region', { name })
const article = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('article')
  if (found === null) throw new Error(`expected an article named ${name}; received none`)
  return found
}

describe('the past five years', () => {
  it.each(scopeChoices)('has each figure of them as a button outside of tables, under %s', async choice => {
    const { container } = await open(choice)
    const shown = new Set(
      [...container.querySelectorAll('[data-source]')]
        .filter(element => element.closest('details') === null)
        .map(element => element.getAttribute('data-source')),
    )
    const missing = [...sample.observations.values()]
      .filter(o => isOfPastFiveYears(o) && scopesShown(o.indicator, choice).includes(o.scope))
      .filter(o => !shown.has(o.id))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('has nothing of a scope that was not chosen', async () => {
    const { container } = await open('management')
    expect(within(container).queryByRole('button', { name: /行政口径/, hidden: true })).toBeNull()
    for (const figure of ['400.4', '612.5']) expect(container).not.toHaveTextContent(figure)
    expect(article('生产总值')).toHaveTextContent('300.2亿元')
    expect(container).toHaveTextContent('全市·未分口径')
  })

  it('has both scopes in one slope in a comparison', async () => {
    await open('compare')
    for (const figure of ['400.4亿元', '612.5亿元', '300.2亿元', '480.6亿元', '年均增长8.1%', '年均增长8.4%'])
      expect(article('生产总值')).toHaveTextContent(figure)
    expect(article('研发投入强度')).toHaveTextContent('提高0.71个百分点推算')
  })

  it('says that a start has no year, and puts it on no axis of years', async () => {
    await open('administrative')
    const deaths = article('交通事故年死亡人数')
    expect(deaths).toHaveTextContent('最高峰是哪一年，报告没有写')
    expect(deaths).toHaveTextContent('比最高峰减少41人推算')
    expect(deaths).not.toHaveTextContent('2016')
  })

  it('explains stated and computed growth without calling it a contradiction', async () => {
    await open('administrative')
    const why = region('为什么年均增速和自己算的不一样')
    expect(why).toHaveTextContent('按统计惯例')
    expect(why).toHaveTextContent('报告未注明')
    expect(why).toHaveTextContent('不能据此说矛盾')
  })

  it('says of sums that their units are unlike', async () => {
    await open('administrative')
    expect(region('五年累计')).toHaveTextContent('单位各不相同，只列数字，不画成一张图')
    expect(within(region('五年累计')).queryByRole('figure')).toBeNull()
  })

  it.each(
    scopeChoices,
  )('names every figure with its scope, and each leads to a source, under %s', async choice => {
    const { container, onOpen } = await open(choice)
    const figures = within(container).getAllByRole('button', { name: /查看(出处|算法)$/, hidden: true })
    expect(figures).not.toEqual([])
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName(/(行政口径|管理口径|未分口径)，查看/)
      fireEvent.click(figure)
    }
    expect(onOpen).toHaveBeenCalledTimes(figures.length)
    for (const [id] of onOpen.mock.calls) expect(sourceById(sample, id), id).not.toBeNull()
  })

  it('gives each chart a name, a sentence and a table, and keeps headings in order', async () => {
    const { container } = await open('compare')
    for (const chart of screen.getAllByRole('figure')) {
      expect(chart).toHaveAccessibleName()
      expect(chart).toHaveAccessibleDescription()
      expect(within(chart).getByRole('table', { hidden: true })).toHaveAccessibleName()
    }
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, i) => {
      expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1)
    })
  })
})
