import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices, scopesShown } from '../../../src/analysis/scope-choice'
import { sourceById } from '../../../src/analysis/source'
import { palettes } from '../../../src/charts/palette'
import { TargetsView } from '../../../src/views/targets/targets-view'
import { realDataset } from '../../fixtures/real'

vi.mock('../../../src/charts/chart-canvas', () => import('../../fixtures/canvas'))

async function open(choice: ScopeChoice) {
  const onOpen = vi.fn()
  const { container } = render(
    <TargetsView dataset={realDataset} choice={choice} palette={palettes.light} onOpen={onOpen} />,
  )
  // Five, five, two and seven blocks of rows; a comparison has more.
  await waitFor(() => expect(screen.getAllByTestId('canvas').length).toBeGreaterThanOrEqual(19))
  /** Sources that are seen without opening a table. */
  const shown = [...container.querySelectorAll<HTMLElement>('[data-source]')]
    .filter(figure => figure.closest('details') === null)
    .map(figure => figure.dataset.source ?? '')
  return { onOpen, container, shown }
}

describe('the targets', () => {
  it.each(scopeChoices)('are all there under %s, and none of a scope that is not shown', async choice => {
    const { shown } = await open(choice)
    const targets = [...realDataset.observations.values()].filter(({ status }) => status === 'target')
    const isShown = ({ indicator, scope }: (typeof targets)[number]) =>
      scopesShown(indicator, choice).includes(scope)
    const wanted = targets.filter(isShown)
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter(({ id }) => !shown.includes(id)).map(({ id }) => id)).toEqual([])
    for (const { id } of targets.filter(target => !isShown(target))) expect(shown).not.toContain(id)
  })

  it.each(scopeChoices)('lead from every figure to its source under %s', async choice => {
    const { container, onOpen, shown } = await open(choice)
    for (const source of shown) expect(sourceById(realDataset, source), source).not.toBeNull()
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
    expect(main).toHaveTextContent('主要约束性指标完成上级下达任务')
    expect(main).toHaveTextContent('没有数字目标，第18页（§3.0.1）')
  })

  it('never speak of progress: no result of 2022 exists', async () => {
    const { container } = await open('compare')
    expect(container).not.toHaveTextContent(/完成率|进度|已完成/)
  })

  it('keep a lower bound a lower bound', async () => {
    await open('administrative')
    const main = screen.getByRole('figure', { name: '今后五年末的主要目标，对照2021年' })
    expect(main).toHaveTextContent('至少多292.5亿元')
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
