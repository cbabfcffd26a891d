import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FaultScreen } from '../../src/app/fault-screen'
import type { Fault } from '../../src/dataset/fault'
import { load } from '../../src/dataset/load'
import { openClipboard } from '../fixtures/clipboard'
import { damaged, withText } from '../fixtures/damage'
import { economyFile, industryFile, smallTexts } from '../fixtures/small'

function faultsOf(texts: Parameters<typeof load>[0]): readonly Fault[] {
  const loaded = load(texts)
  return loaded.ok ? [] : loaded.faults
}

const faults = faultsOf(
  withText(
    damaged(smallTexts, economyFile, ['indicators', 0, 'observations', 1, 'value'], 80.5),
    industryFile,
    '{\n',
  ),
)

describe('FaultScreen', () => {
  it('says in Chinese that no figures are shown, and how many faults there are', () => {
    render(<FaultScreen faults={faults} />)
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading')).toHaveTextContent('数据文件没有通过校验，看板已停止显示数字')
    expect(alert).toHaveTextContent('发现2处问题')
  })

  it('lists every fault with record, problem, remedy and place', async () => {
    render(<FaultScreen faults={faults} />)
    const [first, second, ...more] = await screen.findAllByRole('listitem')
    expect(more).toEqual([])
    expect(first).toHaveTextContent('1. data/industry.json')
    expect(first).toHaveTextContent('文件不是有效的 JSON')
    expect(second).toHaveTextContent('2. 生产总值 gdp.2021.level.management')
    expect(second).toHaveTextContent('数值应与原文用词“80.4亿元”一致，现在是 80.5')
    expect(second).toHaveTextContent('对照原文改正数值，或改正原文用词')
    expect(second).toHaveTextContent('data/economy.json indicators[0].observations[1].value')
  })

  it('shows what a broken file holds as text, never as part of the page', async () => {
    const broken = damaged(smallTexts, economyFile, ['theme'], '<img src=x onerror=alert(1)>')
    const { container } = render(<FaultScreen faults={faultsOf(broken)} />)
    await screen.findAllByRole('listitem')
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)>')
    expect(container.querySelector('img')).toBeNull()
  })

  it('lists the first fifty, and copies all', async () => {
    const [fault] = faults
    const many = Array.from({ length: 60 }, (_, i): Fault => ({ ...fault, path: ['indicators', i] }) as Fault)
    const { copied } = openClipboard()
    render(<FaultScreen faults={many} />)
    expect(await screen.findAllByRole('listitem')).toHaveLength(50)
    expect(screen.getByText('只列出前50处，其余见复制的清单。')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '复制问题清单' }))
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    expect(copied[0]?.split('\n')).toHaveLength(60)
    expect(copied[0]).toContain('60. data/industry.json indicators[59] ')
  })
})
