import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { placeOf } from '../../../src/facts/citation'
import type { ScopeChoice } from '../../../src/facts/scope-choice'
import { GlossaryView } from '../../../src/features/glossary/glossary-view'
import { sample } from '../../fixtures/sample'

const { terms } = sample

/** The view with the address that it asks for, as the frame keeps it. */
function open(q: string | null = null, choice: ScopeChoice = 'administrative') {
  const onOpen = vi.fn()
  const onParameter = vi.fn()
  const goTo = { address: (_: string) => {} }
  function Framed() {
    const [parameters, setParameters] = useState(new Map(q === null ? [] : [['q', q]]))
    goTo.address = words => setParameters(new Map([['q', words]]))
    const [keep] = useState(() => (key: string, value: string | null) => {
      onParameter(key, value)
      setParameters(new Map(value === null ? [] : [[key, value]]))
    })
    return (
      <GlossaryView
        dataset={sample}
        choice={choice}
        parameters={parameters}
        onParameter={keep}
        onOpen={onOpen}
      />
    )
  }
  const { container } = render(<Framed />)
  return { container, onOpen, onParameter, goTo }
}

const names = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const box = () => screen.getByRole('searchbox', { name: '找名词' })
const count = () => screen.getByRole('status').textContent
const articleOf = (name: string) => {
  const article = screen.getByRole('heading', { name }).closest('article')
  if (article === null) throw new Error(`expected an article around ${name}; received none`)
  return article
}

describe('the list of terms', () => {
  it('has every term of the dataset in the annex’s order, with explanation, note and places', () => {
    open()
    expect(names()).toEqual(terms.map(({ name }) => name))
    for (const term of terms) {
      const article = articleOf(term.name)
      expect(article).toHaveTextContent(term.explanation)
      expect(article).toHaveTextContent(placeOf(term))
      if (term.note !== undefined) expect(article).toHaveTextContent(term.note)
      for (const use of term.uses.filter(({ paragraph }) => !paragraph.startsWith('A')))
        expect(article).toHaveTextContent(placeOf(use))
    }
  })

  it('says once that the explanations are the dashboard’s own words', () => {
    const { container } = open()
    expect(container.textContent?.match(/看板自己的话/g)).toHaveLength(1)
  })

  it('leads from the main figure of each indicator to its source', () => {
    const { container, onOpen } = open()
    for (const figure of container.querySelectorAll<HTMLElement>('[data-source]')) {
      expect(figure).toHaveAccessibleName(/(行政口径|管理口径|未分口径)，查看出处$/)
      fireEvent.click(figure)
    }
    expect(onOpen.mock.calls.flat()).toEqual([
      'gdp.2021.level.administrative',
      'general-public-budget-revenue.2021.level.administrative',
      'specialised-and-hidden-champions-added.2022.level.undivided',
    ])
  })

  it('shows both scopes of an indicator in a comparison', () => {
    open(null, 'compare')
    const article = articleOf('某市（行政口径、管理口径）')
    for (const words of ['行政口径，2021年成效612.5亿元', '管理口径，2021年成效480.6亿元'])
      expect(article).toHaveTextContent(words)
  })

  it('tells the milestones of a term with status and place', () => {
    open()
    for (const term of terms) {
      const article = articleOf(term.name)
      for (const { id, title } of sample.milestones)
        if (term.milestones.includes(id)) expect(article).toHaveTextContent(title)
    }
    expect(articleOf('“花园城市”')).toHaveTextContent(/“花园城市”初具形态今后五年承诺，第12页（§2\.6）/)
  })

  it('has its headings in order', () => {
    const { container } = open()
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    expect(container.querySelectorAll('h3, h4')).toHaveLength(0)
  })
})

describe('the search among the terms', () => {
  it('filters with every key and tells how many it found', async () => {
    const user = userEvent.setup()
    open()
    expect(count()).toBe('共4个')
    await user.type(box(), '区')
    // 嘉兴港区, 街区 in an explanation, 区域
    expect(names()).toEqual(['某市（行政口径、管理口径）', '“花园城市”', 'RCEP'])
    await user.type(box(), '域')
    expect(names()).toEqual(['RCEP'])
    expect(count()).toBe('找到1个，共4个')
  })

  it('keeps the words in the address when the typing pauses, once', async () => {
    const user = userEvent.setup()
    const { onParameter } = open()
    await user.type(box(), '花园')
    await waitFor(() => expect(onParameter).toHaveBeenCalledExactlyOnceWith('q', '花园'))
  })

  it('begins with what the address asks for', () => {
    open('rcep')
    expect(box()).toHaveValue('rcep')
    expect(names()).toEqual(['RCEP'])
  })

  it('follows the address back and forward', async () => {
    const { goTo } = open('rcep')
    goTo.address('花园')
    await waitFor(() => expect(names()).toEqual(['“花园城市”']))
    expect(box()).toHaveValue('花园')
  })

  it('waits for a word that is being composed from pinyin', () => {
    open()
    fireEvent.compositionStart(box())
    fireEvent.change(box(), { target: { value: 'hua yuan' } })
    expect(names()).toHaveLength(terms.length)
    fireEvent.change(box(), { target: { value: '花园' } })
    fireEvent.compositionEnd(box())
    expect(names()).toEqual(['“花园城市”'])
  })

  it('says what it did not find, and shows all again', async () => {
    const user = userEvent.setup()
    const { onParameter } = open('人工智能')
    expect(names()).toEqual([])
    expect(screen.getByText(/没有找到“人工智能”。可以换一个更短的词/)).toBeInTheDocument()
    expect(count()).toBe('找到0个，共4个')
    await user.click(screen.getByRole('button', { name: '清除，看全部' }))
    expect(names()).toHaveLength(terms.length)
    expect(box()).toHaveValue('')
    expect(box()).toHaveFocus()
    expect(onParameter).toHaveBeenCalledExactlyOnceWith('q', null)
  })

  it('shows what was typed as text', () => {
    const { container } = open('<b>x</b>')
    expect(within(container).getByText(/没有找到“<b>x<\/b>”/)).toBeInTheDocument()
  })
})
