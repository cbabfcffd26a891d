import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import * as app from '../../src/app/app'
import { isPrerendered } from '../../src/app/prerendered'
import { Root } from '../../src/app/root'
import type { Loaded } from '../../src/dataset/data-text'
import { load } from '../../src/dataset/load'
import { chunk } from '../../src/ui/chunk'
import { goTo } from '../fixtures/address'
import { takeConsole } from '../fixtures/console'
import { damaged } from '../fixtures/damage'
import { sample, sampleTexts } from '../fixtures/sample'

describe('Root', () => {
  it('shows the dashboard where the data are sound', () => {
    render(<Root first={{ ok: true, dataset: sample }} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('612.5亿元')
  })

  it('shows the faults, and no figure of the report, where one value is wrong', () => {
    const path = ['indicators', 0, 'observations', 0, 'value']
    render(<Root first={load(damaged(sampleTexts, 'data/economy.json', path, 1))} />)
    expect(screen.getByRole('alert')).toHaveTextContent('数据文件没有通过校验')
    expect(document.body).not.toHaveTextContent('612.5')
  })

  it('replaces the page by the faults of what arrives later', async () => {
    const rest = load(
      damaged(sampleTexts, 'data/safety.json', ['indicators', 0, 'observations', 0, 'value'], 1),
    )
    render(<Root first={{ ok: true, dataset: sample }} rest={chunk('rest', async () => rest)} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('数据文件没有通过校验')
    expect(document.body).not.toHaveTextContent('612.5')
  })

  it('keeps the sound first part where the rest does not arrive', async () => {
    const rest = chunk<Loaded>('rest', () => Promise.reject(new Error('the cable is out')))
    render(<Root first={{ ok: true, dataset: sample }} rest={rest} />)
    await act(() => rest.ask().catch(() => {}))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('612.5亿元')
  })

  it('is never blank, even where the frame of the page fails', () => {
    vi.spyOn(app, 'App').mockImplementation(() => {
      throw new Error('the frame broke')
    })
    render(<Root first={{ ok: true, dataset: sample }} />)
    expect(screen.getByRole('alert')).toHaveTextContent('这一页没有显示出来')
    expect(takeConsole().join()).toContain('the frame broke')
  })

  it('draws a fresh page where a translator has exchanged what React is about to remove', () => {
    vi.spyOn(app, 'App').mockImplementation(() => {
      const [isOpen, setOpen] = useState(true)
      return (
        <button type="button" onClick={() => setOpen(false)}>
          {isOpen ? '698.5亿元' : null}
          <b>，管理口径</b>
        </button>
      )
    })
    render(<Root first={{ ok: true, dataset: sample }} />)
    const button = screen.getByRole('button')
    const translated = document.createElement('font')
    translated.textContent = 'translated'
    button.firstChild?.replaceWith(translated)
    fireEvent.click(button)
    expect(screen.getByRole('button')).toHaveTextContent(/^698.5亿元，管理口径$/)
    expect(takeConsole().join()).toContain('NotFoundError')
  })
})

describe('isPrerendered', () => {
  const page = document.createElement('div')
  page.append(document.createElement('main'))

  it('takes the built page over at its own address, in any appearance', async () => {
    expect(isPrerendered(page)).toBe(true)
    await goTo('#/')
    expect(isPrerendered(page)).toBe(true)
    document.documentElement.dataset.appearance = 'dark'
    expect(isPrerendered(page)).toBe(true)
    document.documentElement.dataset.appearance = 'light'
  })

  it('draws anew any other address, and a page that was not built', async () => {
    expect(isPrerendered(document.createElement('div'))).toBe(false)
    document.documentElement.dataset.turned = 'true'
    expect(isPrerendered(page)).toBe(false)
    delete document.documentElement.dataset.turned
    await goTo('#/?scope=management')
    expect(isPrerendered(page)).toBe(false)
  })
})
