import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Popover } from '../../src/ui/popover'

/** A page with a control before and behind what opens the popover. */
function Page({ onElsewhere }: { readonly onElsewhere?: () => void }) {
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  const [close] = useState(() => () => setOpener(null))
  return (
    <>
      <button type="button">前</button>
      <button type="button" onClick={event => setOpener(opener ? null : event.currentTarget)}>
        名词
      </button>
      <button type="button" onClick={onElsewhere}>
        后
      </button>
      {opener !== null && (
        <Popover title="某名词" opener={opener} onClose={close}>
          <p>某种说明</p>
          <a href="#/glossary">看</a>
        </Popover>
      )}
    </>
  )
}

const opener = () => screen.getByRole('button', { name: '名词' })
const popover = () => screen.queryByRole('dialog', { name: '某名词' })

async function open(onElsewhere = () => {}) {
  const user = userEvent.setup()
  render(<Page onElsewhere={onElsewhere} />)
  await user.click(opener())
  return user
}

describe('Popover', () => {
  it('takes the focus when it opens', async () => {
    await open()
    expect(popover()).toHaveFocus()
  })

  it('closes on Escape and gives the focus back', async () => {
    const user = await open()
    await user.keyboard('{Escape}')
    expect(popover()).toBeNull()
    expect(opener()).toHaveFocus()
  })

  it('keeps Escape from a panel that it was opened from', async () => {
    await open()
    const isLeftToTheBrowser = fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    expect(isLeftToTheBrowser).toBe(false)
  })

  it('closes by its button and gives the focus back', async () => {
    const user = await open()
    await user.click(screen.getByRole('button', { name: '关闭' }))
    expect(popover()).toBeNull()
    expect(opener()).toHaveFocus()
  })

  it('lets Tab through and on to what follows the opener', async () => {
    const user = await open()
    await user.tab()
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('link', { name: '看' })).toHaveFocus()
    await user.tab()
    expect(popover()).toBeNull()
    expect(screen.getByRole('button', { name: '后' })).toHaveFocus()
  })

  it('lets Shift+Tab back to the opener', async () => {
    const user = await open()
    await user.tab()
    await user.tab({ shift: true })
    expect(popover()).toBeNull()
    expect(opener()).toHaveFocus()
  })

  it('closes on a click elsewhere, which does what it does', async () => {
    const onElsewhere = vi.fn()
    const user = await open(onElsewhere)
    await user.click(screen.getByRole('button', { name: '后' }))
    expect(popover()).toBeNull()
    expect(onElsewhere).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: '后' })).toHaveFocus()
  })

  it('stays on a click within it', async () => {
    const user = await open()
    await user.click(screen.getByText('某种说明'))
    expect(popover()).not.toBeNull()
  })
})
