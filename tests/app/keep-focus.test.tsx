import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useRef, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { keepFocus } from '../../src/app/keep-focus'

/** A list whose rows can be taken away one by one or all at once. */
function List() {
  const main = useRef<HTMLElement>(null)
  const [rows, setRows] = useState(['甲', '乙', '丙'])
  useEffect(() => (main.current === null ? undefined : keepFocus(main.current, () => true)), [])
  return (
    <main ref={main} tabIndex={-1}>
      <ol>
        {rows.map((row, i) => (
          <li key={row}>
            <button
              type="button"
              disabled={i === 0}
              onClick={() => setRows([row, ...rows.filter(other => other !== row)])}
            >
              {row}提前
            </button>
            <button type="button" onClick={() => setRows(rows.filter(other => other !== row))}>
              {row}去掉
            </button>
          </li>
        ))}
      </ol>
      {rows.length > 0 && (
        <p>
          <button type="button" onClick={() => setRows([])}>
            清空
          </button>
        </p>
      )}
    </main>
  )
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }))
  await act(() => new Promise(resolve => requestAnimationFrame(resolve)))
}

describe('the focus', () => {
  it('goes on to the row that takes the place of the one that went, at the end to the one before', async () => {
    render(<List />)
    await press('乙去掉')
    expect(screen.getByRole('button', { name: '丙去掉' })).toHaveFocus()
    await press('丙去掉')
    expect(screen.getByRole('button', { name: '甲去掉' })).toHaveFocus()
  })

  it('goes beside a control that can do no more', async () => {
    render(<List />)
    await press('丙提前')
    expect(screen.getByRole('button', { name: '丙去掉' })).toHaveFocus()
  })

  it('goes to the page’s own part where nothing is left, and where a view has gone with its link', async () => {
    render(<List />)
    await press('清空')
    expect(screen.getByRole('main')).toHaveFocus()
    screen.getByRole('main').blur()
    fireEvent(window, new Event('hashchange'))
    await act(() => new Promise(resolve => requestAnimationFrame(resolve)))
    expect(screen.getByRole('main')).toHaveFocus()
  })
})
