import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { parseAddress } from '../../src/app/address'
import { App } from '../../src/app/app'
import { useApp } from '../../src/app/store'
import { goTo } from '../fixtures/address'
import { sample } from '../fixtures/sample'

/** The page as it starts at an address; with the overview only where a test needs it, for it is large. */
async function open(hash = '') {
  await goTo(hash)
  useApp.setState({ address: parseAddress(window.location.hash) })
  const page = render(<App dataset={sample} arrival="whole" />)
  // The charts' geometry comes a moment later.
  await act(async () => {})
  return page
}

const scopes = () => within(screen.getByRole('region', { name: '统计口径' }))
const heading = () => screen.getByRole('heading', { level: 1 })
const notices = () => screen.queryAllByRole('status').map(({ textContent }) => textContent)

describe('the switch of scopes', () => {
  it('changes figures, address and title of the window together', async () => {
    const user = userEvent.setup()
    await open()
    expect(heading()).toHaveTextContent('612.5亿元')
    await user.click(scopes().getByRole('button', { name: '管理口径' }))
    await waitFor(() => expect(heading()).toHaveTextContent('480.6亿元'))
    expect(window.location.hash).toBe('#/?scope=management')
    expect(document.title).toContain('管理口径')
    expect(scopes().getByRole('button', { name: '管理口径' })).toHaveAttribute('aria-pressed', 'true')
    expect(scopes().getByRole('button', { name: '行政口径' })).toHaveAttribute('aria-pressed', 'false')
  })

  it('says how many figures of the page it changes, each counted once', async () => {
    await open()
    const told = /本页(\d+)个数字随口径变化，其余未分口径/.exec(
      screen.getByRole('region', { name: '统计口径' }).textContent ?? '',
    )
    const divided = [...document.querySelectorAll<HTMLElement>('main [data-source]')]
      .map(({ dataset }) => dataset.source ?? '')
      .filter(id => /^[^~]*\.(administrative|management)|~.*\.(administrative|management)/.test(id))
    expect(Number(told?.[1])).toBe(new Set(divided).size)
    expect(new Set(divided).size).toBeGreaterThan(10)
  })

  it('says where it changes nothing', async () => {
    await open('#/nothing')
    expect(screen.getByRole('region', { name: '统计口径' })).toHaveTextContent('本页数字都未分口径，切换不变')
  })

  it('says where both scopes are told whatever is chosen', async () => {
    await open('#/data')
    await screen.findByRole('heading', { level: 2, name: '价格口径' })
    await waitFor(() =>
      expect(screen.getByRole('region', { name: '统计口径' })).toHaveTextContent(
        /本页\d+个数字分口径列出，切换不变/,
      ),
    )
  })

  it('follows the address back and forward', async () => {
    await open('#/?scope=compare')
    expect(heading()).toHaveTextContent('管理口径突破700亿元')
    await goTo('#/')
    expect(heading()).toHaveTextContent('行政口径2021年生产总值612.5亿元')
  })

  it('keeps the rest of the address', async () => {
    const user = userEvent.setup()
    await open('#/targets?theme=economy')
    await user.click(scopes().getByRole('button', { name: '对比' }))
    await waitFor(() => expect(window.location.hash).toBe('#/targets?scope=compare&theme=economy'))
  })
})

describe('facets in the address', () => {
  it('go in and out of it, all of them in one step', async () => {
    const user = userEvent.setup()
    await open('#/milestones?scope=management&period=2021&tier=own&q=x')
    await user.click(await screen.findByRole('checkbox', { name: /^省级/ }))
    await waitFor(() =>
      expect(window.location.hash).toBe('#/milestones?scope=management&period=2021&q=x&tier=provincial,own'),
    )
    const { length } = window.history
    await user.click(await screen.findByRole('button', { name: '清除全部条件' }))
    await waitFor(() => expect(window.location.hash).toBe('#/milestones?scope=management&q=x'))
    expect(window.history.length).toBe(length + 1)
  })
})

