import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseAddress } from '../../../src/app/address'
import { App } from '../../../src/app/app'
import { useApp } from '../../../src/app/store'
import { formatSelection } from '../../../src/facts/selection'
import { readyDecks } from '../../../src/features/present/decks/decks'
import { keyHelp } from '../../../src/features/present/keys'
import { goTo } from '../../fixtures/address'
import { slideRows } from '../../fixtures/breakable'
import { takeConsole } from '../../fixtures/console'
import { sample, sampleObservation } from '../../fixtures/sample'

afterEach(() => {
  vi.useRealTimers()
})

/** How many slides the first deck has. */
const count = readyDecks(sample)[0]?.slides(sample, 'administrative').length

/** The page at an address, with the projector's program there. */
async function open(hash: string) {
  await goTo(hash)
  useApp.setState({ address: parseAddress(window.location.hash) })
  const page = render(<App dataset={sample} arrival="whole" />)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(document.querySelector('.stage--room, .present')).not.toBeNull())
  return page
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const corner = () => screen.getByRole('button', { name: /^第\d+张/ })
const press = (key: string, init: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init })
const select = (...ids: string[]) => formatSelection(ids.map(sampleObservation)) ?? ''

describe('the start screen', () => {
  it('lists every ready deck with its first message, and what each key does', async () => {
    await open('#/present')
    const main = within(screen.getByRole('main'))
    for (const { title } of readyDecks(sample))
      expect(main.getByRole('link', { name: title })).toBeInTheDocument()
    const told = (name: string) => main.getByRole('link', { name }).closest('li')?.textContent
    expect(told('全年成效')).toContain('第一张：2021年生产总值612.5亿元，比上年增长9.3%')
    expect(told('口径对比')).toContain('第一张：生产总值过去五年起点：行政口径400.4亿元，管理口径300.2亿元')
    expect(told('民生保障')).toContain('第一张：2021年居家养老服务站8个')
    // A theme without figures has no first message.
    expect(told('镇村与农业')).toMatch(/^镇村与农业0张/)
    expect(told('镇村与农业')).not.toContain('第一张')
    for (const [, what] of keyHelp) expect(screen.getByText(what)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '全年成效' })).toHaveAttribute('href', '#/present?deck=results')
  })

  it('starts the first deck with a remote control, without loading the page again', async () => {
    await open('#/present')
    expect(press('F5')).toBe(false)
    await waitFor(() => expect(headline()).toBe('2021年生产总值612.5亿元，比上年增长9.3%'))
  })

  it('says which deck there is not', async () => {
    await open('#/present?deck=holiday')
    expect(screen.getByText('没有叫“holiday”的放映')).toBeInTheDocument()
    press('k', { ctrlKey: true })
    expect(screen.getByRole('dialog', { name: '搜索' })).toBeInTheDocument()
  })

  it('says which deck has nothing to show', async () => {
    await open('#/present?deck=rural')
    expect(screen.getByText('“镇村与农业”现在没有可放的内容')).toBeInTheDocument()
  })
})

