import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices, scopesShown } from '../../../src/facts/scope-choice'
import { sourceById } from '../../../src/facts/source'
import { TargetsView } from '../../../src/features/targets/targets-view'
import { sample } from '../../fixtures/sample'

async function open(choice: ScopeChoice) {
  const onOpen = vi.fn()
  const { container } = render(<TargetsView dataset={sample} choice={choice} onOpen={onOpen} />)
  // Five, four, four and three blocks of rows; a comparison has two more of levels and two of growth.
  await waitFor(() => expect(screen.getAllByTestId('canvas')).toHaveLength(choice === 'compare' ? 20 : 16))
  /** Sources that are seen without opening a table. */
  const shown = [...container.querySelectorAll<HTMLElement>('[data-source]')]
    .filter(figure => figure.closest('details') === null)
    .map(figure => figure.dataset.source ?? '')
  return { onOpen, container, shown }
}

describe('the targets', () => {
  it.each([
    ['administrative', 29],
    ['management', 29],
    ['compare', 34],
  ] as const)('are all there under %s, %i of them, and none of a scope that is not shown', async (choice, count) => {
    const { shown, container } = await open(choice)
    const targets = [...sample.observations.values()].filter(({ status }) => status === 'target')
    const isShown = ({ indicator, scope }: (typeof targets)[number]) =>
      scopesShown(indicator, choice).includes(scope)
    const wanted = targets.filter(isShown)
    expect(container).toHaveTextContent(`报告印了数字的共${count}个，都在这一页`)
    expect(wanted.filter(({ id }) => !shown.includes(id)).map(({ id }) => id)).toEqual([])
    for (const { id } of targets.filter(target => !isShown(target))) expect(shown).not.toContain(id)
  })

  it.each(scopeChoices)('lead from every figure to its source under %s', async choice => {
    const { container, onOpen, shown } = await open(choice)
    for (const source of shown) expect(sourceById(sample, source), source).not.toBeNull()
    for (const figure of container.querySelectorAll<HTMLElement>('[data-source]'))
      expect(figure.getAttribute('aria-label')).toMatch(/(行政口径|管理口径|未分口径)，查看(出处|算法)$/)
    const [first] = container.querySelectorAll<HTMLElement>('[data-source]')
    if (first) fireEvent.click(first)
    const scope = choice === 'management' ? 'management' : 'administrative'
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(`gdp.2022.growth.${scope}`)
  })

  it('have their headings in order', async () => {
    const { container } = await open('administrative')
    const ranks = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(ranks[0]).toBe(1)
    ranks.forEach((rank, i) => {
      expect(rank - (ranks[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('say without a number what has none, with its place', async () => {
    await open('administrative')
    const main = screen.getByRole('region', { name: '§3.0主要目标' })
    expect(main).toHaveTextContent('城乡居民收入与经济增长同步没有数字目标，第13页（§3.0.1）')
    const nextYears = screen.getByRole('region', { name: '§2.0主要目标' })
    expect(nextYears).toHaveTextContent('实施居民收入“倍增”计划今后五年，没有数字目标，第10页（§2.0.3）')
  })

  it('never speak of progress: no result of 2022 exists', async () => {
    const { container } = await open('compare')
    expect(container).not.toHaveTextContent(/完成率|进度|已完成/)
  })

  it('keep a lower bound a lower bound', async () => {
    await open('administrative')
    const main = screen.getByRole('figure', { name: '今后五年末的主要目标，对照2021年' })
    // 850 less 612.5.
    expect(main).toHaveTextContent('至少增加237.4亿元')
  })

  it('lead to their parts by buttons, the keyboard with them', async () => {
    await open('administrative')
    const jump = screen.getByRole('navigation', { name: '本页内容' })
    fireEvent.click(within(jump).getByRole('button', { name: '2022年全部' }))
    expect(document.getElementById('targets-this-year')).toHaveFocus()
  })

  it('give each chart a name, a sentence and a table', async () => {
    await open('compare')
    const charts = screen.getAllByRole('figure')
    expect(charts).toHaveLength(4)
    for (const chart of charts) {
      expect(chart).toHaveAccessibleName()
      expect(chart).toHaveAccessibleDescription()
      expect(within(chart).getByRole('table', { hidden: true })).toHaveAccessibleName()
    }
  })
})
