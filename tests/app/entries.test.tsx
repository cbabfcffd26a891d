import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { subscribeToScroll } from '../../src/app/scroll'
import { subscribeToAddress, useApp } from '../../src/app/store'
import { goTo } from '../fixtures/address'

const gdp = 'gdp.2021.level.administrative'
const pm25 = 'pm25.2021.level.undivided'
const { openSource, closeSource, chooseParameter } = useApp.getState()
const shown = () => useApp.getState().address.source

/** Waits until the browser has gone where it was asked to go. */
async function arrived(): Promise<void> {
  await act(() => new Promise(resolve => window.addEventListener('popstate', resolve, { once: true })))
  await act(async () => new Promise(resolve => setTimeout(resolve, 50)))
}

/** Goes back as a reader does. */
async function goBack(): Promise<void> {
  window.history.back()
  await arrived()
}

describe('entries of the history', () => {
  let ends: readonly (() => void)[] = []
  beforeEach(async () => {
    ends = [subscribeToScroll(() => true), subscribeToAddress()]
    await goTo('#/trends')
    await goTo('#/targets')
  })
  afterEach(() => {
    for (const end of ends) end()
  })

  it('of panels are taken back as they are closed, so that Back leaves the page', async () => {
    const { length } = window.history
    for (const source of [gdp, pm25, gdp]) {
      act(() => openSource(source))
      expect(window.location.hash).toBe(`#/targets?source=${source}`)
      act(closeSource)
      // At once, though the browser goes back a moment later.
      expect([shown(), window.location.hash]).toEqual([null, '#/targets'])
      await arrived()
      expect(window.location.hash).toBe('#/targets')
    }
    expect(window.history.length).toBe(length + 1)
    await goBack()
    expect(window.location.hash).toBe('#/trends')
  })

  it('of a panel within a panel are taken back together, and Back goes through them one by one', async () => {
    act(() => openSource(gdp))
    act(() => openSource(pm25))
    await goBack()
    expect(shown()).toBe(gdp)
    act(() => openSource(pm25))
    act(closeSource)
    await arrived()
    await goBack()
    expect(window.location.hash).toBe('#/trends')
  })

  it('stand where a panel was opened by its address: it is closed in place', async () => {
    await goTo(`#/targets?source=${gdp}`)
    const { length } = window.history
    act(closeSource)
    expect([shown(), window.location.hash, window.history.length]).toEqual([null, '#/targets', length])
  })

  it('wait for the browser: who opens another panel while it goes back has that one', async () => {
    act(() => openSource(gdp))
    act(closeSource)
    act(() => openSource(pm25))
    await arrived()
    expect([shown(), window.location.hash]).toEqual([pm25, `#/targets?source=${pm25}`])
    act(closeSource)
    await arrived()
    expect([shown(), window.location.hash]).toEqual([null, '#/targets'])
    await goBack()
    expect(window.location.hash).toBe('#/trends')
  })

  it('of what is typed are one, however long it is typed', async () => {
    const { length } = window.history
    for (const words of ['财', '财政', '财政收', '财政收入']) {
      act(() => chooseParameter('q', words, 'typed'))
      await act(async () => new Promise(resolve => setTimeout(resolve, 250)))
      expect(new URLSearchParams(window.location.hash.split('?')[1]).get('q')).toBe(words)
    }
    expect(window.history.length).toBe(length + 1)
    await goBack()
    expect(window.location.hash).toBe('#/targets')
    // What was there before is not overwritten by what is typed next.
    act(() => chooseParameter('q', '收', 'typed'))
    await act(async () => new Promise(resolve => setTimeout(resolve, 250)))
    await goBack()
    expect(window.location.hash).toBe('#/targets')
  })
})
