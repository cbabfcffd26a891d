import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followAddress, useApp } from '../../src/app/store'
import { goTo } from '../fixtures/address'

const others = () => useApp.getState().address.others

describe('the address as state', () => {
  let end = () => {}
  beforeEach(() => {
    end = followAddress()
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

  it('takes a changed choice', async () => {
    await goTo('#/milestones?theme=economy,fiscal')
    await goTo('#/milestones?theme=economy')
    expect(others()).toEqual([['theme', 'economy']])
  })
})
