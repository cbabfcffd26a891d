import { first as firstData } from 'virtual:first-data'
import { act, render, screen, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { prerender } from '../../src/app/prerender'
import { Root } from '../../src/app/root'
import { BuiltContext } from '../../src/charts/built-context'
import { canvasChunk } from '../../src/charts/canvas-chunk'
import { LadderChart } from '../../src/charts/ladder/chart'
import { ladder } from '../../src/charts/ladder/model'
import { loadFirst } from '../../src/dataset/load-first'
import type { ScopeChoice } from '../../src/facts/scope-choice'
import { appearanceNames } from '../../src/ui/appearances'
import { canvas } from '../fixtures/canvas'
import { takeConsole } from '../fixtures/console'
import { sample } from '../fixtures/sample'

function chart(scope: ScopeChoice) {
  const model = ladder(sample, 'gdp', scope)
  return <LadderChart model={model} size="hero" onOpen={() => {}} />
}

/** A page in which the build has drawn the chart, taken over by the script. */
async function takenOver(drawing: string) {
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(
    <BuiltContext value={() => drawing}>{chart('administrative')}</BuiltContext>,
  )
  const built = container.querySelector('.chart__built > svg')
  const { rerender } = await act(async () => render(chart('administrative'), { container, hydrate: true }))
  return { container, built, rerender }
}

describe('geometry that the build has drawn', () => {
  it('stays while ECharts comes behind it', async () => {
    const { container, built } = await takenOver('<svg></svg>')
    // With the whole dataset, in the page.
    await act(async () => void (await canvasChunk.ask()))
    const behind = await screen.findByTestId('canvas')
    expect(built).not.toBeNull()
    expect(container.querySelector('.chart__built > svg') === built).toBe(true)
    expect(behind.parentElement).toHaveClass('chart__canvas--behind')
  })

  it('gives way for good as soon as another scope is wanted', async () => {
    const { container, rerender } = await takenOver('<svg></svg>')
    rerender(chart('management'))
    expect(container.querySelector('.chart__built')).toBeNull()
    const drawn = await screen.findByTestId('canvas')
    expect(drawn.parentElement).not.toHaveClass('chart__canvas--behind')
    rerender(chart('administrative'))
    expect(container.querySelector('.chart__built')).toBeNull()
  })

  it('stays where ECharts fails, and says so only when another is wanted', async () => {
    canvas.isBroken = true
    const { container, built, rerender } = await takenOver('<svg></svg>')
    await waitFor(() => expect(takeConsole().join()).toContain('no geometry here'))
    expect(container.querySelector('.chart__built > svg') === built).toBe(true)
    expect(screen.queryByText(/图形没有画出来/)).toBeNull()
    rerender(chart('management'))
    expect(await screen.findByText(/图形没有画出来/)).toBeInTheDocument()
    takeConsole()
  })

  it('leaves its place to ECharts where the build has drawn nothing', async () => {
    const { container } = await takenOver('')
    const drawn = await screen.findByTestId('canvas')
    expect(container.querySelector('.chart__built')).toBeNull()
    expect(drawn.parentElement).not.toHaveClass('chart__canvas--behind')
  })

  it.each(
    appearanceNames,
  )('is taken over with the whole page in %s, and nothing else changes', async appearance => {
    document.documentElement.dataset.appearance = appearance
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = prerender(() => {})
    const drawings = () => [...container.querySelectorAll('.chart__built > svg')]
    const built = drawings()
    expect(built.length).toBeGreaterThan(0)
    const root = await act(async () => hydrateRoot(container, <Root first={loadFirst(firstData)} />))
    // What React finds other than it draws it, it tells the console, which has to stay empty.
    expect(drawings().length).toBe(built.length)
    expect(drawings().every((drawing, i) => drawing === built[i])).toBe(true)
    await act(async () => root.unmount())
  })
})
