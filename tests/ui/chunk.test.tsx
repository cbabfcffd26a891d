import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Chunk, chunk } from '../../src/ui/chunk'
import { NotArrived } from '../../src/ui/not-arrived'
import { useChunk } from '../../src/ui/use-chunk'

/** What answers at an address; a missing one is a line that is down. */
type Answers = Readonly<Record<string, () => Response>>

const script = () => new Response('export {}', { headers: { 'content-type': 'text/javascript' } })
const page = (entry: string) => () =>
  new Response(`<script src="./${entry}.js"></script><div id="root"></div>`, {
    headers: { 'content-type': 'text/html' },
  })
const login = () => new Response('<h1>登录</h1>', { headers: { 'content-type': 'text/html' } })
const none = () => new Response('', { status: 404 })

/** The network as it is from now on. */
function serve(answers: Answers): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = answers[address]
    if (answer === undefined) throw new TypeError('Failed to fetch')
    return answer()
  })
}

function Shown({ of }: { readonly of: Chunk<string> }) {
  const { part, failure, isAsking } = useChunk(of)
  if (part !== null) return <p>{part}</p>
  return failure === null ? <p>…</p> : <NotArrived what="目标" failure={failure} isAsking={isAsking} />
}

/** Each test has files of its own: those that have arrived are not asked for again. */
let count = 0
let view = ''
let style = ''

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  count += 1
  view = `./view-${count}.js`
  style = `./view-${count}.css`
  document.body.innerHTML = `<script type="module" src="./new.js"></script>
    <script type="application/json" id="chunks">${JSON.stringify({ view: [view, style] })}</script>`
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a chunk', () => {
  it('is imported once all its files have arrived, styles too', async () => {
    serve({ [view]: script })
    const load = vi.fn(async () => '目标页')
    render(<Shown of={chunk('view', load)} />)
    await screen.findByRole('button', { name: '重试' })
    expect(load).not.toHaveBeenCalled()
    serve({ [view]: script, [style]: script })
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole('button'))
    expect(await screen.findByText('目标页')).toBeVisible()
  })

  it('comes by itself after a pause, and as soon as the network is back', async () => {
    serve({})
    render(<Shown of={chunk('view', async () => '目标页')} />)
    expect(await screen.findByText(/目标没有传过来，可能是网络断了/)).toBeVisible()
    serve({ [view]: script, [style]: script })
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(screen.getByText('目标页')).toBeVisible()

    serve({})
    const other = chunk('other', async () => '口径页')
    const list = document.getElementById('chunks')
    if (list) list.textContent = JSON.stringify({ other: [`./other-${count}.js`] })
    render(<Shown of={other} />)
    await screen.findByRole('button', { name: '重试' })
    serve({ [`./other-${count}.js`]: script })
    await act(async () => window.dispatchEvent(new Event('online')))
    expect(await screen.findByText('口径页')).toBeVisible()
  })

  it.each([
    ['a file that the server lacks', none, page('new'), /服务器上缺少它的文件/, '重试'],
    ['a page in place of a file', login, page('new'), /服务器上缺少它的文件/, '重试'],
    ['a login page in place of everything', login, login, /可能要先登录单位网络/, '重试'],
    ['a server in trouble', () => new Response('', { status: 503 }), none, /可能是网络断了/, '重试'],
    ['another release', none, page('newer'), /看板已更新/, '重新打开'],
  ])('says what is the matter: %s', async (_, file, own, words, remedy) => {
    serve({ [view]: file, [style]: script, '/': own })
    render(<Shown of={chunk('view', async () => '目标页')} />)
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByRole('button')).toHaveTextContent(remedy)
  })

  it('does not leave the page for the new release while the network is down', async () => {
    serve({ [view]: none, [style]: script, '/': page('newer') })
    render(<Shown of={chunk('view', async () => '目标页')} />)
    const button = await screen.findByRole('button', { name: '重新打开' })
    serve({})
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent('现在连不上，没有重新打开')
  })

  it('that does not run is not asked for again by itself', async () => {
    serve({ [view]: script, [style]: script })
    const load = vi.fn(() => Promise.reject(new SyntaxError('no such word')))
    render(<Shown of={chunk('view', load)} />)
    expect(await screen.findByText(/没有运行起来/)).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(load).toHaveBeenCalledTimes(1)
  })
})