describe('the stage', () => {
  it('shows one slide with scope, period and place, and covers the page', async () => {
    await open('#/present?deck=results')
    expect(document.documentElement.dataset.showing).toBe('true')
    const slide = document.querySelector('.stage .slide')
    expect(slide).toHaveTextContent('行政口径')
    expect(slide).toHaveTextContent('2021年成效')
    expect(slide).toHaveTextContent('出处：报告第1页§1.0、第7页§1.5.1')
  })

  it('follows arrows, digits and clicks, and the address follows in place', async () => {
    await open('#/present?deck=results')
    const { length } = window.history
    press('ArrowRight')
    expect(corner()).toHaveTextContent(`2/${count}`)
    press('1')
    press('2')
    expect(corner()).toHaveTextContent('到 12')
    press('Enter')
    expect(corner()).toHaveTextContent(`12/${count}`)
    fireEvent.click(document.querySelector('.slide__body') ?? document.body)
    expect(corner()).toHaveTextContent(`13/${count}`)
    await waitFor(() => expect(window.location.hash).toBe('#/present?deck=results&slide=13'))
    expect(window.history.length).toBe(length)
  })

  it('begins at the slide of the address, as after a reload', async () => {
    await open('#/present?deck=results&slide=5')
    expect(corner()).toHaveTextContent(`5/${count}`)
  })

  it('tells a damaged address and shows what is understood', async () => {
    await open(`#/present?deck=own&select=zzzzz,${select('pm25.2021.level.undivided')}&slide=9&colour=red`)
    const told = document.querySelector('.stage__message')
    expect(told).toHaveTextContent('地址里的“colour”不认识')
    expect(told).toHaveTextContent('地址里有1项没有对应的数字：“zzzzz”')
    expect(told).toHaveTextContent('没有第“9”张，这份放映共1张')
    expect(headline()).toBe('2021年PM2.5平均浓度24微克/立方米')
    press('Home')
    expect(told).toBeEmptyDOMElement()
  })

  it('takes a wheel that goes on turning for one move', async () => {
    await open('#/present?deck=results')
    const stage = document.querySelector('.stage--room') ?? document.body
    for (let i = 0; i < 20; i++) {
      const turn = createEvent.wheel(stage, { deltaY: 40 })
      Object.defineProperty(turn, 'timeStamp', { value: 1000 + 20 * i })
      fireEvent(stage, turn)
      await act(async () => {})
    }
    expect(corner()).toHaveTextContent(`2/${count}`)
  })

  it('takes a key held down for one press', async () => {
    await open('#/present?deck=results')
    press('g')
    press('Escape')
    press('Escape', { repeat: true })
    press('b', { repeat: true })
    expect(corner()).toHaveTextContent(`1/${count}`)
    expect(screen.queryByText('黑屏，按任意翻页键恢复')).toBeNull()
    press('PageDown')
    press('PageDown', { repeat: true })
    expect(corner()).toHaveTextContent(`2/${count}`)
  })

  it('goes on where the address asks for a source that is not there, and says so', async () => {
    await open('#/present?deck=results&source=x')
    expect(screen.getByText(/没有找到出处“x”/, { selector: 'output' })).toBeInTheDocument()
    press('End')
    expect(corner()).toHaveTextContent(`${count}/${count}`)
  })

  it('names the scope of each slide in the list of them', async () => {
    await open('#/present?deck=results&scope=compare')
    press('g')
    const list = within(screen.getByRole('region', { name: '全部幻灯片' }))
    expect(list.getByRole('button', { name: /612\.5亿元.*（行政口径）/ })).toBeInTheDocument()
    expect(list.getByRole('button', { name: /480\.6亿元.*（管理口径）/ })).toBeInTheDocument()
  })

  it('leaves the search out of the way, but where no slide is shown', async () => {
    await open('#/present?deck=results')
    press('k', { ctrlKey: true })
    expect(screen.queryByRole('dialog', { name: '搜索' })).toBeNull()
    press('/')
    expect(screen.getByRole('region', { name: '按键帮助' })).toBeInTheDocument()
  })

  it('changes the scope on the same slide', async () => {
    await open('#/present?deck=results&slide=2')
    press('s')
    await waitFor(() => expect(headline()).toContain('50.4亿元'))
    expect(document.querySelector('.slide__scopes')).toHaveTextContent('管理口径')
    press('s')
    await waitFor(() => expect(headline()).toContain('66.3亿元'))
    expect(corner()).toHaveTextContent(/^3\//)
    expect(window.location.hash).toContain('scope=compare')
  })

  it('says on a slide without scopes that it has none, and what the others are changed to', async () => {
    await open('#/present?deck=results&slide=7')
    const told = document.querySelector('.stage__message')
    expect(document.querySelector('.slide__scopes')).toHaveTextContent('未分口径')
    press('s')
    expect(told).toHaveTextContent('这一张未分口径，不变；分口径的各张改为管理口径')
    press('Home')
    press('s')
    expect(told).toHaveTextContent('现在是：两种口径对比')
  })

  it('says of a deck without scopes that nothing changes', async () => {
    await open(`#/present?deck=own&select=${select('pm25.2021.level.undivided')}`)
    press('s')
    expect(document.querySelector('.stage__message')).toHaveTextContent('这份放映的数字都未分口径，切换不变')
  })

  it('has the focus again when a list or a source was closed: the next Space or Enter moves on', async () => {
    const user = userEvent.setup()
    await open('#/present?deck=results')
    const room = document.querySelector('.stage--room')
    await user.click(corner())
    press('Escape')
    expect(room).toHaveFocus()
    await user.click(
      within(screen.getByRole('heading', { level: 1 })).getByRole('button', { name: /612\.5亿元/ }),
    )
    fireEvent(await screen.findByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(room).toHaveFocus()
    press(' ')
    expect(corner()).toHaveTextContent(`2/${count}`)
  })

  it('leaves full screen when it is left', async () => {
    const exitFullscreen = vi.fn(async () => {})
    Object.assign(document, { fullscreenElement: document.documentElement, exitFullscreen })
    await open('#/present?deck=results')
    press('Escape')
    await screen.findByRole('link', { name: '全年成效' })
    expect(exitFullscreen).toHaveBeenCalledOnce()
    for (const name of ['fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, name)
  })

  it('changes the appearance, and keeps it', async () => {
    await open('#/present?deck=results')
    press('t')
    expect(document.documentElement.dataset.appearance).toBe('dark')
    expect(window.localStorage.getItem('appearance')).toBe('dark')
  })

  it('goes black and white and comes back', async () => {
    await open('#/present?deck=results')
    press('.')
    expect(screen.getByText(/^黑屏/)).toBeInTheDocument()
    press('w')
    expect(screen.getByText(/^白屏/)).toBeInTheDocument()
    press('PageDown')
    expect(screen.queryByText(/屏，按任意翻页键恢复/)).toBeNull()
    expect(corner()).toHaveTextContent(`1/${count}`)
  })

  it('opens help and all slides, closes them by Esc, and is left by the next', async () => {
    const user = userEvent.setup()
    await open('#/present?deck=scopes')
    press('?')
    expect(screen.getByRole('region', { name: '按键帮助' })).toHaveTextContent('翻页笔')
    press('g')
    const list = screen.getByRole('region', { name: '全部幻灯片' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(17)
    await user.click(within(list).getByRole('button', { name: /^3/ }))
    expect(corner()).toHaveTextContent('3/17')
    press('Escape')
    await screen.findByRole('link', { name: '全年成效' })
    expect(document.documentElement.dataset.showing).toBeUndefined()
    await waitFor(() => expect(window.location.hash).toBe('#/present'))
  })

  it('is left for good, though its address is still to be written', async () => {
    await open('#/present?deck=results')
    vi.useFakeTimers()
    press('ArrowRight')
    press('Escape')
    // The browser tells of a new address later than it has it.
    act(() => vi.advanceTimersByTime(1000))
    vi.useRealTimers()
    await screen.findByText('选一份放映，用方向键或翻页笔翻页')
    expect(window.location.hash).toBe('#/present')
  })

  it('moves by itself only when asked, says so, and stops at a key', async () => {
    await open('#/present?deck=results')
    vi.useFakeTimers()
    act(() => vi.advanceTimersByTime(120_000))
    expect(corner()).toHaveTextContent(`1/${count}`)
    press('a')
    expect(screen.getByText('自动放映，每10秒')).toBeInTheDocument()
    act(() => vi.advanceTimersByTime(10_000))
    expect(corner()).toHaveTextContent(`2/${count}`)
    press('x')
    expect(screen.getByText('自动已暂停，按A继续')).toBeInTheDocument()
    act(() => vi.advanceTimersByTime(60_000))
    expect(corner()).toHaveTextContent(`2/${count}`)
    vi.useRealTimers()
  })

  it('says where full screen and the presenter’s window are refused', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    await open('#/present?deck=results')
    press('f')
    expect(await screen.findByText(/没有允许全屏/)).toBeInTheDocument()
    press('p')
    expect(await screen.findByText(/浏览器拦住了演讲者窗口/)).toBeInTheDocument()
  })

  it('opens the source of a figure, which a remote control closes', async () => {
    const user = userEvent.setup()
    await open('#/present?deck=results')
    await user.click(
      within(screen.getByRole('heading', { level: 1 })).getByRole('button', { name: /612\.5亿元/ }),
    )
    await screen.findByRole('dialog', { name: '数字的出处' })
    expect(corner()).toHaveTextContent(`1/${count}`)
    press('PageDown')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(corner()).toHaveTextContent(`1/${count}`)
  })

  it('shows a chart that fails as its figures, and the next slide comes', async () => {
    slideRows.isBroken = true
    await open('#/present?deck=scopes&slide=2')
    const body = document.querySelector('.slide__figures')
    expect(body).toHaveTextContent('612.5亿元')
    expect(body).toHaveTextContent('480.6亿元')
    expect(takeConsole().join()).toContain('a chart that fails')
    slideRows.isBroken = false
    press('ArrowRight')
    expect(corner()).toHaveTextContent('3/17')
    expect(document.querySelector('.slide-rows')).not.toBeNull()
  })
})

describe('one’s own deck', () => {
  const keptList = () => screen.queryByRole('list', { name: '这台电脑上保存的放映' })
  const store = (...decks: readonly object[]) => window.localStorage.setItem('decks', JSON.stringify(decks))
  const stored = () =>
    JSON.parse(window.localStorage.getItem('decks') ?? '[]').map(({ title }: { title?: string }) => title)

  it('is put in order, titled and kept in the browser', async () => {
    const user = userEvent.setup()
    await open(`#/present?select=${select('pm25.2021.level.undivided', 'vaccinations.2021.level.undivided')}`)
    const [first] = screen.getAllByRole('button', { name: '下移' })
    if (first) await user.click(first)
    await waitFor(() =>
      expect(window.location.hash).toBe(
        `#/present?select=${select('vaccinations.2021.level.undivided', 'pm25.2021.level.undivided')}`,
      ),
    )
    await user.type(screen.getByRole('textbox', { name: '名字' }), '周一例会')
    await user.click(screen.getByRole('button', { name: '保存在这台电脑' }))
    expect(screen.getByText('“周一例会”已保存在这台电脑。')).toBeInTheDocument()
    expect(JSON.parse(window.localStorage.getItem('decks') ?? '')).toEqual([
      { title: '周一例会', select: select('vaccinations.2021.level.undivided', 'pm25.2021.level.undivided') },
    ])
    await user.click(screen.getByRole('link', { name: '开始放映' }))
    await waitFor(() => expect(headline()).toBe('2021年新冠疫苗接种剂次132万剂'))
    expect(document.querySelector('.slide__top')).toHaveTextContent('周一例会')
  })

  it('says where the browser keeps nothing', async () => {
    const user = userEvent.setup()
    await open(`#/present?select=${select('pm25.2021.level.undivided')}`)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('storage is off')
    })
    await user.click(screen.getByRole('button', { name: '保存在这台电脑' }))
    expect(screen.getByText(/不让保存，请复制地址留存/)).toBeInTheDocument()
  })

  it('ignores what another page has stored, and leaves it alone', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('decks', '{"not":"a list"}')
    await open(`#/present?select=${select('pm25.2021.level.undivided')}`)
    expect(keptList()).toBeNull()
    await user.click(screen.getByRole('button', { name: '保存在这台电脑' }))
    expect(screen.getByText(/不让保存，请复制地址留存/)).toBeInTheDocument()
    expect(window.localStorage.getItem('decks')).toBe('{"not":"a list"}')
  })

  it('never takes the place of another: an equal title gets a number, an equal deck is there once', async () => {
    const user = userEvent.setup()
    const save = () => user.click(screen.getByRole('button', { name: '保存在这台电脑' }))
    store({ title: '我的放映', select: select('vaccinations.2021.level.undivided') })
    await open(`#/present?select=${select('pm25.2021.level.undivided')}`)
    await save()
    expect(screen.getByText('已另存为“我的放映 2”，原来的“我的放映”还在。')).toBeInTheDocument()
    expect(stored()).toEqual(['我的放映 2', '我的放映'])
    await save()
    expect(screen.getByText('“我的放映 2”已经保存过，内容一样，没有再存。')).toBeInTheDocument()
    expect(stored()).toEqual(['我的放映 2', '我的放映'])
  })

  it('is not kept where fifty are, and none of them goes', async () => {
    const user = userEvent.setup()
    const fifty = Array.from({ length: 50 }, (_, i) => ({ title: `第${i}份`, select: 'x' }))
    store(...fifty)
    await open(`#/present?select=${select('pm25.2021.level.undivided')}`)
    await user.click(screen.getByRole('button', { name: '保存在这台电脑' }))
    expect(screen.getByText(/^已存满50份，这一份没有保存/)).toBeInTheDocument()
    expect(stored()).toEqual(fifty.map(({ title }) => title))
  })

  it('comes back to its place after it was deleted, until something else is done', async () => {
    const user = userEvent.setup()
    const decks = ['甲', '乙', '丙'].map(title => ({ title, select: select('pm25.2021.level.undivided') }))
    store(...decks)
    await open('#/present')
    await user.click(screen.getByRole('button', { name: '从这台电脑删除：乙' }))
    expect(stored()).toEqual(['甲', '丙'])
    const undo = screen.getByRole('button', { name: '撤销删除：乙' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(stored()).toEqual(['甲', '乙', '丙'])
    await user.click(screen.getByRole('button', { name: '从这台电脑删除：乙' }))
    await user.click(screen.getByRole('button', { name: '从这台电脑删除：丙' }))
    expect(screen.queryByRole('button', { name: '撤销删除：乙' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '撤销删除：丙' }))
    expect(stored()).toEqual(['甲', '丙'])
  })

  it('stays where the browser does not let it be deleted, and that is said', async () => {
    const user = userEvent.setup()
    store({ title: '甲', select: 'x' })
    await open('#/present')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('storage is off')
    })
    await user.click(screen.getByRole('button', { name: '从这台电脑删除：甲' }))
    expect(screen.getByText('这台电脑的浏览器不让改，没有变动。')).toBeVisible()
    expect(screen.getByRole('link', { name: '甲' })).toBeInTheDocument()
  })

  it('is seen as soon as another tab keeps it, and what that tab kept stays', async () => {
    const user = userEvent.setup()
    const kept = { title: '甲', select: select('vaccinations.2021.level.undivided') }
    await open(`#/present?select=${select('pm25.2021.level.undivided')}`)
    expect(keptList()).toBeNull()
    // Not heard of yet.
    store(kept, { from: 'a later version' })
    await user.click(screen.getByRole('button', { name: '保存在这台电脑' }))
    expect(stored()).toEqual(['我的放映', '甲', undefined])
    store({ title: '乙', select: 'x' })
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'decks' })))
    expect(screen.getByRole('link', { name: '乙' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '甲' })).toBeNull()
  })
})
