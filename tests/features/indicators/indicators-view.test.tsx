import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { addressesIn } from '../../../src/app/view-switch'
import { printedOf } from '../../../src/dataset/dataset'
import { type ScopeChoice, scopeChoices } from '../../../src/facts/scope-choice'
import { codeOf } from '../../../src/facts/selection'
import { IndicatorsView } from '../../../src/features/indicators/indicators-view'
import { openClipboard } from '../../fixtures/clipboard'
import { sample } from '../../fixtures/sample'

const hrefOf = (indicator: string) => `#/indicators/${indicator}`

function open(query: Record<string, string> = {}, choice: ScopeChoice = 'administrative') {
  const spies = { onParameter: vi.fn(), onParameters: vi.fn(), onOpen: vi.fn() }
  const { container } = render(
    <IndicatorsView
      dataset={sample}
      choice={choice}
      parameters={new Map(Object.entries(query))}
      hrefOf={hrefOf}
      addressOf={addressesIn(choice)}
      {...spies}
    />,
  )
  const rows = [...container.querySelectorAll<HTMLElement>('.library__row')]
  return { ...spies, container, rows, sources: rows.map(sourceOf) }
}

const wantedUnder = (choice: ScopeChoice) =>
  [...sample.observations.values()]
    .filter(({ scope }) => scope === 'undivided' || choice === 'compare' || scope === choice)
    .map(({ id }) => id)
const sourceOf = (row: Element) => row.querySelector('[data-source]')?.getAttribute('data-source')
const facet = (name: string) => within(screen.getByRole('group', { name }))
const notices = () => screen.queryAllByRole('status').map(({ textContent }) => textContent)
const groups = (container: Element) =>
  [...container.querySelectorAll('.library__group')].map(({ textContent }) => textContent)

