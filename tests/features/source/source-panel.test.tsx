import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addressesIn } from '../../../src/app/view-switch'
import { SourcePanel } from '../../../src/features/source/source-panel'
import { openClipboard } from '../../fixtures/clipboard'
import { damaged } from '../../fixtures/damage'
import { sample, soundDataset } from '../../fixtures/sample'
import { economyFile, smallTexts } from '../../fixtures/small'

function open(source: string) {
  const onOpen = vi.fn()
  const onClose = vi.fn()
  render(
    <SourcePanel
      dataset={sample}
      source={source}
      addressOf={addressesIn('management')}
      onOpen={onOpen}
      onClose={onClose}
    />,
  )
  return { onOpen, onClose, dialog: screen.getByRole('dialog') }
}

describe('the source of an observation', () => {
  it('says what it is: value as printed, period, kind, measure and scope', () => {
    const { dialog } = open('gdp.2026.level.administrative')
    expect(dialog).toHaveAccessibleName('数字的出处')
    expect(within(dialog).getByRole('heading', { name: '生产总值' })).toBeInTheDocument()
    expect(dialog).toHaveTextContent('2026年（今后五年末） · 目标 · 数值')
    expect(dialog).toHaveTextContent('突破850亿元')
    expect(dialog).toHaveTextContent('行政口径')
  })

  it('shows the words of the report with the figure marked, and where they stand', () => {
    const { dialog } = open('gdp.2021.level.management')
    const [first] = dialog.querySelectorAll('blockquote')
    expect(first).toHaveTextContent('……生产总值480.6亿元……')
    expect(first?.querySelector('mark')).toHaveTextContent('480.6亿元')
    expect(dialog).toHaveTextContent('第1页，共20页 · 段落 §1.0')
  })

  it('lists every other place that prints it', () => {
    const { dialog } = open('gdp.2021.level.administrative')
    expect(dialog.querySelectorAll('blockquote')).toHaveLength(3)
    for (const place of ['§1.0', '§1.5.1', '§A.1.t1']) expect(dialog).toHaveTextContent(place)
  })

  it('marks the figure itself, not the same digits inside another', () => {
    const path = ['indicators', 0, 'observations', 2, 'citations', 0, 'quote']
    const dataset = soundDataset(damaged(smallTexts, economyFile, path, '投资增长19.2%，生产总值增长9.2%'))
    render(
      <SourcePanel
        dataset={dataset}
        source="gdp.2021.growth.administrative"
        onOpen={vi.fn()}
        onClose={vi.fn()}
      />,
    )
    expect(document.querySelector('mark')?.previousSibling).toHaveTextContent('投资增长19.2%，生产总值增长')
  })

  it('marks something in every quote, whatever the shape of its figure', () => {
    const shapes = new Map(
      [...sample.observations.values()].map(observation => {
        const { measure, qualifier, unit } = observation
        return [`${measure} ${qualifier} ${unit}`, observation]
      }),
    )
    expect(shapes.size).toBeGreaterThan(20)
    for (const { id, citations } of shapes.values()) {
      const { unmount } = render(
        <SourcePanel dataset={sample} source={id} onOpen={vi.fn()} onClose={vi.fn()} />,
      )
      const quotes = [...document.querySelectorAll('blockquote')]
      expect(quotes, id).toHaveLength(citations.length)
      for (const quote of quotes) expect(quote.querySelector('mark')?.textContent, id).toMatch(/\d/)
      unmount()
    }
  })

  it('reminds of what must be known before saying it aloud', () => {
    const { dialog } = open('gdp.2017/2021.average-growth.management')
    expect(dialog).toHaveTextContent('管理口径不含某港、某电厂。')
    expect(dialog).toHaveTextContent('按统计惯例，增长速度用可比价计算；报告未注明。')
  })

  it('says of a figure without scope that switching scopes leaves it', () => {
    const { dialog } = open('urban-disposable-income.2026.level.undivided')
    expect(dialog).toHaveTextContent('全市·未分口径')
    expect(dialog).toHaveTextContent('报告没有为它分口径；切换口径时它不变。')
    expect(dialog).toHaveTextContent('“2026年”是看板对“今后五年末”的标注')
  })

  it('says of the looser of two values which one it is', () => {
    const { dialog } = open('rural-disposable-income.2021.level.undivided.secondary')
    expect(dialog).toHaveTextContent('另一处印的较宽数字')
    expect(dialog).toHaveTextContent('突破3万元')
  })

  it('leads on to figures of the same time', () => {
    const { dialog, onOpen } = open('gdp.2021.level.administrative')
    fireEvent.click(within(dialog).getByRole('button', { name: /增长9\.3%/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('gdp.2021.growth.administrative')
  })

  it('copies figure and source together', async () => {
    const { copied } = openClipboard()
    const { dialog } = open('gdp.2021.level.administrative')
    fireEvent.click(within(dialog).getByRole('button', { name: '复制引用' }))
    expect(await within(dialog).findByText('已复制')).toBeInTheDocument()
    expect(copied).toEqual([
      expect.stringMatching(
        /^生产总值 612\.5 亿元，增长 9\.3%（行政口径，2021年），2022年某市政府工作报告，第1页.*：http.*#\/indicators\/gdp\?scope=management&source=gdp\.2021\.level\.administrative$/,
      ),
    ])
  })

  it('lists the other figures of the same paragraphs, each the way to its own source', () => {
    const { dialog, onOpen } = open('pm25.2021.level.undivided')
    const list = within(dialog)
      .getByText(/^同一段的其他数据/)
      .closest('details')
    const figures = within(list ?? dialog).getAllByRole('button', { hidden: true })
    expect(figures.map(({ dataset }) => dataset.source)).toEqual([
      'pm10.2021.level.undivided',
      'good-air-rate.2021.level.undivided',
      'monitored-sections.2021.level.undivided',
      'class-three-sections.2021.level.undivided',
    ])
    expect(list?.querySelector('summary')).toHaveTextContent('（4条）')
    fireEvent.click(
      within(list ?? dialog).getByRole('button', { name: /^环境空气质量优良率 92\.4%/, hidden: true }),
    )
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('good-air-rate.2021.level.undivided')
  })

  it('explains the terms of its paragraphs, in the scope chosen', () => {
    const { dialog } = open('gdp.2021.level.administrative')
    const list = within(dialog)
      .getByText(/^这里的名词/)
      .closest('details')
    const link = within(list ?? dialog).getByRole('link', {
      name: '某市（行政口径、管理口径）',
      hidden: true,
    })
    expect(link.getAttribute('href')).toMatch(/^#\/glossary\?scope=management&q=/)
  })

  it('tells what is odd in the report there', () => {
    for (const { title, text, observations } of sample.record.oddities)
      for (const id of observations.slice(0, 1)) {
        const { dialog } = open(id)
        expect(dialog, id).toHaveTextContent(title)
        expect(dialog, id).toHaveTextContent(text)
        cleanup()
      }
  })

  it('leads to all figures of the indicator, in the scope chosen', () => {
    for (const source of [
      'pm25.2021.level.undivided',
      'increase~pm25.2021.level.undivided~pm25.2026.level.undivided',
    ]) {
      const { dialog } = open(source)
      expect(within(dialog).getByRole('link', { name: '看这个指标的全部数据' })).toHaveAttribute(
        'href',
        '#/indicators/pm25?scope=management',
      )
      expect(dialog).toHaveTextContent('看这个指标的全部数据（2条）')
      cleanup()
    }
  })

  it('copies its own address', async () => {
    const { copied } = openClipboard()
    const { dialog } = open('gdp.2021.level.administrative')
    fireEvent.click(within(dialog).getByRole('button', { name: '复制链接' }))
    expect(await within(dialog).findByText('已复制')).toBeInTheDocument()
    expect(copied).toEqual([window.location.href])
  })

  it('closes', () => {
    const { dialog, onClose } = open('gdp.2021.level.administrative')
    fireEvent.click(within(dialog).getByRole('button', { name: '关闭' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('the source of a derived value', () => {
  const id = 'pace~urban-disposable-income.2021.level.undivided~urban-disposable-income.2026.level.undivided'

  it('says that the report does not print it, and shows the sum', () => {
    const { dialog } = open(id)
    expect(dialog).toHaveAccessibleName('推算怎么算的')
    expect(dialog).toHaveTextContent('推算 · 报告没有印这个数')
    expect(dialog).toHaveTextContent('≈7.1%')
    expect(dialog).toHaveTextContent('推算·名义')
    expect(dialog).toHaveTextContent('(85000 ÷ 60210)^(1/5) − 1 ≈ 7.1%（8.5万元 = 85000元）')
  })

  it('leads to the printed figures that it uses, with their places', () => {
    const { dialog, onOpen } = open(id)
    expect(dialog).toHaveTextContent('第1页（§1.0）')
    expect(dialog).toHaveTextContent('第10页（§2.0.3）')
    fireEvent.click(within(dialog).getByRole('button', { name: /8\.5万元/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('urban-disposable-income.2026.level.undivided')
  })

  it('says what it must not be taken for', () => {
    const { dialog } = open('level-from-growth~gdp.2021.level.administrative~gdp.2022.growth.administrative')
    expect(dialog).toHaveTextContent('使用提醒')
    expect(dialog).toHaveTextContent('这个数是2021年价格下的水平，不是2022年的金额')
    expect(dialog).toHaveTextContent('2022年的实际结果报告没有')
  })

  it('copies value and sum together', async () => {
    const { copied } = openClipboard()
    const { dialog } = open(id)
    fireEvent.click(within(dialog).getByRole('button', { name: '复制引用' }))
    expect(await within(dialog).findByText('已复制')).toBeInTheDocument()
    expect(copied[0]).toContain('≈7.1%（推算，名义，未分口径），算式：(85000 ÷ 60210)^(1/5) − 1 ≈ 7.1%')
  })
})

describe('a source that there is not', () => {
  it.each(['', 'gdp', '<script>alert(1)</script>', 'pace~x~y'])('opens nothing for "%s"', source => {
    render(<SourcePanel dataset={sample} source={source} onOpen={vi.fn()} onClose={vi.fn()} />)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
