import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { subscribeToSelecting } from '../../src/app/selecting'

describe('a press that selects words', () => {
  let end = () => {}
  const onClick = vi.fn()
  beforeEach(() => {
    onClick.mockClear()
    document.body.innerHTML = '<button>907.5亿元</button>'
    button().addEventListener('click', onClick)
    end = subscribeToSelecting()
  })
  afterEach(() => {
    end()
    window.getSelection()?.removeAllRanges()
  })

  const button = () => document.querySelector('button') ?? document.body
  const select = () => window.getSelection()?.selectAllChildren(button())
  function drag(): void {
    fireEvent.mouseDown(button())
    fireEvent(button(), new Event('selectstart', { bubbles: true }))
    select()
    fireEvent.mouseUp(button())
    fireEvent.click(button(), { detail: 1 })
  }

  it('is no click', () => {
    drag()
    expect(onClick).not.toHaveBeenCalled()
  })

  it('leaves the next key what it is, though the words are still selected', () => {
    drag()
    fireEvent.keyDown(button(), { key: 'Enter' })
    fireEvent.click(button())
    expect(onClick).toHaveBeenCalledOnce()
  })

  it('is another than one on words that were selected before', () => {
    select()
    fireEvent.mouseDown(button())
    fireEvent.click(button(), { detail: 1 })
    expect(onClick).toHaveBeenCalledOnce()
  })

  it('is another than the second of a double click, which selects a word', () => {
    fireEvent.mouseDown(button(), { detail: 2 })
    fireEvent(button(), new Event('selectstart', { bubbles: true }))
    select()
    fireEvent.click(button(), { detail: 2 })
    expect(onClick).toHaveBeenCalledOnce()
  })
})
