import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { oddityKindLabels } from '../../../src/dataset/vocabulary'
import { placeOf } from '../../../src/facts/citation'
import { sourceById } from '../../../src/facts/source'
import { AboutDataView } from '../../../src/features/about-data/about-data-view'
import { oddityGroups } from '../../../src/features/about-data/oddities'
import { sample } from '../../fixtures/sample'

function open(dataset = sample) {
  const onOpen = vi.fn()
  const { container } = render(
    <AboutDataView
      dataset={dataset}
      choice="administrative"
      parameters={new Map()}
      onParameter={() => {}}
      onOpen={onOpen}
    />,
  )
  return { container, onOpen }
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const cellsOf = (table: HTMLElement, row: number) =>
  [...(within(table).getAllByRole('row')[row]?.children ?? [])].map(({ textContent }) => textContent)

describe('关于数据', () => {
  it('has its parts under headings in order, each reached from the list at the top', () => {
    const { container } = open()
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    const list = within(screen.getByRole('navigation', { name: '本页内容' }))
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(titles)
    fireEvent.click(list.getByRole('button', { name: '报告里的疑点' }))
    expect(document.activeElement).toContainElement(screen.getByRole('heading', { name: '报告里的疑点' }))
  })

  it('says that all numerals are accounted for', () => {
    open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('报告原文的141个数字，每一个都有去处')
  })

  it('does not say so where a numeral is still open', () => {
    const [section, ...others] = sample.ledger
    if (section === undefined) throw new Error('expected sections in the ledger; received none')
    const [paragraph, ...rest] = section.paragraphs
    if (paragraph === undefined) throw new Error('expected paragraphs in its first section; received none')
    // One instead of the 13 of §1.0.
    const opened = { ...paragraph, numerals: [['2022', 'open']] as (typeof paragraph)['numerals'] }
    open({ ...sample, ledger: [{ ...section, paragraphs: [opened, ...rest] }, ...others] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('报告原文的129个数字，还有1个没有定')
  })

  it('tells what the report is, with the pages of its parts', () => {
    open()
    const region = screen.getByRole('region', { name: '这份报告是什么' })
    for (const text of [
      '2022年1月20日',
      '某市市长某某',
      '第九届人民代表大会第一次会议',
      '20页，页码照印刷本',
      '非官方',
      '附件 名词解释第18–19页',
      '§1.3 共享工程，第5–6页',
    ])
      expect(region).toHaveTextContent(text)
  })

  it('counts the numerals of each part, and their sum', () => {
    open()
    const table = part('怎么读出、怎么证明读全').getByRole('table', { name: /^台账/ })
    expect(cellsOf(table, 0)).toEqual([
      '部分',
      '段落',
      '数字',
      '指标数字',
      '序号',
      '日期',
      '名称',
      '门槛',
      '第二项',
      '释义',
      '未定',
    ])
    // Figures: 9 in §2.0.3, 2 in 2.1, 3 in 2.4, 2 in 2.6. The two numbers of §2.2, the 3 of 2/3.
    expect(cellsOf(table, 2).slice(1)).toEqual(['5', '19', '16', '2', '0', '0', '0', '1', '0', '0'])
    // The parts have 92, 16, 18, 0 and 6 figures; 5, 3, 1, 0 and 1 numerals that are none.
    expect(cellsOf(table, 6)).toEqual(['合计', '38', '141', '132', '2', '2', '2', '1', '1', '1', '0'])
    expect(screen.getByText('132（指标数字）+ 9（不是指标）+ 0（未定）= 141（数字）')).toBeVisible()
    const kept = screen.getByRole('table', { name: /^每一部分收录的/ })
    expect(cellsOf(kept, 6)).toEqual(['合计', '1–19', '121', '17', '4'])
    // 8, 5 and 9 sections, one part without, the annex, and the sum.
    const sections = screen.getByRole('table', { name: /^每一小节/, hidden: true })
    expect(sections.querySelectorAll('tbody tr')).toHaveLength(25)
  })

  it('keeps what two readings differed in, told as a record', () => {
    open()
    const table = screen.getByRole('table', { name: '两次读出的对照' })
    expect(cellsOf(table, 1).slice(0, 3)).toEqual(['各个数字是什么', '98个', '2个'])
    expect(screen.getByText(/下表是当时的记录，不是现算的/)).toBeVisible()
  })

  it('has every oddity under its kind, with its words, its figures and its places', () => {
    open()
    const section = screen.getByRole('region', { name: '报告里的疑点' })
    for (const { kind, oddities } of oddityGroups(sample)) {
      const entries = within(section).getByRole('region', { name: oddityKindLabels[kind] })
      expect(entries.querySelectorAll('.record-entry')).toHaveLength(oddities.length)
      for (const { title, text, places, observations, milestones } of oddities) {
        const heading = within(entries).getByRole('heading', { level: 4, name: title })
        const entry = heading.closest<HTMLElement>('.record-entry')
        if (entry === null) throw new Error(`no entry around ${title}`)
        expect(entry).toHaveTextContent(text)
        for (const place of places) expect(entry).toHaveTextContent(placeOf(place))
        const shown = [...entry.querySelectorAll('[data-source]')].map(of => of.getAttribute('data-source'))
        expect(shown, title).toEqual(observations)
        for (const id of milestones)
          expect(entry).toHaveTextContent(sample.milestones.find(of => of.id === id)?.title ?? '')
      }
    }
  })

  it('leads from a place to a figure that is printed there', () => {
    const { onOpen } = open()
    const entry = part('报告里的疑点')
      .getByRole('heading', { name: /^进出口总额/ })
      .closest<HTMLElement>('.record-entry')
    if (entry === null) throw new Error('no entry')
    fireEvent.click(within(entry).getByRole('button', { name: /^第10–11页（§2\.1）：/ }))
    expect(onOpen).toHaveBeenLastCalledWith('foreign-trade-five-years-yuan.2022/2026.level.undivided')
  })

  it('leads from every figure to a source that is there', () => {
    const { container, onOpen } = open()
    const figures = [...container.querySelectorAll<HTMLElement>('[data-source]')]
    expect(figures.length).toBeGreaterThan(120)
    for (const figure of figures) {
      const source = figure.dataset.source ?? ''
      expect(sourceById(sample, source), source).not.toBeNull()
      fireEvent.click(figure)
      expect(onOpen).toHaveBeenLastCalledWith(source)
    }
  })

  it('shows both paces of GDP, says that they do not contradict, and marks the computed one', () => {
    open()
    const region = screen.getByRole('region', { name: '价格口径' })
    const derived = [...region.querySelectorAll('[data-source^="pace~"]')].map(
      ({ textContent }) => textContent,
    )
    // (612.5 ÷ 400.4)^(1/5) = 1.0887, (480.6 ÷ 300.2)^(1/5) = 1.0987
    expect(derived).toEqual(['≈8.9%推算名义', '≈9.9%推算名义'])
    for (const text of ['年均增长8.1%', '年均增长8.4%', '不能据此说矛盾', '报告从头到尾没有注明价格口径'])
      expect(region).toHaveTextContent(text)
  })

  it('explains each mark of the charts in words too', () => {
    open()
    const table = screen.getByRole('table', { name: '口径和类别的记号' })
    expect(cellsOf(table, 1)).toEqual(['行政口径', '灰色实心圆', '实心圆', '空心圆', '灰色空心圆'])
    expect(cellsOf(table, 3)).toEqual(['未分口径', '灰色实心菱形', '实心菱形', '空心菱形', '灰色空心菱形'])
  })

  it('tells the versions, newest first, and the present one', () => {
    const changes = [
      {
        what: '补一件要事。',
        places: [],
        observations: ['pm10.2021.level.undivided'],
        milestones: ['wetland'],
      },
    ]
    const history = [...sample.record.history, { version: '1.3.0', summary: '补漏。', changes }]
    open({ ...sample, record: { ...sample.record, history } })
    const region = part('版本与更正')
    expect(region.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1.3.0',
      '1.2.0',
      '1.0.0',
    ])
    expect(region.getByText(/现在的数据版本是1\.2\.0/)).toBeVisible()
    expect(
      region.getByText('启动东湖湿地修复', { exact: false, selector: '.facts__milestone > span' }),
    ).toBeVisible()
    expect(region.getByRole('button', { name: /^PM10平均浓度 45微克\/立方米/ })).toBeVisible()
  })

  it('says to whom an error is told and with what', () => {
    open()
    expect(screen.getByRole('region', { name: '发现错误怎么办' })).toHaveTextContent('发给提供这份看板的人')
  })
})
