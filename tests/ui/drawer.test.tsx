import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Drawer } from '../../src/ui/drawer'

function renderDrawer() {
  const onClose = vi.fn()
  const page = render(
    <Drawer label="数字的出处" contentKey="first" onClose={onClose}>
      <p>第1页</p>
    </Drawer>,
  )
  return { onClose, dialog: screen.getByRole('dialog', { name: '数字的出处' }), ...page }
}

/** A press and its release, so many ms after the page was there. */
function press(on: Element, releasedOn = on, { detail = 1, at = 60_000 } = {}): void {
  const down = createEvent.mouseDown(on, { detail })
  Object.defineProperty(down, 'timeStamp', { value: performance.now() + at })
  fireEvent(on, down)
  fireEvent.mouseUp(releasedOn)
  // A browser sends the click to what both lie in.
  fireEvent.click(releasedOn.contains(on) ? releasedOn : on, { detail })
}

describe('Drawer', () => {
  it('opens as a dialog over the page', () => {
    const { dialog } = renderDrawer()
    expect(dialog).toHaveAttribute('open')
    expect(dialog).toHaveTextContent('第1页')
  })

  it('closes by its button, by Esc and beside the panel', () => {
    const { dialog, onClose } = renderDrawer()
    fireEvent.click(screen.getByRole('button', { name: '关闭' }))
    // What a browser sends to a dialog at Esc.
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    press(dialog)
    expect(onClose).toHaveBeenCalledTimes(3)
  })

  it('leaves it to the page to close it at Esc, so that the address follows', () => {
    const { dialog } = renderDrawer()
    const cancel = new Event('cancel', { cancelable: true })
    fireEvent(dialog, cancel)
    expect(cancel.defaultPrevented).toBe(true)
  })

  it('stays open when something in it is clicked', () => {
    const { onClose } = renderDrawer()
    press(screen.getByText('第1页'))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('stays open where a press ends beside it that began in it, or the other way', () => {
    const { dialog, onClose } = renderDrawer()
    press(screen.getByText('第1页'), dialog)
    fireEvent.mouseDown(dialog)
    fireEvent.mouseUp(screen.getByText('第1页'))
    fireEvent.click(dialog)
    expect(onClose).not.toHaveBeenCalled()
  })

  it('stays open at the second click of a double one, which falls beside it', () => {
    const { dialog, onClose } = renderDrawer()
    press(dialog, dialog, { detail: 2 })
    // A finger's taps are each the first.
    press(dialog, dialog, { at: 100 })
    expect(onClose).not.toHaveBeenCalled()
  })

  it('holds the page behind it until the last of several is closed', () => {
    const { unmount } = renderDrawer()
    const other = render(
      <Drawer label="另一个" contentKey="other" onClose={() => {}}>
        第2页
      </Drawer>,
    )
    other.unmount()
    expect(document.documentElement.dataset.held).toBe('true')
    unmount()
    expect(document.documentElement.dataset.held).toBeUndefined()
  })

  it('gives the focus back to what opened it when it goes away', () => {
    render(<button type="button">907.5亿元</button>)
    const opener = screen.getByRole('button', { name: '907.5亿元' })
    opener.focus()
    const { dialog, unmount } = renderDrawer()
    screen.getByRole('button', { name: '关闭' }).focus()
    unmount()
    expect(dialog).not.toHaveAttribute('open')
    expect(opener).toHaveFocus()
  })

  it('gives the focus to the page’s own part where nothing had it', () => {
    render(<main tabIndex={-1} />)
    renderDrawer().unmount()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('starts at its top again, with the focus inside, when it shows something else', () => {
    const { dialog, onClose, rerender } = renderDrawer()
    dialog.scrollTop = 300
    rerender(
      <Drawer label="数字的出处" contentKey="second" onClose={onClose}>
        <p>第9页</p>
      </Drawer>,
    )
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
    expect(dialog.scrollTop).toBe(0)
    expect(dialog).toHaveAttribute('open')
  })
})
