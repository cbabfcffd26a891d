import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Figure, type FigureProps } from '../../src/ui/figure'

function renderFigure(change: Partial<FigureProps> = {}) {
  const onOpen = vi.fn()
  render(
    <Figure
      before="突破"
      numeral="1200"
      after="亿元"
      name="生产总值 突破1200亿元，2026年目标，行政口径"
      source="gdp.2026.level.administrative"
      onOpen={onOpen}
      {...change}
    />,
  )
  return onOpen
}

describe('Figure', () => {
  it('shows the words as printed, and is named with all that a reader must know', () => {
    renderFigure()
    const button = screen.getByRole('button', {
      name: '生产总值 突破1200亿元，2026年目标，行政口径，查看出处',
    })
    expect(button).toHaveTextContent('突破1200亿元')
    expect(button).toHaveAttribute('aria-haspopup', 'dialog')
  })

  it('opens its source by mouse and by keyboard', async () => {
    const user = userEvent.setup()
    const onOpen = renderFigure()
    await user.click(screen.getByRole('button'))
    expect(screen.getByRole('button')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledTimes(2)
  })

  it('says of a computed value that it is, and what kind of computation', () => {
    renderFigure({ before: '≈', numeral: '5.7', after: '%', name: '年均增长', isDerived: true, tag: '名义' })
    expect(screen.getByRole('button', { name: '年均增长，查看算法' })).toHaveTextContent('≈5.7%推算名义')
  })

  it('says 推算 alone where there is no more to say', () => {
    renderFigure({ before: '≈', isDerived: true })
    expect(screen.getByText('推算')).toBeInTheDocument()
  })
})
