import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LicencesSection } from '../../../src/features/about-data/licences-section'
import { sample } from '../../fixtures/sample'

it('lists what the program is made of when it is opened, with each licence and notice in a fold of its own', async () => {
  render(
    <LicencesSection
      title="所用软件和许可"
      dataset={sample}
      parameters={new Map()}
      onParameter={() => {}}
      onOpen={() => {}}
    />,
  )
  expect(screen.queryByRole('table')).toBeNull()
  const fold = screen.getByText('软件清单和许可全文').closest('details')
  if (fold === null) throw new Error('expected a fold; received none')
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  const row = (await screen.findByRole('rowheader', { name: 'echarts' })).closest('tr')
  expect(row).toHaveTextContent(/^echarts[\d.]+Apache-2\.0$/)
  // Its notice must go along, and Apache's licence says so.
  const notice = screen.getByText(/^Apache ECharts\s+Copyright/)
  expect(notice.closest('details')?.querySelector('summary')).toHaveTextContent('echarts：NOTICE')
  expect(screen.getByText(/^MIT License\s+Copyright \(c\) 2026 the contributors of/)).toBeInTheDocument()
})
