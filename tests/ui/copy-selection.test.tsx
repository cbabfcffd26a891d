import { fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { copiedOf, subscribeToCopy } from '../../src/ui/copy-selection'
import { Figure } from '../../src/ui/figure'

function figure(before: string, numeral: string, after: string) {
  return <Figure before={before} numeral={numeral} after={after} name="数字" source="s" onOpen={() => {}} />
}

/** A table with all that makes copying hard: boxes to tick, arrows, figures that are buttons, words for the ear alone. */
function Page() {
  return (
    <div>
      <p>表的前面</p>
      <table>
        <caption className="visually-hidden">印出的数字</caption>
        <thead>
          <tr>
            <td>
              <span className="visually-hidden">选择</span>
            </td>
            <th>
              <button type="button">
                指标<span aria-hidden="true">↓</span>
              </button>
            </th>
            <th>数值</th>
            <th>时期</th>
            <th data-uncopied="">引用</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th colSpan={5}>经济总量</th>
          </tr>
          <Row name="生产总值" value={figure('', '907.5', '亿元')} period="2021年" />
          <Row name="居民收入" value={figure('突破', '4', '万元')} period="2022—2026年" />
          <Row name="研发占比" value={figure('', '2/3', '')} period="2021年" />
          <Row name="企业" value={<>新增{figure('', '92', '家')}</>} period="2022年" />
          <Row
            name="进出口"
            value={
              <>
                先<b>说明</b>，再 报数
              </>
            }
            period=""
          />
        </tbody>
      </table>
      <p>
        表的<span className="visually-hidden">看不见的</span>后面
      </p>
      <details>
        <summary>数据表</summary>
        <table>
          <tbody>
            <tr>
              <td>合上的</td>
            </tr>
          </tbody>
        </table>
      </details>
    </div>
  )
}

function Row({ name, value, period }: { name: string; value: React.ReactNode; period: string }) {
  return (
    <tr>
      <td>
        <label>
          <input type="checkbox" />
          <span className="visually-hidden">选择{name}</span>
        </label>
      </td>
      <th>
        <a href="#/">{name}</a>
      </th>
      <td>{value}</td>
      <td>
        <span data-uncopied="">时期</span>
        {period}
      </td>
      <td data-uncopied="">
        <button type="button">复制引用</button>
      </td>
    </tr>
  )
}

/** The place of a text on the page. */
function find(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    if (node instanceof Text && node.data.includes(words) && !isHidden(node)) return node
  }
  throw new Error(`expected ${words} on the page; it is not there`)
}

function isHidden(text: Text): boolean {
  return text.parentElement?.closest('.visually-hidden') !== null
}

/** From within one text to within another. */
function select(from: string, to: string): Range {
  const range = document.createRange()
  const [first, last] = [find(from), find(to)]
  range.setStart(first, first.data.indexOf(from))
  range.setEnd(last, last.data.indexOf(to) + to.length)
  return range
}

function copied(from: string, to: string) {
  return copiedOf(select(from, to))
}

/** The cells of what is copied as HTML, row by row. */
function cellsOf(html: string | null | undefined): readonly string[] {
  const page = new DOMParser().parseFromString(html ?? '', 'text/html')
  return [...page.querySelectorAll('tr')].map(row =>
    [...row.children].map(({ tagName, textContent }) => `${tagName}:${textContent}`).join(' '),
  )
}

