import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { useApp } from '../src/app/store'
import { goTo } from './fixtures/address'
import { breakable, slideRows } from './fixtures/breakable'
import { canvas } from './fixtures/canvas'

/* What every test replaces: modules stay from one file to the next, and a file's own replacements would come too late. */
// The page's data arrive from the made-up report, whatever lies under `data/`.
vi.mock('../src/app/whole-texts', async () => {
  const { sampleLedgerTexts, sampleTexts } = await import('./fixtures/sample')
  const { loadingWhole } = await import('../src/dataset/load-whole')
  return { loadingWhole, wholeTexts: sampleTexts, ledgerTexts: sampleLedgerTexts }
})
vi.mock('../src/charts/chart-canvas', () => import('./fixtures/canvas'))
vi.mock('../src/features/present/slide-rows', async original => {
  const { SlideRows } = await original<typeof import('../src/features/present/slide-rows')>()
  return { SlideRows: breakable(SlideRows) }
})

// A busy machine is no defect: what is waited for may take its time.
configure({ asyncUtilTimeout: 20_000 })

/* jsdom has no layout and no modal dialogs: what the page asks of them is answered here, and nothing more. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function showModal(this: HTMLDialogElement): void {
  this.open = true
}

function close(this: HTMLDialogElement): void {
  this.open = false
}

function scrollTo(this: Element, _left: number, top: number): void {
  this.scrollTop = top
}

beforeEach(async () => {
  vi.stubGlobal('ResizeObserver', SilentResizeObserver)
  Object.assign(HTMLDialogElement.prototype, { showModal, close, scrollTo })
  vi.stubGlobal('scrollTo', () => {})
  canvas.isBroken = false
  canvas.onDraw = undefined
  slideRows.isBroken = false
  document.documentElement.removeAttribute('data-appearance')
  document.documentElement.removeAttribute('data-text-size')
  window.localStorage.clear()
  await goTo('')
  useApp.setState(useApp.getInitialState(), true)
})

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  document.title = ''
  vi.unstubAllGlobals()
})
