import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices } from '../../../src/facts/scope-choice'
import { sourceById } from '../../../src/facts/source'
import type { ViewProps } from '../../../src/features/parts/view-props'
import { ScopesView } from '../../../src/features/scopes/scopes-view'
import { sample, sampleIndicator } from '../../fixtures/sample'

/** The view with the part of the address that it writes. */
function Sorted(props: ViewProps) {
  const [sort, setSort] = useState<string | null>(null)
  return <ScopesView {...props} sort={sort} onSort={setSort} />
}

/** The view once its charts have come: two of amounts, one of rates, two of shares. */
async function open(choice: ScopeChoice) {
  const onOpen = vi.fn()
  const { container } = render(<Sorted dataset={sample} choice={choice} onOpen={onOpen} />)
  await waitFor(() => expect(screen.getAllByTestId('canvas')).toHaveLength(5))
  return { onOpen, container }
}

const annex = () => within(screen.getByRole('region', { name: /附件原表，/ }))
const firstColumn = (of: string) => {
  const { getAllByRole } = annex()
  const [head, ...rows] = getAllByRole('row')
  const at = within(head as HTMLElement)
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent?.startsWith(of))
  return rows.map(row => row.children[at]?.textContent)
}

describe('the view of scopes', () => {
  it.each(scopeChoices)('reaches every observation of the divided indicators under %s', async choice => {
    const { container } = await open(choice)
    const wanted = ['gdp', 'general-public-budget-revenue'].flatMap(id =>
      sampleIndicator(id).observations.map(observation => observation.id),
    )
    const shown = new Set(
      [...container.querySelectorAll('[data-source]')]
        .filter(button => button.closest('details') === null)
        .map(button => button.getAttribute('data-source')),
    )
    expect(wanted.filter(id => !shown.has(id))).toEqual([])
  })

  it.each([
    ['administrative', '现在突出行政口径。'],
    ['management', '现在突出管理口径。'],
    ['compare', '现在两种同样显示。'],
  ] as const)('says under %s what the choice above does here: %s', async (choice, effect) => {
    const { container } = await open(choice)
    expect(container).toHaveTextContent(`本页总是两种口径并列；上方的切换只突出其中一种，${effect}`)
    expect(container.firstElementChild).toHaveClass(`scopes--${choice}`)
    // 612.5 less 480.6.
    for (const both of ['612.5亿元', '480.6亿元', '131.9亿元']) expect(container).toHaveTextContent(both)
  })

  it('leads from every figure to a source that is there', async () => {
    const { container, onOpen } = await open('compare')
    const figures = [...container.querySelectorAll<HTMLElement>('[data-source]')]
    expect(figures).not.toEqual([])
    for (const figure of figures) {
      const source = figure.dataset.source ?? ''
      expect(sourceById(sample, source), source).not.toBeNull()
      expect(figure).toHaveAccessibleName(/(行政口径|管理口径|未分口径)，查看/)
      fireEvent.click(figure)
      expect(onOpen).toHaveBeenLastCalledWith(source)
    }
  })

  it('marks as computed whatever the report does not print', async () => {
    const { container } = await open('administrative')
    const computed = [...container.querySelectorAll('[data-source*="~"]')]
    expect(computed).not.toEqual([])
    for (const figure of computed) expect(figure).toHaveTextContent('推算')
  })

  it('never subtracts the bounds of 2026, only what is printed without one', async () => {
    const { container } = await open('compare')
    expect(container).toHaveTextContent('两项都是下限，不推算差额')
    const sources = [...container.querySelectorAll<HTMLElement>('[data-source*="gdp.2026"]')]
    const computed = sources.map(({ dataset }) => dataset.source ?? '').filter(id => id.includes('~'))
    // Growth up to each bound by itself is all that they come to.
    expect(computed.filter(id => !id.startsWith('pace~'))).toEqual([])
    expect(container).not.toHaveTextContent(/150(\.0)?亿元/)
    const revenue = container.querySelector('[data-source^="difference~general-public-budget-revenue.2026"]')
    expect(revenue).toHaveTextContent('20亿元')
  })

  it('has nominal growth in three columns, each figure with its price basis and how far rounding reaches', async () => {
    await open('administrative')
    const tables = screen.getAllByRole('table', { name: /名义年均增速/ })
    const [gdp = [], revenue = []] = tables.map(table =>
      within(table)
        .getAllByRole('row')
        .map(row => [...row.children].map(cell => cell.textContent?.trim() ?? '')),
    )
    expect(gdp[0]).toEqual(['行政口径', '管理口径', '港和电厂'])
    // (612.5 ÷ 400.4)^(1/5), (480.6 ÷ 300.2)^(1/5), (131.9 ÷ 100.2)^(1/5)
    expect(gdp[2]?.map(text => text.replace(/推算名义.*/, ' 推算名义'))).toEqual([
      '≈8.9% 推算名义',
      '≈9.9% 推算名义',
      '≈5.7% 推算名义',
    ])
    expect(gdp[2]?.[2]).toContain('5.61%到5.69%')
    expect(gdp[5]).toEqual(['至少6.77%推算名义', '至少7.8%推算名义', '不推算'])
    expect(gdp[6]).toEqual(['末端两项都是下限，超过多少没有写，不能相减，港和电厂不推算。'])
    expect(revenue[5]?.[2]).toBe('≈4.7%推算名义4.56%到4.83%')
  })

  it('has every observation in the table, each under its own scope', async () => {
    await open('compare')
    const [, ...rows] = annex().getAllByRole('row')
    const under = (column: number) =>
      rows.map(row => row.children[column]?.querySelector('[data-source]')?.getAttribute('data-source'))
    const wanted = (scope: string) =>
      [...sample.observations.values()].filter(o => o.scope === scope).map(({ id }) => id)
    expect(under(2).sort()).toEqual(wanted('administrative').sort())
    expect(under(3).sort()).toEqual(wanted('management').sort())
  })

  it('sorts the table by its headers, says so, and returns to the order of the annex', async () => {
    await open('administrative')
    const before = firstColumn('行政口径')
    // Revenue is printed in the text alone, and so before the annex.
    expect([before[0], before.at(-1)]).toEqual(['66.3亿元', '850亿元以上'])
    const header = () => annex().getByRole('columnheader', { name: /行政口径/ })
    expect(header()).not.toHaveAttribute('aria-sort')
    fireEvent.click(within(header()).getByRole('button'))
    expect(header()).toHaveAttribute('aria-sort', 'ascending')
    expect(firstColumn('行政口径')[0]).toBe('40.5亿元')
    fireEvent.click(within(header()).getByRole('button'))
    expect(header()).toHaveAttribute('aria-sort', 'descending')
    expect(firstColumn('行政口径')[0]).toBe('850亿元以上')
    fireEvent.click(screen.getByRole('button', { name: '按附件次序' }))
    expect(header()).not.toHaveAttribute('aria-sort')
    expect(firstColumn('行政口径')).toEqual(before)
  })

  it('gives each chart a name, a sentence and a table, under headings in order', async () => {
    const { container } = await open('administrative')
    for (const chart of screen.getAllByRole('figure')) {
      expect(chart).toHaveAccessibleName()
      expect(chart).toHaveAccessibleDescription()
      expect(within(chart).getByRole('table', { hidden: true })).toHaveAccessibleName()
    }
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('says what the report does not split, with the sums that one would try', async () => {
    await open('administrative')
    const part = screen.getByRole('region', { name: '报告没有分的' })
    expect(part).toHaveTextContent('全市·未分口径')
    expect(part).toHaveTextContent('报告只对生产总值和一般公共预算收入给出两种口径')
    // 12.3, 220.4 and 190.8 together, and what they leave of 612.5 and of 480.6.
    for (const text of ['423.5亿元推算', '189.0亿元推算', '57.1亿元推算', '规模以上', '建筑业'])
      expect(part).toHaveTextContent(text)
  })
})
