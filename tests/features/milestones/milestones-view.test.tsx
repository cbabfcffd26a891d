import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { placeOf } from '../../../src/facts/citation'
import type { ScopeChoice } from '../../../src/facts/scope-choice'
import { MilestonesView } from '../../../src/features/milestones/milestones-view'
import { sample } from '../../fixtures/sample'

function open(query: Record<string, string> = {}, choice: ScopeChoice = 'administrative') {
  const spies = { onParameter: vi.fn(), onParameters: vi.fn(), onOpen: vi.fn() }
  const { container } = render(
    <MilestonesView
      dataset={sample}
      choice={choice}
      parameters={new Map(Object.entries(query))}
      {...spies}
    />,
  )
  const rows = [...container.querySelectorAll<HTMLElement>('.milestone')]
  return { ...spies, container, rows, titles: rows.map(titleOf) }
}

const titleOf = (row: Element) => row.querySelector('.milestone__title')?.textContent ?? ''
const facet = (name: string) => within(screen.getByRole('group', { name }))
const notices = () => screen.queryAllByRole('status').map(({ textContent }) => textContent)

describe('the milestones', () => {
  it('are all there, each once, with word, tier, place and the report’s words', () => {
    const { rows } = open()
    expect(rows).toHaveLength(sample.milestones.length)
    const left = new Set(rows)
    for (const { title, status, citations } of sample.milestones) {
      const row = [...left].find(
        other =>
          titleOf(other) === title && other.textContent?.includes(citations[0] ? placeOf(citations[0]) : '!'),
      )
      expect(row, title).toBeDefined()
      if (row === undefined) continue
      left.delete(row)
      for (const { quote } of citations) expect(row).toHaveTextContent(quote ?? '!')
      expect(row).toHaveTextContent(status === 'target' ? /^承诺/ : /^(成效|问题)/)
    }
    expect(left.size).toBe(0)
  })

  it('differ by shape as well as by word', () => {
    const { rows } = open()
    for (const row of rows) {
      const isHollow = row.querySelector('summary .mark__hollow') !== null
      expect(isHollow, titleOf(row)).toBe(row.textContent?.startsWith('承诺'))
    }
  })

  it('open to the report’s words, to be taken along with their place', async () => {
    const { rows } = open()
    const details = rows[0]?.querySelector('details')
    if (details === null || details === undefined) throw new Error('expected a row that opens; received none')
    expect(details).not.toHaveAttribute('open')
    expect(within(details).queryByRole('button')).toBeNull()
    details.open = true
    expect(await within(details).findByRole('button', { name: '复制要事与出处' })).toBeVisible()
  })

  it('lead from the figures that they speak of to their source', () => {
    const { rows, onOpen } = open()
    const row = rows.find(other => titleOf(other) === '城乡居民收入与经济增长同步')
    if (row === undefined) throw new Error('expected the row of the incomes; received none')
    expect(row).toHaveTextContent('城镇居民人均可支配收入 2021年成效 60210元')
    fireEvent.click(within(row).getByRole('button', { name: /60210元.*查看出处/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('urban-disposable-income.2021.level.undivided')
  })

  it('say that their number is the dashboard’s count', () => {
    const { container } = open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('要事17项')
    expect(container).toHaveTextContent('项数是看板的计数，不是报告的数字')
  })

  it.each([
    {},
    { period: '2022' },
    { period: '2021', theme: 'opening' },
  ])('have headings in order: %o', query => {
    const { container } = open(query)
    const ranks = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(ranks[0]).toBe(1)
    ranks.forEach((rank, i) => {
      expect(rank - (ranks[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })
})

describe('facets', () => {
  it('narrow the list as the address says, several values joined', () => {
    const { titles } = open({ period: '2021,2022', tier: 'own', section: '1.1,1.2,2.6,3.8' })
    // Not what is of the province in 1.1, nor of the next five years in 2.6.
    expect(titles).toEqual(['全面启动“花园城市”建设', '空气质量为有记录以来最好', '启动东湖湿地修复'])
    expect(facet('时期').getByRole('checkbox', { name: /2022年/ })).toBeChecked()
    expect(facet('时期').getByRole('checkbox', { name: /2026年/ })).not.toBeChecked()
  })

  it('count what the other choices leave', () => {
    // Of the province are three outcomes of 2021, a pledge for 2022 and one for 2026.
    open({ tier: 'provincial' })
    const left = (name: string) =>
      facet(name)
        .getAllByRole('checkbox')
        .map(({ parentElement }) => parentElement?.textContent)
    expect(left('时期')).toEqual([
      '过去五年，0项',
      '2021年，3项',
      '2022年，1项',
      '今后五年，0项',
      '2026年，1项',
    ])
    expect(left('成效或承诺')).toEqual(['成效和问题，3项', '承诺，2项'])
  })

  it('go to the address: chosen, added, taken back, and all at once', async () => {
    const user = userEvent.setup()
    const { onParameter, onParameters } = open({ period: '2022', tier: 'own' })
    await user.click(facet('时期').getByRole('checkbox', { name: /2021年/ }))
    expect(onParameter).toHaveBeenLastCalledWith('period', '2021,2022')
    await user.click(facet('主题').getByRole('checkbox', { name: /生态环境/ }))
    expect(onParameter).toHaveBeenLastCalledWith('theme', 'ecology')
    await user.click(screen.getByRole('button', { name: '去掉时期：2022年' }))
    expect(onParameter).toHaveBeenLastCalledWith('period', null)
    await user.click(screen.getByRole('button', { name: '清除全部条件' }))
    expect(onParameters).toHaveBeenCalledExactlyOnceWith([
      ['period', null],
      ['status', null],
      ['stage', null],
      ['hedge', null],
      ['tier', null],
      ['theme', null],
      ['section', null],
    ])
  })

  it('can be passed by keyboard', async () => {
    const { container } = open()
    fireEvent.click(screen.getByRole('button', { name: '跳到结果' }))
    expect(container.querySelector('.milestones__result')).toHaveFocus()
  })

  it('ignore what the report has no milestones of, and say so', () => {
    const { rows } = open({ section: '3.4,9.9', status: 'baseline', theme: 'nonsense' })
    expect(rows).toHaveLength(sample.milestones.length)
    expect(notices()).toEqual([
      '要事只分成效和承诺，没有“起点”已忽略这一项，其余照常显示。',
      '报告“企业强主体”（§3.4）里没有要事已忽略这一项，其余照常显示。',
      '报告没有编号是“9.9”的章节已忽略这一项，其余照常显示。',
      expect.stringMatching(/^“主题”里没有“nonsense”可选：产业与企业、.+。$/),
    ])
  })

  it('say of an empty result which choice to drop', async () => {
    const user = userEvent.setup()
    const { rows, onParameter } = open({ period: '2021', theme: 'opening' })
    expect(rows).toEqual([])
    expect(notices()).toEqual([expect.stringContaining('没有同时符合这些条件的要事')])
    await user.click(screen.getByRole('button', { name: '去掉“时期：2021年”，有2项' }))
    expect(onParameter).toHaveBeenLastCalledWith('period', null)
  })
})

describe('the checklist of 2022', () => {
  const list = () => screen.getByRole('region', { name: '2022年承诺清单' })

  it.each<[ScopeChoice, without: string]>([
    ['administrative', '.management'],
    ['management', '.administrative'],
    ['compare', 'none'],
  ])('has every pledge for 2022 under %s, whatever is chosen above', (choice, without) => {
    open({ period: '2021' }, choice)
    const figures = [...list().querySelectorAll<HTMLElement>('[data-source]')].map(
      ({ dataset }) => dataset.source,
    )
    const wanted = [...sample.observations.keys()].filter(
      id => id.includes('.2022.') && !id.endsWith(without),
    )
    expect([...figures].sort()).toEqual(wanted.sort())
    const lines = within(list())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent ?? '')
    for (const { status, period, title } of sample.milestones)
      if (status === 'target' && period === '2022')
        expect(
          lines.filter(line => line.startsWith(title)),
          title,
        ).toHaveLength(1)
  })

  it('has an empty box and a place in every line, and never tells progress', () => {
    open()
    for (const table of within(list()).getAllByRole('table')) {
      expect(table).toHaveAccessibleName(/^§/)
      for (const row of within(table).getAllByRole('row').slice(1)) {
        expect(row.querySelector('.checklist__box')).not.toBeNull()
        expect(row).toHaveTextContent(/第\d+(–\d+)?页（§[34][.\d]*）$/)
      }
    }
    expect(list()).not.toHaveTextContent(/完成率|进度|已完成/)
    expect(within(list()).queryByRole('checkbox')).toBeNull()
  })

  it('is printed alone, and the page whole again after it', async () => {
    const printed: (string | undefined)[] = []
    vi.stubGlobal('print', () => printed.push(document.documentElement.dataset.print))
    open()
    fireEvent.click(within(list()).getByRole('button', { name: '打印清单' }))
    expect(printed).toEqual(['checklist'])
    await act(async () => {
      window.dispatchEvent(new Event('afterprint'))
    })
    expect(document.documentElement.dataset.print).toBeUndefined()
  })
})
