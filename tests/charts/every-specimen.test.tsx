import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { render, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { palettes } from '../../src/charts/palette'
import { realDataset } from '../fixtures/real'
import { specimens } from '../gallery/specimens'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/canvas'))

describe('the gallery', () => {
  it('has every chart that there is', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/charts'))
    const charts = files.flatMap(file => /^(.+-chart)\.tsx$/.exec(file)?.[1] ?? [])
    expect(Object.keys(specimens)).toEqual(charts)
  })

  it.each(Object.keys(specimens))('draws %s with its sentence and its table in every scope', async name => {
    for (const choice of scopeChoices) {
      const drawn = specimens[name]?.({
        dataset: realDataset,
        choice,
        palette: palettes.light,
        onOpen: () => {},
      })
      const { container, unmount } = render(drawn)
      const charts = [...container.querySelectorAll('figure.chart')]
      expect(charts.length).toBeGreaterThan(0)
      for (const chart of charts) {
        await waitFor(() => expect(chart.querySelector('[data-testid="canvas"]')).not.toBeNull())
        expect(chart.querySelector('details p')?.textContent).toMatch(/。$/)
        expect(chart.querySelectorAll('details tbody tr').length).toBeGreaterThan(0)
      }
      unmount()
    }
  })
})