describe('what is copied of a table', () => {
  it('has a line a row, cells parted by tabs, figures in one piece, and nothing for the ear or the eye alone', () => {
    render(<Page />)
    expect(copied('指标', '2022—2026年')?.text).toBe(
      [
        '指标\t数值\t时期',
        '经济总量\t\t',
        '生产总值\t907.5亿元\t2021年',
        '居民收入\t突破4万元\t2022—2026年',
      ].join('\n'),
    )
  })

  it('has numerals as numbers for a spreadsheet, between the words before and behind them', () => {
    render(<Page />)
    expect(cellsOf(copied('指标', '2022—2026年')?.html)).toEqual([
      'TH:指标 TH: TH:数值 TH: TH:时期',
      'TD:经济总量',
      'TD:生产总值 TD: TD:907.5 TD:亿元 TD:2021年',
      'TD:居民收入 TD:突破 TD:4 TD:万元 TD:2022—2026年',
    ])
  })

  it('leaves a figure within words where it stands', () => {
    render(<Page />)
    expect(cellsOf(copied('企业', '2022年')?.html)).toEqual(['TD:企业 TD:新增92家 TD:2022年'])
  })

  it('has the columns that were selected, and whole cells where the selection begins or ends within one', () => {
    render(<Page />)
    expect(copied('产总值', '907')?.text).toBe('生产总值\t907.5亿元')
    expect(copied('亿元', '收入')?.text).toBe(['\t907.5亿元\t2021年', '居民收入\t\t'].join('\n'))
  })

  it('is without a head that has no room', () => {
    render(<Page />)
    document.querySelector('thead')?.setAttribute('style', 'display: none')
    expect(copied('前面', '907.5')?.text).toBe('前面\n经济总量\t\n生产总值\t907.5亿元')
  })

  it('keeps a spreadsheet from reading a fraction as a date', () => {
    render(<Page />)
    const { html = null } = copied('研发占比', '进出口') ?? {}
    expect(html).toContain(`<td style="mso-number-format:'\\@'">2/3</td>`)
    expect(copied('生产总值', '907.5')?.html).not.toContain('style')
  })

  it('is the words alone, as far as they are selected, within one cell', () => {
    render(<Page />)
    expect(copied('7.5', '亿')).toEqual({ text: '7.5亿', html: null })
    expect(copied('明', '再')).toEqual({ text: '明，再', html: null })
  })

  it('stands among the words around it, which are no more than is seen', () => {
    render(<Page />)
    const { text = '', html = null } = copied('前面', '后面') ?? {}
    const lines = text.split('\n')
    expect(lines.slice(0, 2)).toEqual(['前面', '指标\t数值\t时期'])
    expect(lines.slice(-2)).toEqual(['进出口\t先说明，再 报数\t', '表的后面'])
    expect(html?.startsWith('<p>前面</p><table><tr><th>指标</th>')).toBe(true)
    expect(html?.endsWith('</tr></table><p>表的后面</p>')).toBe(true)
  })

  it('is left to the browser where no table is seen in the selection', () => {
    render(<Page />)
    expect(copied('后面', '合上的')).toBeNull()
    expect(copied('表的前', '前面')).toBeNull()
  })
})

describe('copying', () => {
  let stop = () => {}
  afterEach(() => {
    stop()
    document.getSelection()?.removeAllRanges()
  })

  function choose(range: Range) {
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }

  function copyFrom(element: Element) {
    const data = new Map<string, string>()
    const clipboardData = { setData: (type: string, text: string) => data.set(type, text) }
    const isLeft = fireEvent.copy(element, { clipboardData })
    return { isLeft, data }
  }

  it('puts text and table on the clipboard, from the document’s one listener', () => {
    render(<Page />)
    stop = subscribeToCopy()
    choose(select('生产总值', '907.5'))
    const { isLeft, data } = copyFrom(document.body)
    expect(isLeft).toBe(false)
    expect([...data]).toEqual([
      ['text/plain', '生产总值\t907.5亿元'],
      ['text/html', '<table><tr><td>生产总值</td><td>907.5</td><td>亿元</td></tr></table>'],
    ])
    stop()
    expect(copyFrom(document.body).isLeft).toBe(true)
  })

  it('says on the page, for its style sheet, while the browser copies', async () => {
    render(<Page />)
    stop = subscribeToCopy()
    choose(select('表的前', '前面'))
    const { isLeft, data } = copyFrom(document.body)
    expect([isLeft, data.size]).toEqual([true, 0])
    expect(document.documentElement).toHaveAttribute('data-copying')
    await waitFor(() => expect(document.documentElement).not.toHaveAttribute('data-copying'))
  })

  it('leaves what is selected in a field alone', () => {
    render(
      <>
        <Page />
        <textarea />
      </>,
    )
    stop = subscribeToCopy()
    choose(select('生产总值', '907.5'))
    const field = document.querySelector('textarea')
    expect(field && copyFrom(field)).toEqual({ isLeft: true, data: new Map() })
  })
})
