import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices } from '../../../src/facts/scope-choice'
import { ResultsView } from '../../../src/features/results/results-view'
import { sample } from '../../fixtures/sample'

/** The view once its charts have come: growth, industries, investment, water, shares. */
async function open(choice: ScopeChoice) {
  const onOpen = vi.fn()
  const { container } = render(<ResultsView dataset={sample} choice={choice} onOpen={onOpen} />)
  await waitFor(() => expect(screen.getAllByTestId('canvas')).toHaveLength(5))
  return { container, onOpen }
}

/** Figures that are seen at once: those of folded tables do not count. */
const seen = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-source]')].filter(figure => figure.closest('details') === null)

const ofScope: Readonly<Record<ScopeChoice, readonly string[]>> = {
  administrative: ['administrative', 'undivided'],
  management: ['management', 'undivided'],
  compare: ['administrative', 'management', 'undivided'],
}

describe('the results of 2021', () => {
  it.each(
    scopeChoices,
  )('has every figure of 2021 in sight under %s, and none of the other scope', async choice => {
    const { container } = await open(choice)
    const shown = new Set(seen(container).map(figure => figure.getAttribute('data-source')))
    const expected = [...sample.observations.values()].filter(
      ({ period, scope }) => period === '2021' && ofScope[choice].includes(scope),
    )
    expect([...shown].sort()).toEqual(expected.map(({ id }) => id).sort())
  })

  it.each(
    scopeChoices,
  )('names every figure with its scope under %s, and each opens its source', async choice => {
    const { container, onOpen } = await open(choice)
    const figures = [...container.querySelectorAll('[data-source]')]
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName(/(行政口径|管理口径|未分口径)，查看出处$/)
      fireEvent.click(figure)
    }
    expect(onOpen.mock.calls.flat()).toEqual(figures.map(figure => figure.getAttribute('data-source')))
  })

  it('opens with what grew fastest of two price bases', async () => {
    await open('administrative')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '规上工业增加值增长15.1%，数字经济核心制造业投资增长21.7%',
    )
  })

  it('says of every section whose figures are all undivided that they are', async () => {
    await open('management')
    for (const section of screen.getAllByRole('region')) expect(section).toHaveTextContent(/未分口径/)
    expect(screen.getByRole('region', { name: '总体' })).toHaveTextContent('管理口径')
  })

  it('says of each growth in which prices it is, and draws no line through those of others', async () => {
    const { container } = await open('management')
    const bases = [...container.querySelectorAll('.overall .rows__basis')].map(tag => tag.textContent)
    expect(new Set(bases)).toEqual(new Set(['可比价', '当年价', '未注明']))
    expect([...bases].sort((a, b) => bases.indexOf(a) - bases.indexOf(b))).toEqual(bases)
    expect(screen.getByRole('region', { name: '总体' })).toHaveTextContent('不同的之间不比高低')
  })

  it('moves the page and the focus to a section, and leaves the address alone', async () => {
    const scrollIntoView = vi.fn()
    Object.assign(Element.prototype, { scrollIntoView })
    await open('administrative')
    const before = window.location.hash
    const list = screen.getByRole('navigation', { name: '本页各部分' })
    fireEvent.click(within(list).getByRole('button', { name: /困难和问题/ }))
    expect(screen.getByRole('heading', { name: '困难和问题' })).toHaveFocus()
    expect(scrollIntoView).toHaveBeenCalledOnce()
    expect(window.location.hash).toBe(before)
  })

  it('keeps the order of headings', async () => {
    const { container } = await open('administrative')
    const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
    })
  })

  it('gives each chart a name, a sentence and a table', async () => {
    await open('administrative')
    const charts = screen.getAllByRole('figure')
    expect(charts).toHaveLength(5)
    for (const chart of charts) {
      expect(chart).toHaveAccessibleName()
      expect(chart).toHaveAccessibleDescription()
      expect(within(chart).getByRole('table', { hidden: true })).toHaveAccessibleName()
    }
  })

  it('tells the problems as the report prints them', async () => {
    await open('administrative')
    const problems = screen.getByRole('region', { name: '困难和问题' })
    expect(problems).toHaveTextContent('24.3%')
    expect(problems).toHaveTextContent('8.5%')
    expect(problems).toHaveTextContent('没有注明年份和分母')
  })
})
