import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { subscribeToAddress, useApp } from '../../src/app/store'
import { goTo } from '../fixtures/address'

const others = () => useApp.getState().address.others

describe('the address as state', () => {
  let end = () => {}
  beforeEach(() => {
    end = subscribeToAddress()
  })
  afterEach(() => end())

  it('keeps what stands beside a source as it is, so that nothing drawn from it is drawn anew', async () => {
    await goTo('#/milestones?theme=economy,fiscal')
    const before = others()
    await goTo('#/milestones?theme=economy,fiscal&source=gdp.2021.level.administrative')
    expect(useApp.getState().address.source).toBe('gdp.2021.level.administrative')
    expect(others()).toBe(before)
    act(() => useApp.getState().closeSource())
    expect(others()).toBe(before)
  })

  it('is written as it was meant, in place, so that a copy of it is clean', async () => {
    const { length } = window.history
    await goTo('#/targets%3Fscope%3Dmanagement&shareTo=weixin')
    expect(useApp.getState().address).toMatchObject({ path: '/targets', scope: 'management', problems: [] })
    expect(window.location.hash).toBe('#/targets?scope=management')
    expect(window.history.length).toBe(length + 1)
  })

  it('stays as it was typed where it leads nowhere', async () => {
    await goTo('#/Nowhere?scope=management')
    expect(window.location.hash).toBe('#/Nowhere?scope=management')
  })

  it('takes a scope that stands before the hash once, and lets all else there be', async () => {
    end()
    await goTo('#/targets')
    window.history.replaceState(null, '', '/?from=timeline&scope=management#/targets')
    end = subscribeToAddress()
    expect(window.location.href).toMatch(/\/\?from=timeline#\/targets\?scope=management$/)
    window.history.replaceState(null, '', '/')
  })

  it('takes a changed choice', async () => {
    await goTo('#/milestones?theme=economy,fiscal')
    await goTo('#/milestones?theme=economy')
    expect(others()).toEqual([['theme', 'economy']])
  })
})
