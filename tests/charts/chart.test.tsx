import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RatesChart } from '../../src/charts/rates/chart'
import { rates } from '../../src/charts/rates/model'
import { canvas } from '../fixtures/canvas'
import { takeConsole } from '../fixtures/console'
import { sampleObservation } from '../fixtures/sample'

const model = rates('2021年增长速度', [
  {
    label: '生产总值',
    rate: sampleObservation('gdp.2021.growth.management'),
    level: sampleObservation('gdp.2021.level.management'),
  },
])

describe('a chart whose geometry cannot be drawn', () => {
  it('says so and leaves its figures, its sentence and its table', async () => {
    canvas.isBroken = true
    const onOpen = vi.fn()
    render(<RatesChart model={model} onOpen={onOpen} />)
    expect(await screen.findByText(/图形没有画出来，数字不受影响/)).toBeInTheDocument()
    expect(takeConsole().join()).toContain('no geometry here')

    const chart = screen.getByRole('figure', { name: '2021年增长速度' })
    expect(chart).toHaveAccessibleDescription(/生产总值/)
    expect(within(chart).getByRole('table', { hidden: true })).toHaveTextContent('480.6亿元')
    const [rate] = within(chart).getAllByRole('button', { name: /增长10\.4%/ })
    if (rate) fireEvent.click(rate)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('gdp.2021.growth.management')
  })
})
