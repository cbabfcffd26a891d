import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataTable } from '../../src/ui/data-table'

describe('DataTable', () => {
  it('is read out with its name, its columns and the name of each row', () => {
    render(
      <DataTable
        caption="增速"
        head={['指标', '数值']}
        rows={[
          ['生产总值', '9.2%'],
          ['农业', '2.7%'],
        ]}
      />,
    )
    expect(screen.getByRole('table', { name: '增速' })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map(cell => cell.textContent)).toEqual(['指标', '数值'])
    expect(screen.getAllByRole('rowheader').map(cell => cell.textContent)).toEqual(['生产总值', '农业'])
    expect(screen.getAllByRole('cell').map(cell => cell.textContent)).toEqual(['9.2%', '2.7%'])
  })

  it('can be scrolled by keyboard', () => {
    render(<DataTable caption="增速" head={['指标']} rows={[]} />)
    expect(screen.getByRole('region', { name: '数据表：增速' })).toHaveAttribute('tabindex', '0')
  })
})
