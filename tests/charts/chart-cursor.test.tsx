import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LadderChart } from '../../src/charts/ladder/chart'
import { ladder } from '../../src/charts/ladder/model'
import { sample } from '../fixtures/sample'

it('arrows, Home and End move over the points of a chart, each of which tells its value', async () => {
  const user = userEvent.setup()
  const model = ladder(sample, 'gdp', 'management')
  render(<LadderChart model={model} size="hero" onOpen={() => {}} />)
  await screen.findByTestId('canvas')
  const chart = screen.getByRole('figure')
  const first = within(chart).getAllByRole('button', { name: /300\.2亿元/ })[0]
  first?.focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toHaveAccessibleName(/^生产总值 480\.6亿元，2021年成效，管理口径/)
  await user.keyboard('{Home}{ArrowLeft}')
  expect(document.activeElement).toBe(first)
  await user.keyboard('{End}{ArrowDown}')
  // (700 ÷ 480.6)^(1/5) − 1
  expect(document.activeElement).toHaveAccessibleName(/需要的年均增长 至少7\.8%/)
})
