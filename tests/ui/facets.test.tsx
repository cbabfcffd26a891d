import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChosenFacets } from '../../src/ui/chosen-facets'
import { FacetGroup } from '../../src/ui/facet-group'
import { FacetPanel } from '../../src/ui/facet-panel'

describe('FacetGroup', () => {
  const options = [
    { value: 'a', label: '甲', group: '前', count: 2, isChosen: true },
    { value: 'b', label: '乙', group: '前', count: 0, isChosen: false },
    { value: 'c', label: '丙', group: '后', count: 1, isChosen: false },
  ]

  it('is a named group of boxes, each with its count', () => {
    const onToggle = vi.fn()
    render(<FacetGroup label="时期" options={options} onToggle={onToggle} />)
    expect(screen.getByRole('group', { name: '时期' })).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: '甲，2项' })).toBeChecked()
    fireEvent.click(screen.getByRole('checkbox', { name: '乙，0项' }))
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('names a part of a long list once', () => {
    render(<FacetGroup label="时期" options={options} onToggle={() => {}} />)
    expect(screen.getAllByText('前')).toHaveLength(1)
    expect(screen.getAllByText('后')).toHaveLength(1)
  })
})

describe('FacetPanel', () => {
  it('unfolds, says how much is chosen, and can be passed', () => {
    const onSkip = vi.fn()
    render(
      <FacetPanel label="筛选" chosenCount={2} onSkip={onSkip}>
        <p>各项</p>
      </FacetPanel>,
    )
    const toggle = screen.getByRole('button', { name: /^筛选（已选2项）/ })
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    fireEvent.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    fireEvent.click(screen.getByRole('button', { name: '跳到结果' }))
    expect(onSkip).toHaveBeenCalledOnce()
  })
})

describe('ChosenFacets', () => {
  it('takes back one choice or all, and is not there without any', () => {
    const onRemove = vi.fn()
    const onReset = vi.fn()
    const chosen = [{ key: 'period', value: '2021', label: '时期：2021年' }]
    const { rerender } = render(<ChosenFacets chosen={chosen} onRemove={onRemove} onReset={onReset} />)
    fireEvent.click(screen.getByRole('button', { name: '去掉时期：2021年' }))
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('period', '2021')
    fireEvent.click(screen.getByRole('button', { name: '清除全部条件' }))
    expect(onReset).toHaveBeenCalledOnce()
    rerender(<ChosenFacets chosen={[]} onRemove={onRemove} onReset={onReset} />)
    expect(screen.queryByRole('list')).toBeNull()
  })
})
