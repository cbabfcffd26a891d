import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/app/address'
import { App } from '../../../src/app/app'
import { useApp } from '../../../src/app/store'
import type { Arrival } from '../../../src/app/view-switch'
import { goTo } from '../../fixtures/address'
import { sample } from '../../fixtures/sample'

/** The page at an address with little on it, as this is about the dialog over it. */
async function open(hash = '#/present', arrival: Arrival = 'whole') {
  Object.assign(Element.prototype, { scrollIntoView: () => {} })
  await goTo(hash)
  useApp.setState({ address: parseAddress(window.location.hash) })
  render(<App dataset={sample} arrival={arrival} />)
  await act(async () => {})
  return userEvent.setup()
}

const dialog = () => screen.queryByRole('dialog', { name: '搜索' })
const box = () => screen.getByRole('combobox')
const options = () => screen.queryAllByRole('option')
const activeText = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent

/** Opens the dialog by its key and types into it; resolves when there is a list. */
async function find(user: ReturnType<typeof userEvent.setup>, words: string) {
  await user.keyboard('/')
  await user.type(box(), words)
  await waitFor(() => expect(options().length).toBeGreaterThan(0))
}

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

describe('opening the search', () => {
  it.each([
    ['/', '/'],
    ['Ctrl+K', '{Control>}k{/Control}'],
    ['⌘K', '{Meta>}k{/Meta}'],
  ])('works by %s from any view, with the focus in the box', async (_, keys) => {
    const user = await open()
    await user.keyboard(keys)
    expect(dialog()).toBeVisible()
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('')
  })

  it('works by the button, which has the focus again after Escape', async () => {
    const user = await open()
    const button = screen.getByRole('button', { name: '搜索' })
    await user.click(button)
    expect(box()).toHaveFocus()
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(dialog()).toBeNull()
    expect(button).toHaveFocus()
  })

  it('leaves a slash to the box that it is typed into', async () => {
    const user = await open('#/glossary')
    await user.type(await screen.findByRole('searchbox'), '2/3')
    expect(dialog()).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(dialog()).toBeVisible()
  })

  it('shows what can be typed, and takes an example from there', async () => {
    const user = await open()
    await user.keyboard('/')
    await user.click(await screen.findByRole('button', { name: 'GDP 2026' }))
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('GDP 2026')
    expect(options()[0]).toHaveTextContent('生产总值突破850亿元2026年目标·行政口径')
  })
})

