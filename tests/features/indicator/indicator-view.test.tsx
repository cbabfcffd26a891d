import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addressesIn } from '../../../src/app/view-switch'
import type { ScopeChoice } from '../../../src/facts/scope-choice'
import { IndicatorView } from '../../../src/features/indicator/indicator-view'
import { oldClipboard, openClipboard } from '../../fixtures/clipboard'
import { indicatorViewRules } from '../../fixtures/indicator-view-rules'
import { sample } from '../../fixtures/sample'

function show(indicator: string, choice: ScopeChoice = 'administrative') {
  const onOpen = vi.fn()
  const { container, unmount } = render(
    <IndicatorView
      dataset={sample}
      choice={choice}
      indicator={indicator}
      addressOf={addressesIn(choice)}
      onOpen={onOpen}
    />,
  )
  return { container, onOpen, unmount }
}

const rows = () =>
  within(screen.getByRole('table', { name: /的全部数据$/ }))
    .getAllByRole('row')
    .slice(1)
const section = (name: string) => screen.getByRole('region', { name })

describe('the page of one indicator', () => {
  indicatorViewRules(sample)

  it('has every figure under each choice of scope, the chosen one first', () => {
    for (const choice of ['administrative', 'management', 'compare'] as const) {
      const { container, unmount } = show('gdp', choice)
      expect(rows()).toHaveLength(12)
      const first = choice === 'management' ? '管理口径' : '行政口径'
      expect(rows()[0]).toHaveTextContent(first)
      expect(container.querySelectorAll('.ladder')).toHaveLength(choice === 'compare' ? 1 : 2)
      expect(container.querySelector('h1')).toHaveTextContent(first)
      unmount()
    }
  })

  it('says of an indicator without two scopes that it has none, under any choice', () => {
    for (const choice of ['administrative', 'management', 'compare'] as const) {
      const { container, unmount } = show('pm25', choice)
      expect(container.querySelector('.indicator-page__scopes')).toHaveTextContent('全市·未分口径')
      expect(section('使用提醒')).toHaveTextContent('报告没有为它分口径；切换口径时它不变。')
      unmount()
    }
  })

  it('says of which figure a note is, unless it is of the indicator', () => {
    const notes = () =>
      within(section('使用提醒'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    const solar = show('solar-capacity-added')
    expect(notes()[0]).toBe('2022年力争6万千瓦：报告印了两个目标，这是“力争”的较高目标。')
    solar.unmount()
    show('traffic-deaths')
    expect(notes().slice(0, 3)).toEqual([
      '起点是“最高峰”那一年，报告没有说是哪一年，不能算五年降幅。',
      '最高峰88人：报告没有写“最高峰”是哪一年，不放在时间轴上。',
      '2021年47人：报告没有写是哪一年的数，按过去五年的末年记作2021年。',
    ])
  })

  it('keeps the scope in every link', () => {
    const { container } = show('gdp', 'management')
    const links = [...container.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) expect(link).toMatch(/^#\/[a-z-]+(\/[a-z0-9-]+)?\?scope=management(&|$)/)
  })

  it('says in one sentence why nothing is drawn, and has no empty part', () => {
    const { container } = show('greening')
    expect(section('全部数据')).toHaveTextContent('没有可比的第二个，所以不画图。')
    expect(container.querySelector('figure')).toBeNull()
    expect(screen.queryByRole('region', { name: '变化和速度' })).toBeNull()
    expect(screen.queryByRole('region', { name: '名词' })).toBeNull()
  })

  it('keeps what the report says apart from what is computed, which says 推算 and shows its formula', () => {
    show('gdp')
    const [stated, computed] = section('变化和速度').querySelectorAll<HTMLElement>('.indicator-rows')
    expect(stated?.textContent).not.toContain('推算')
    expect(stated).toHaveTextContent('年均增长8.1%')
    // 850 less 612.5.
    expect(computed).toHaveTextContent('至少增加237.4亿元')
    for (const row of computed?.querySelectorAll('li') ?? []) {
      expect(row.querySelector('.figure')).toHaveTextContent('推算')
      expect(row.querySelector('.indicator-rows__formula')?.textContent).toMatch(/[=≈]/)
    }
    expect(section('变化和速度')).toHaveTextContent('按统计惯例，增长速度用可比价计算；报告未注明。')
  })

  it('says what it can be held against and what not, each with the way to the sum', () => {
    show('gdp')
    const part = section('和什么对得上，和什么不能比')
    expect(within(part).getByRole('heading', { name: /^不可比\d+条$/ })).toBeInTheDocument()
    const ways = within(part).getAllByRole('link', { hidden: true })
    expect(ways.length).toBeGreaterThan(10)
    for (const way of ways) expect(way.getAttribute('href')).toMatch(/^#\/data\?check=[a-z]+,[a-z-]+$/)
  })

  it('opens the source of a row by its figure and by its place', () => {
    const { onOpen } = show('greening')
    const [row] = rows()
    if (row === undefined) throw new Error('expected a row; received none')
    fireEvent.click(within(row).getByRole('button', { name: /^新建提升绿化 1200亩以上/ }))
    fireEvent.click(within(row).getByRole('button', { name: /^第15页/ }))
    expect(onOpen.mock.calls).toEqual([['greening.2022.level.undivided'], ['greening.2022.level.undivided']])
  })

  it('copies a citation over https and over plain http, and the address of the page without its panel', async () => {
    window.location.hash = '#/indicators/gdp?source=gdp.2021.level.administrative'
    for (const clipboard of [openClipboard, oldClipboard]) {
      const { copied } = clipboard()
      const { container, unmount } = show('gdp')
      const tools = within(container.querySelector<HTMLElement>('.indicator-page__tools') ?? container)
      fireEvent.click(tools.getByRole('button', { name: /^复制引用/ }))
      await waitFor(() => expect(copied).toHaveLength(1))
      fireEvent.click(tools.getByRole('button', { name: '复制链接' }))
      await waitFor(() => expect(copied).toHaveLength(2))
      expect(copied[0]).toMatch(
        /^生产总值 612\.5 亿元，增长 9\.3%（行政口径，2021年），2022年某市政府工作报告，第1页（.*：http.*#\/indicators\/gdp\?source=gdp\.2021\.level\.administrative$/,
      )
      expect(copied[1]).toMatch(/#\/indicators\/gdp$/)
      unmount()
    }
    window.location.hash = ''
  })

  it('leads to the indicators before and behind it in the report, and to all', () => {
    show('pm25')
    const ways = within(screen.getByRole('navigation', { name: '报告中的前后指标' })).getAllByRole('link')
    expect(ways.map(way => way.getAttribute('href'))).toEqual([
      '#/indicators/hundred-million-yuan-projects-completed',
      '#/indicators',
      '#/indicators/pm10',
    ])
  })
})

describe('an indicator that there is not', () => {
  it('is said to be none, with what comes near and the way to all', () => {
    show('gpd', 'management')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有“gpd”这个指标')
    const [library, nearest] = screen.getAllByRole('link')
    expect(library).toHaveAttribute('href', '#/indicators?scope=management')
    expect(nearest).toHaveAttribute('href', '#/indicators/gdp?scope=management')
    expect(nearest).toHaveTextContent('生产总值')
  })

  it('is shortened where it is long', () => {
    show('x'.repeat(3000))
    expect(screen.getByRole('heading', { level: 1 }).textContent?.length).toBeLessThan(60)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})
