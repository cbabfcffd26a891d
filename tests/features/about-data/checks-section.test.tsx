import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { checkKindLabelsOf } from '../../../src/checks/check'
import { consistency } from '../../../src/checks/consistency'
import { sourceById } from '../../../src/facts/source'
import { ChecksSection } from '../../../src/features/about-data/checks-section'
import { sample } from '../../fixtures/sample'

const checks = consistency(sample)
const checkKindLabels = checkKindLabelsOf(sample.times)

function open(check?: string) {
  const onOpen = vi.fn()
  const onParameter = vi.fn()
  const { container } = render(
    <ChecksSection
      title="报告自查"
      dataset={sample}
      parameters={new Map(check === undefined ? [] : [['check', check]])}
      onParameter={onParameter}
      onOpen={onOpen}
    />,
  )
  const shown = [...container.querySelectorAll<HTMLElement>('[data-check]')].map(
    ({ dataset }) => dataset.check ?? '',
  )
  return { container, onOpen, onParameter, shown }
}

const pressed = () =>
  screen
    .getAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent?.replace(/\d+$/, '') ?? '')

describe('报告自查', () => {
  it('shows every relation, under its kind, and how many have each verdict', () => {
    const { shown } = open()
    expect(shown).toEqual(checks.map(({ id }) => id))
    const region = screen.getByRole('region', { name: '报告自查' })
    expect(region).toHaveTextContent('共75条，相符44条，四舍五入0条，不矛盾1条，不可比28条，存疑2条')
    const kinds = screen.getAllByRole('heading', { level: 3 })
    expect(kinds.map(({ textContent }) => textContent)).toEqual(Object.values(checkKindLabels))
    for (const kind of kinds) expect(kind).toBeVisible()
    expect(screen.getByText(/^(显示|共)\d+条/, { selector: 'p' })).toHaveTextContent('共75条，点种类展开。')
    expect(screen.queryByRole('button', { name: '显示全部' })).toBeNull()
  })

  it('says what a printed number stands for, and what each verdict means', () => {
    open()
    const region = screen.getByRole('region', { name: '报告自查' })
    expect(region).toHaveTextContent(/成效是四舍五入过的.*目标的数额和一年的增速照定的数.*只定一头/)
    expect(region).toHaveTextContent('“不矛盾”是一边只有界限，证明不了，也不矛盾')
    expect(region).toHaveTextContent('“不可比”是口径、时间或分母不同，或一边只有下限、文字')
    expect(region).not.toHaveTextContent('口径不同，不要')
  })

  it('shows what a bound leaves open alone', () => {
    const { shown } = open('compatible')
    expect(shown).toEqual(['shares~hard-projects-completion.2021.level.undivided'])
    expect(pressed()).toEqual(['不矛盾'])
  })

  it('gives each its verdict in words beside the shape, with scope, arithmetic and reason', () => {
    const { container } = open('doubtful')
    const rows = [...container.querySelectorAll<HTMLElement>('.check')]
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row).toHaveTextContent(/^存疑/)
      expect(row.querySelector('.verdict-mark')).toHaveAttribute('aria-hidden', 'true')
      expect(row).toHaveTextContent('全市·未分口径')
      expect(row).toHaveTextContent(/报告印.*算式.*推算.*容差.*说明/)
    }
  })

  it('folds the kinds until some are asked for, and counts their verdicts', () => {
    const { container } = open()
    const folded = [...container.querySelectorAll('details')]
    expect(folded).toHaveLength(Object.keys(checkKindLabels).length)
    expect(folded.every(details => !details.open)).toBe(true)
    expect(folded[0]?.querySelector('summary')).toHaveTextContent('两端与年均增长相符5条不可比4条')
  })

  it('opens what was asked for', () => {
    const { container } = open('doubtful')
    const [only, ...others] = container.querySelectorAll('details')
    expect(others).toEqual([])
    expect(only).toHaveAttribute('open')
    expect(only?.querySelector('summary')).toHaveTextContent('五年合计与一年存疑2条')
  })

  it('marks every computed result as such', () => {
    const { container } = open()
    const computed = checks.filter(check => check.computed !== '')
    expect(container.querySelectorAll('.check__derived')).toHaveLength(computed.length)
  })

  it('leads from every figure to its source', () => {
    const { container, onOpen } = open()
    const figures = [...container.querySelectorAll<HTMLElement>('[data-source]')]
    // What is printed and what it is held against, of each relation at least.
    expect(figures.length).toBeGreaterThan(2 * checks.length)
    for (const figure of figures) {
      expect(sourceById(sample, figure.dataset.source ?? '')).not.toBeNull()
      expect(figure.getAttribute('aria-label')).toMatch(/(行政口径|管理口径|未分口径)，查看出处$/)
    }
    const [first] = figures
    if (first) fireEvent.click(first)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('gdp.2017/2021.average-growth.administrative')
  })

  it('shows what the address asks for, with its buttons pressed', () => {
    const { shown } = open('incomparable,totals,shares')
    const wanted = checks.filter(
      ({ verdict, kind }) => verdict === 'incomparable' && (kind === 'totals' || kind === 'shares'),
    )
    expect(shown).toEqual(wanted.map(({ id }) => id))
    expect(pressed()).toEqual(['不可比', '五年合计与一年', '比重与个数'])
    expect(screen.getByText(/^(显示|共)\d+条/, { selector: 'p' })).toHaveTextContent('显示4条，共75条。')
  })

  it('puts a choice into the address, and takes it out again', () => {
    const { onParameter } = open('doubtful')
    const verdicts = screen.getByRole('group', { name: '按结论' })
    fireEvent.click(within(verdicts).getByRole('button', { name: '不可比28' }))
    expect(onParameter).toHaveBeenLastCalledWith('check', 'doubtful,incomparable')
    fireEvent.click(within(verdicts).getByRole('button', { name: '存疑2' }))
    expect(onParameter).toHaveBeenLastCalledWith('check', null)
    const kinds = screen.getByRole('group', { name: '按种类' })
    fireEvent.click(within(kinds).getByRole('button', { name: '附件与正文8' }))
    expect(onParameter).toHaveBeenLastCalledWith('check', 'doubtful,repeats')
    fireEvent.click(screen.getByRole('button', { name: '显示全部' }))
    expect(onParameter).toHaveBeenLastCalledWith('check', null)
  })

  it('says that there is none where there is none', () => {
    const { shown } = open('rounding')
    expect(shown).toEqual([])
    expect(screen.getByText(/^(显示|共)\d+条/, { selector: 'p' })).toHaveTextContent(
      '没有这样的关系；可以减少筛选条件。',
    )
  })

  it('tells a value that it does not know, and keeps to the others', () => {
    const { shown } = open('doubtful,wrong')
    expect(shown).toHaveLength(2)
    expect(screen.getByText('没有叫“wrong”的结论或种类')).toBeVisible()
  })

  it('has its headings in order and its ids once', () => {
    const { container } = open()
    const ranks = [...container.querySelectorAll('h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(ranks[0]).toBe(2)
    ranks.forEach((rank, i) => {
      expect(rank - (ranks[i - 1] ?? 2)).toBeLessThanOrEqual(1)
    })
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