describe('the table', () => {
  it.each(scopeChoices)('has every observation of the scope shown, once: %s', choice => {
    const { rows, sources } = open({}, choice)
    expect([...sources].sort()).toEqual(wantedUnder(choice).sort())
    for (const row of rows) {
      const observation = sample.observations.get(sourceOf(row) ?? '')
      if (observation === undefined) throw new Error('expected a row of an observation; received none')
      expect(row).toHaveTextContent(observation.indicator.name)
      expect(row.querySelector('.figure .nb')).toHaveTextContent(printedOf(observation), {
        normalizeWhitespace: true,
      })
    }
  })

  it('is a table: heads, names of rows and groups', () => {
    const { container } = open()
    const table = container.querySelector('table')
    expect(table).toHaveAttribute('role', 'table')
    expect([...container.querySelectorAll('thead th[scope=col]')].map(th => th.textContent)).toEqual([
      '指标',
      '数值',
      '时期',
      '状态',
      '口径',
      '页码',
    ])
    // Six of GDP in one scope, two of services, two of farming, four of sales.
    expect(groups(container)[0]).toBe('经济总量14个')
  })

  it('leads from a figure to its source and from a name to its indicator', () => {
    const { rows, onOpen } = open({ q: '612.5' })
    const [row] = rows
    if (row === undefined) throw new Error('expected a row with 612.5; received none')
    fireEvent.click(within(row).getByRole('button', { name: /612\.5亿元.*查看出处/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('gdp.2021.level.administrative')
    expect(within(row).getByRole('link', { name: '生产总值' })).toHaveAttribute('href', '#/indicators/gdp')
  })

  it('stands in the order of the report where that is asked', () => {
    const { container, sources } = open({ group: 'report' })
    expect(sources.slice(0, 9)).toEqual([
      'gdp.2021.level.administrative',
      'gdp.2021.growth.administrative',
      'general-public-budget-revenue.2021.level.administrative',
      'general-public-budget-revenue.2021.growth.administrative',
      'urban-disposable-income.2021.level.undivided',
      'urban-disposable-income.2021.growth.undivided',
      'rural-disposable-income.2021.level.undivided',
      'rural-disposable-income.2021.growth.undivided',
      'high-tech-firms-added.2021.level.undivided',
    ])
    expect(sources.at(-1)).toBe('elderly-care-stations.2022.level.undivided')
    expect(groups(container)[0]).toMatch(/^§1\.0 /)
  })

  it('is sorted as the address says; amounts within one unit', () => {
    const { container } = open({ sort: '-value' })
    expect(groups(container).every(label => label?.startsWith('单位：'))).toBe(true)
    expect(container.querySelector('th[aria-sort=descending]')).toHaveTextContent('数值')
    expect(container).toHaveTextContent('单位不同的数不能比大小')
  })

  it('hands its order to the address, and back to the groups at the third press', () => {
    const { onParameters } = open({ sort: '-place' })
    fireEvent.click(screen.getByRole('button', { name: '页码' }))
    expect(onParameters).toHaveBeenLastCalledWith(expect.arrayContaining([['sort', null]]))
    fireEvent.click(screen.getByRole('button', { name: '指标' }))
    expect(onParameters).toHaveBeenLastCalledWith(expect.arrayContaining([['sort', 'indicator']]))
  })

  it('shows the columns that are chosen', () => {
    const { container, onParameters } = open({ columns: 'theme,section', rows: 'dense' })
    expect([...container.querySelectorAll('thead th')].map(th => th.textContent)).toEqual([
      '指标',
      '数值',
      '主题',
      '章节',
    ])
    expect(container.querySelector('.library--dense')).not.toBeNull()
    expect(screen.queryByRole('checkbox', { name: '时期' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '选列（4）' }))
    fireEvent.click(screen.getByRole('checkbox', { name: '时期' }))
    expect(onParameters).toHaveBeenLastCalledWith(
      expect.arrayContaining([['columns', 'period,theme,section']]),
    )
  })

  it.each([{}, { select: 'gdp,fixed-asset-investment' }])('has headings in order: %o', query => {
    const { container } = open(query)
    const ranks = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(ranks[0]).toBe(1)
    ranks.forEach((rank, i) => {
      expect(rank - (ranks[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })
})

describe('choices', () => {
  it('narrow the rows, several values and facets joined', () => {
    const { sources } = open({ theme: 'economy', status: 'target', period: '2022,2026', has: 'divided' })
    expect(sources).toEqual(['gdp.2026.level.administrative', 'gdp.2022.growth.administrative'])
    expect(facet('主题').getByRole('checkbox', { name: /经济总量/ })).toBeChecked()
  })

  it('go to the address and are taken back one by one, or all with the table’s state', async () => {
    const user = userEvent.setup()
    const { onParameter, onParameters } = open({ theme: 'economy', sort: 'value', q: '增长' })
    await user.click(facet('特点').getByRole('checkbox', { name: /目标低于2021年(?!，越)/ }))
    expect(onParameter).toHaveBeenLastCalledWith('has', 'below-base')
    await user.click(screen.getByRole('button', { name: '去掉主题：经济总量' }))
    expect(onParameter).toHaveBeenLastCalledWith('theme', null)
    await user.click(screen.getByRole('button', { name: '去掉查找：增长' }))
    expect(onParameter).toHaveBeenLastCalledWith('q', null)
    await user.click(screen.getByRole('button', { name: '恢复默认' }))
    const keys = onParameters.mock.lastCall?.[0].map(([key]: readonly string[]) => key)
    for (const key of ['q', 'theme', 'section', 'unit', 'sort', 'columns', 'group', 'rows'])
      expect(keys).toContain(key)
    expect(keys).not.toContain('select')
  })

  it('send what is typed at a pause, once', () => {
    vi.useFakeTimers()
    const { onParameter } = open()
    const box = screen.getByRole('searchbox', { name: '在表里找' })
    fireEvent.change(box, { target: { value: '生' } })
    fireEvent.change(box, { target: { value: '生产' } })
    act(() => vi.advanceTimersByTime(1000))
    vi.useRealTimers()
    expect(onParameter).toHaveBeenCalledExactlyOnceWith('q', '生产', 'typed')
  })

  it('say of an empty result which to drop', () => {
    const { rows, onParameter } = open({ theme: 'fiscal', unit: '微克/立方米' })
    expect(rows).toHaveLength(0)
    expect(notices()[0]).toContain('没有同时符合这些条件的数据')
    // Seven of revenue in one scope, two of spending.
    fireEvent.click(screen.getByRole('button', { name: /去掉“单位：微克\/立方米”，有9条/ }))
    expect(onParameter).toHaveBeenLastCalledWith('unit', null)
  })

  it('that are not understood are told and ignored', () => {
    const { rows } = open({
      has: 'wings',
      unit: '斤',
      section: '9.9',
      sort: 'size',
      select: 'zzzzzz',
    })
    expect(rows).toHaveLength(wantedUnder('administrative').length)
    expect(notices().map(text => text?.replace('已忽略这一项，其余照常显示。', ''))).toEqual([
      '没有以“斤”为单位的数字',
      '报告没有编号是“9.9”的章节',
      expect.stringMatching(/^“特点”里没有“wings”可选：.+。$/),
      '地址里的排序“size”不认识',
      '没有找到所选的“zzzzzz”',
    ])
  })
})

describe('the words looked for', () => {
  it('wait until an input method has made a word of them', async () => {
    const { onParameter } = open()
    const box = screen.getByRole('searchbox', { name: '在表里找' })
    fireEvent.compositionStart(box)
    fireEvent.change(box, { target: { value: "cai'zheng" } })
    await act(async () => new Promise(resolve => setTimeout(resolve, 450)))
    expect(onParameter).not.toHaveBeenCalled()
    fireEvent.change(box, { target: { value: '财政' } })
    fireEvent.compositionEnd(box)
    await act(async () => new Promise(resolve => setTimeout(resolve, 450)))
    expect(onParameter.mock.calls).toEqual([['q', '财政', 'typed']])
  })
})

describe('a selection', () => {
  const gdp = codeOf('gdp.2021.level.administrative')
  const investment = codeOf('fixed-asset-investment.2021.level.undivided')

  it('goes to the address as codes', () => {
    const { rows, onParameter } = open({ select: gdp, q: '生产总值' })
    const boxes = rows.map(row => within(row).getByRole('checkbox'))
    expect(boxes.filter(box => (box as HTMLInputElement).checked)).toHaveLength(1)
    const other = rows.find(row => sourceOf(row) === 'gdp.2021.growth.administrative')
    if (other === undefined) throw new Error('expected the growth of GDP; received none')
    fireEvent.click(within(other).getByRole('checkbox'))
    expect(onParameter).toHaveBeenLastCalledWith(
      'select',
      `${gdp},${codeOf('gdp.2021.growth.administrative')}`,
    )
    fireEvent.click(screen.getByRole('button', { name: '清除选择' }))
    expect(onParameter).toHaveBeenLastCalledWith('select', null)
  })

  it('can be shown as slides, by the same codes and in the same scope', () => {
    const ids = ['gdp.2021.level.management', 'pm25.2021.level.undivided']
    const select = ids.map(codeOf).join(',')
    open({ select }, 'management')
    const link = within(screen.getByRole('region', { name: '已选的数字' })).getByRole('link', {
      name: '放映所选',
    })
    expect(link).toHaveAttribute('href', `#/present?scope=management&select=${select}`)
  })

  it('is cited as a whole, one figure a line, each with its own address', async () => {
    const { copied } = openClipboard()
    const ids = ['gdp.2021.level.management', 'pm25.2026.level.undivided']
    open({ select: ids.map(codeOf).join(',') }, 'management')
    fireEvent.click(screen.getByRole('button', { name: '引用所选' }))
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    const lines = copied[0]?.split('\n') ?? []
    expect(lines).toEqual([
      expect.stringMatching(/^生产总值 480\.6 亿元.*#\/indicators\/gdp\?scope=management&source=gdp/),
      expect.stringMatching(/^PM2\.5平均浓度 26 .*今后五年末目标.*#\/indicators\/pm25\?.*&source=pm25/),
    ])
  })

  it('of two indicators compares them, each in its own unit; the button leads there', () => {
    const { container } = open({ select: `${gdp},${investment}` })
    const heading = screen.getByRole('heading', { level: 2, name: '对比所选的2个指标' })
    expect(container.querySelectorAll('.compare__one')).toHaveLength(2)
    expect(screen.queryByText('再选一个指标就能对比')).toBeNull()
    heading.scrollIntoView = vi.fn()
    fireEvent.click(screen.getByRole('button', { name: '看对比' }))
    expect(heading).toHaveFocus()
  })

  it('of more than six indicators compares six and says which are left out', () => {
    const six = ['gdp', 'retail-sales', 'pm25', 'pm10', 'rd-intensity', 'foreign-capital']
    const { container } = open({ select: [...six, 'greening', 'vaccinations'].join(',') })
    const compared = [...container.querySelectorAll('.compare__one a')].map(link => link.getAttribute('href'))
    expect(compared).toEqual(six.map(hrefOf))
    expect(container.querySelector('.compare')).toHaveTextContent(
      '没有列出：新建提升绿化、新冠疫苗接种剂次。',
    )
  })

  it('of one indicator asks for another; says how many figures the table does not show', () => {
    open({ select: gdp, theme: 'fiscal' })
    expect(screen.getByRole('region', { name: '已选的数字' })).toHaveTextContent(
      '已选1条数据，1个指标（1条不在表里）再选一个指标就能对比',
    )
  })
})
