import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { palettes } from '../../../src/charts/palette'
import { IndicatorView } from '../../../src/views/indicator/indicator-view'
import { realDataset } from '../../fixtures/real'

function show(indicator: string) {
  return render(
    <IndicatorView
      dataset={realDataset}
      choice="compare"
      palette={palettes.light}
      indicator={indicator}
      hrefOf={id => `#/indicators/${id}`}
      onOpen={vi.fn()}
    />,
  )
}

describe('the page of one indicator', () => {
  it.each([...realDataset.indicators.values()])('$id: one heading, every figure, every place', indicator => {
    const { container } = show(indicator.id)
    expect(container.querySelector('h1')).toHaveTextContent(indicator.name)
    expect(container.querySelectorAll('tbody tr')).toHaveLength(indicator.observations.length)
    expect(container.querySelectorAll('blockquote')).toHaveLength(
      indicator.observations.flatMap(o => o.citations).length,
    )
  })

  it('says that an indicator does not exist, and leads on', () => {
    show('nothing')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有“nothing”这个指标')
    expect(screen.getByRole('link')).toHaveTextContent('指标库')
  })
})
