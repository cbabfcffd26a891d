import { render, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ladder } from '../../src/charts/ladder/model'
import { ladderOption } from '../../src/charts/ladder/option'
import { palette } from '../../src/charts/palette'
import { sample } from '../fixtures/sample'

// Itself, which other tests replace.
const { ChartCanvas } = await vi.importActual<typeof import('../../src/charts/chart-canvas')>(
  '../../src/charts/chart-canvas',
)

const optionOf = (choice: 'administrative' | 'compare') => ladderOption(ladder(sample, 'gdp', choice))

describe('ChartCanvas', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300)
  })

  it('draws bars as SVG, redraws them for another option, and goes away without a trace', async () => {
    const { container, rerender, unmount } = render(<ChartCanvas option={optionOf('administrative')} />)
    const strokes = () => container.querySelectorAll(`svg path[stroke="${palette.target}"]`).length
    // Two targets are hollow; the chevron of the bound is filled.
    await waitFor(() => expect(strokes()).toBe(2))
    rerender(<ChartCanvas option={optionOf('compare')} />)
    await waitFor(() => expect(strokes()).toBe(4))
    rerender(<ChartCanvas option={optionOf('administrative')} />)
    await waitFor(() => expect(strokes()).toBe(2))
    // What stands over the highest bar is not cut off.
    const svg = container.querySelector('svg')
    for (let frame = svg?.parentElement; frame && frame !== container; frame = frame.parentElement)
      expect(frame.style.overflow).not.toBe('hidden')
    unmount()
    expect(document.querySelector('svg')).toBeNull()
  })
})