describe('a source', () => {
  it('opens from a figure, has an address of its own, and closes to the page', async () => {
    const user = userEvent.setup()
    await open('#/?scope=management')
    await user.click(within(heading()).getByRole('button', { name: /480\.6亿元/ }))
    const dialog = await screen.findByRole('dialog', { name: '数字的出处' })
    expect(window.location.hash).toBe('#/?scope=management&source=gdp.2021.level.management')
    await user.click(within(dialog).getByRole('button', { name: '关闭' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(window.location.hash).toBe('#/?scope=management')
  })

  it('opens from an address that somebody sent', async () => {
    await open('#/?source=pace~gdp.2021.level.management~gdp.2026.level.management')
    // (700 ÷ 480.6)^(1/5) − 1 = 7.8%
    expect(screen.getByRole('dialog', { name: '推算怎么算的' })).toHaveTextContent('至少7.8%')
  })
})

describe('an address that is not understood', () => {
  it('gets the three scopes offered where the scope is unknown, and the page all the same', async () => {
    await open('#/?scope=all')
    expect(notices()).toEqual([
      '地址里的口径“all”不认识可选：行政口径、管理口径、对比。现在显示的是行政口径。',
    ])
    expect(heading()).toHaveTextContent('行政口径2021年生产总值612.5亿元')
  })

  it('gets a way on where the view is unknown', async () => {
    await open('#/nothing?scope=management')
    expect(heading()).toHaveTextContent('没有“/nothing”这一页')
    expect(screen.getByRole('main')).toHaveTextContent('可以打开')
    const [way] = within(screen.getByRole('main')).getAllByRole('link')
    expect(way).toHaveAttribute('href', '#/?scope=management')
  })

  it('gets a notice where it has 10,000 characters', async () => {
    await open(`#/?q=${'x'.repeat(10_000)}`)
    expect(notices()[0]).toMatch(/地址太长（10005个字符）/)
    expect(heading()).toHaveTextContent('612.5亿元')
  })

  it.each([
    '#/%E0%A4%A',
    '#/%zz%',
    '#/nothing?scope=%%%',
    '#/nothing?%=%',
    '#/nothing?source=%E0%A4',
  ])('never leaves a blank page: %s', async hash => {
    await open(hash)
    expect(heading()).not.toBeEmptyDOMElement()
    expect(screen.queryByText('这一页没有显示出来')).toBeNull()
  })

  it.each([
    '#/<script>alert(1)</script>',
    '#/nothing?scope=<img src=x onerror=alert(1)>',
    '#/nothing?source=<script>alert(1)</script>',
    '#/nothing?<b>x</b>=1',
  ])('shows what was typed as text, never as part of the page: %s', async hash => {
    const { container } = await open(hash)
    expect(screen.getByRole('main')).toHaveTextContent(/<(script|img src=x|b)/)
    expect(container.querySelector('script, img, h1 b, [role="status"] b')).toBeNull()
  })

  it.each([
    'gdp.2030.level.administrative',
    'nothing',
    '__proto__~a~b',
    'toString~a~b',
  ])('gets told that there is no source "%s", and opens none', async source => {
    await open(`#/nothing?source=${source}`)
    expect(notices()).toEqual([`没有找到出处“${source}”可以在页面上点任何一个数字看它的出处。`])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(heading()).toHaveTextContent('“/nothing”')
  })
})

describe('the display settings', () => {
  const openSettings = async () => {
    const user = userEvent.setup()
    await open('#/nothing')
    await user.click(screen.getByRole('button', { name: '显示设置' }))
    return user
  }

  it('change the appearance at once and keep it in the browser, not in the address', async () => {
    const user = await openSettings()
    expect(screen.getByRole('radio', { name: '跟随系统' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: '深色' }))
    expect(document.documentElement.dataset.appearance).toBe('dark')
    expect(window.localStorage.getItem('appearance')).toBe('dark')
    expect(window.location.hash).toBe('#/nothing')
    await user.click(screen.getByRole('radio', { name: '跟随系统' }))
    expect(document.documentElement.dataset.appearance).toBe('light')
    expect(window.localStorage.getItem('appearance')).toBeNull()
  })

  it('change the size of the text at once and keep it in the browser', async () => {
    const user = await openSettings()
    await user.click(screen.getByRole('radio', { name: '特大' }))
    expect(document.documentElement.dataset.textSize).toBe('largest')
    expect(window.localStorage.getItem('text-size')).toBe('largest')
    await user.click(screen.getByRole('radio', { name: '标准' }))
    expect(document.documentElement.dataset.textSize).toBeUndefined()
  })

  it('turn the key of the search off, for those whose voice may press it; Ctrl+K stays', async () => {
    const user = await openSettings()
    const setting = within(screen.getByRole('group', { name: '按 / 搜索' }))
    await user.click(setting.getByRole('radio', { name: '关闭' }))
    expect(window.localStorage.getItem('slash-key')).toBe('off')
    await user.click(screen.getByRole('main'))
    await user.keyboard('/')
    expect(screen.queryByRole('dialog', { name: '搜索' })).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.getByRole('dialog', { name: '搜索' })).toBeInTheDocument()
    act(() => useApp.getState().chooseSlashKey('on'))
    expect(window.localStorage.getItem('slash-key')).toBeNull()
  })

  it('close on Escape and give the focus back to their button', async () => {
    const user = await openSettings()
    await user.tab()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('radio', { name: '深色' })).toBeNull()
    expect(screen.getByRole('button', { name: '显示设置' })).toHaveFocus()
  })

  it('follow what is chosen in another tab', async () => {
    await openSettings()
    const inOtherTab = (key: string, value: string | null) => {
      if (value === null) window.localStorage.removeItem(key)
      else window.localStorage.setItem(key, value)
      act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: value })))
    }
    inOtherTab('appearance', 'dark')
    inOtherTab('text-size', 'largest')
    inOtherTab('slash-key', 'off')
    expect(document.documentElement.dataset).toMatchObject({ appearance: 'dark', textSize: 'largest' })
    expect(screen.getByRole('radio', { name: '深色' })).toBeChecked()
    expect(screen.getByRole('radio', { name: '特大' })).toBeChecked()
    expect(useApp.getState().slashKey).toBe('off')
    for (const key of ['appearance', 'text-size', 'slash-key']) inOtherTab(key, null)
    expect(document.documentElement.dataset.appearance).toBe('light')
    expect(document.documentElement.dataset.textSize).toBeUndefined()
    expect(screen.getByRole('radio', { name: '跟随系统' })).toBeChecked()
  })

  it('hold where the browser keeps nothing', async () => {
    const user = await openSettings()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('storage is off')
    })
    await user.click(screen.getByRole('radio', { name: '深色' }))
    expect(document.documentElement.dataset.appearance).toBe('dark')
    vi.restoreAllMocks()
  })
})

describe('the frame of the page', () => {
  it('says what it rests on: unofficial, the report, its date and pages, the version of the data', async () => {
    await open('#/nothing')
    const footer = screen.getByRole('contentinfo')
    for (const words of ['非官方', sample.report.title, '2022年1月20日', '全文20页', '数据版本 1.2.0'])
      expect(footer).toHaveTextContent(words)
    expect(footer).toHaveTextContent(`收录${sample.observations.size}条数据`)
  })

  it('takes a reader with a keyboard past itself, and leaves the address', async () => {
    const user = userEvent.setup()
    await open('#/nothing?scope=management')
    await user.click(screen.getByRole('button', { name: '跳到正文' }))
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('#/nothing?scope=management')
  })
})