describe('the list', () => {
  it('groups what was found, marks it, and tells value, period, status and scope', async () => {
    const user = await open()
    await find(user, '失业')
    const group = within(screen.getByRole('group', { name: '指标' }))
    const [first] = group.getAllByRole('option')
    expect(first).toHaveTextContent('城镇登记失业率1.9%2021年成效·未分口径')
    expect(first?.querySelector('mark')).toHaveTextContent('失业')
  })

  it('shows figures of the chosen scope, both where they are compared', async () => {
    const user = await open('#/present?scope=compare')
    await find(user, 'gdp')
    expect(options()[0]).toHaveTextContent(/612\.5亿元2021年成效·行政口径.*480\.6亿元2021年成效·管理口径/)
  })

  it('is gone through by arrows, round its ends, and by Home and End once the arrows were used', async () => {
    const user = await open()
    await find(user, 'gdp')
    expect(activeText()).toContain('生产总值')
    await user.keyboard('{ArrowDown}')
    expect(activeText()).toContain('单位GDP能耗')
    await user.keyboard('{End}')
    expect(activeText()).toBe('在指标库中查看全部匹配')
    await user.keyboard('{ArrowDown}')
    expect(activeText()).toContain('生产总值')
    await user.keyboard('{ArrowUp}{Home}')
    expect(activeText()).toContain('生产总值')
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1)
    expect(box()).toHaveFocus()
  })

  it('begins anew with every letter', async () => {
    const user = await open()
    await find(user, 'gdp')
    await user.keyboard('{ArrowDown}')
    await user.type(box(), ' 2026')
    expect(activeText()).toContain('突破850亿元')
  })

  it('says after a moment how many there are', async () => {
    const user = await open()
    await find(user, 'gdp')
    await waitFor(() =>
      expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent('找到2个结果'),
    )
    await user.type(box(), 'qqqq')
    await waitFor(() =>
      expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent('没有找到'),
    )
    expect(options()).toHaveLength(0)
    expect(box()).not.toHaveAttribute('aria-activedescendant')
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('says which word to leave out where several find nothing together', async () => {
    const user = await open()
    await user.keyboard('/')
    await user.type(box(), '平安鼎 失业率')
    const shorter = await screen.findByRole('button', { name: '失业率' })
    expect(shorter.closest('li')).toHaveTextContent('不写“平安鼎”')
    await user.click(shorter)
    expect(options()[0]).toHaveTextContent('城镇登记失业率')
  })
})

describe('a choice', () => {
  it('goes to the indicator by Enter and keeps the scope', async () => {
    const user = await open('#/present?scope=management')
    await find(user, 'gxjsqy')
    await user.keyboard('{Enter}')
    expect(dialog()).toBeNull()
    expect(window.location.hash).toBe('#/indicators/high-tech-firms-added?scope=management')
  })

  it('is the first of what was typed, when Enter comes before the list', async () => {
    const user = await open()
    await find(user, 'gxjsqy')
    // Both in one turn, so that the list of the second has no time to follow.
    act(() => {
      fireEvent.change(box(), { target: { value: '失业率' } })
      fireEvent.keyDown(box(), { key: 'Enter' })
    })
    await waitFor(() => expect(dialog()).toBeNull())
    expect(window.location.hash).toBe('#/indicators/urban-unemployment-rate')
  })

  it('opens the source of its figure by Shift+Enter, over the page where it was asked', async () => {
    const user = await open('#/glossary?q=GDP')
    await find(user, '612.5')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(await screen.findByRole('dialog')).toHaveTextContent('612.5')
    expect(window.location.hash).toBe('#/glossary?q=GDP&source=gdp.2021.level.administrative')
  })

  it('opens the source of the figure that was pressed', async () => {
    const user = await open('#/present?scope=compare')
    await find(user, 'gdp')
    await user.click(within(options()[0] ?? document.body).getByText('480.6'))
    expect(window.location.hash).toContain('source=gdp.2021.level.management')
  })

  it('goes to a milestone in the shortest list that has it, and to a term by its name', async () => {
    const user = await open()
    await find(user, '平安鼎')
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe(
      '#/milestones?period=2021&status=outcome&tier=provincial&theme=safety&section=1.3',
    )
    await find(user, '花园城市')
    await user.keyboard('{Enter}')
    expect(new URLSearchParams(window.location.hash.split('?')[1]).get('q')).toBe('“花园城市”')
  })

  it('leads to all matches in the library', async () => {
    const user = await open()
    await find(user, '新增')
    await user.keyboard('{ArrowUp}{Enter}')
    expect(new URLSearchParams(window.location.hash.split('?')[1]).get('q')).toBe('新增')
    expect(window.location.hash).toMatch(/^#\/indicators\?/)
  })

  it('waits where an input method is at work', async () => {
    const user = await open()
    await find(user, 'gdp')
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229, isComposing: true })
    expect(dialog()).toBeVisible()
  })
})

describe('without all data', () => {
  it('says that they are being read, and keeps what is typed', async () => {
    const user = await open('#/present', 'first')
    await user.keyboard('/')
    await user.type(box(), 'gdp')
    expect(screen.getByText('正在读取全部数据…')).toBeVisible()
    expect(box()).toHaveValue('gdp')
  })

  it('says that they are missing', async () => {
    const user = await open('#/present', 'rest-missing')
    await user.keyboard('/')
    expect(screen.getByText(/搜索用的数据没有传过来/)).toBeVisible()
  })
})
