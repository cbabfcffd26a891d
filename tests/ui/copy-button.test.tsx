import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CopyButton } from '../../src/ui/copy-button'
import { oldClipboard, openClipboard, refusingClipboard } from '../fixtures/clipboard'

const text = '生产总值 907.5亿元\n第1页（§1.0）'

async function copy() {
  render(<CopyButton label="复制" text={text} />)
  fireEvent.click(screen.getByRole('button', { name: '复制' }))
  return screen.findByText(/已复制|不允许复制/)
}

describe('CopyButton', () => {
  it('copies by the clipboard and says so', async () => {
    const { copied } = openClipboard()
    expect(await copy()).toHaveTextContent('已复制')
    expect(copied).toEqual([text])
  })

  it('copies by the old command where there is no clipboard, and cleans up behind it', async () => {
    const { copied } = oldClipboard()
    expect(await copy()).toHaveTextContent('已复制')
    expect(copied).toEqual([text])
    expect(document.querySelector('textarea')).toBeNull()
    expect(screen.getByRole('button', { name: '复制' })).toHaveFocus()
  })

  it('falls back to the old command where the clipboard refuses', async () => {
    const { copied } = oldClipboard()
    refusingClipboard()
    expect(await copy()).toHaveTextContent('已复制')
    expect(copied).toEqual([text])
  })

  it('shows the text to be copied by hand where nothing else works', async () => {
    oldClipboard(false)
    expect(await copy()).toHaveTextContent(`浏览器不允许复制，请手动选取：${text.replace('\n', ' ')}`)
  })
})
