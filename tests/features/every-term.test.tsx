import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { subscribeToAddress } from '../../src/app/store'
import { Section } from '../../src/features/parts/section'
import { SourcePanel } from '../../src/features/source/source-panel'
import { termMarker } from '../../src/text/term-marks'
import { TermText } from '../../src/text/term-text'
import { goTo } from '../fixtures/address'
import { figure } from '../fixtures/draft'
import { datasetOf, sampleDraft } from '../fixtures/sample'
import {
  closedTerms,
  indicatorPage,
  Milestones,
  type TermView,
  viewsWithTerms,
  withTerms,
} from '../fixtures/terms'

/** The sample with terms where it has none: in the name of an indicator of 2021, in a title but not in its quote. */
const dataset = datasetOf({
  ...sampleDraft,
  themes: {
    ...sampleDraft.themes,
    urban: {
      indicators: [
        {
          id: 'park-streets',
          name: '“花园城市”新增街区',
          units: ['个'],
          observations: [figure('2021', 'level', 6, '1.2.1')],
        },
      ],
      milestones: [
        {
          id: 'park-city-model',
          title: '建成“花园城市”样板',
          period: '2022',
          paragraphs: ['3.8'],
          quote: '建成首个样板',
        },
      ],
    },
  },
})
const { terms } = dataset
const views: readonly TermView[] = [
  ...viewsWithTerms,
  ['一个指标', indicatorPage('gdp')],
  ['一个有名词的指标', indicatorPage('specialised-and-hidden-champions-added')],
]

const shown = (View: TermView[1]) => <View dataset={dataset} choice="compare" onOpen={() => {}} />
const marks = () => [...document.querySelectorAll<HTMLElement>('.term')]

describe('every term that a view names', () => {
  it.each(views)('can be opened where it stands: %s', async (_, View) => {
    // What each scope leaves out is seen on the data, in the long run; here is all that any of them has.
    const { container } = render(withTerms(shown(View), terms))
    await act(async () => {})
    expect(marks().length).toBeGreaterThan(0)
    expect(closedTerms(container, dataset)).toEqual([])
  })

  it('in the title of a milestone, which opens its row, can be opened within the row', async () => {
    const { container } = render(withTerms(shown(Milestones), terms))
    await act(async () => {})
    const rows = [...container.querySelectorAll('.milestone details')]
    expect(rows).toHaveLength(dataset.milestones.length)
    let named = 0
    for (const row of rows) {
      const title = row.querySelector('.milestone__title')?.textContent ?? ''
      for (const part of termMarker(terms)(title)) {
        if (typeof part === 'string') continue
        named++
        expect(row.querySelector(`.term[data-term="${part.term.id}"]`), title).not.toBeNull()
      }
    }
    // “花园城市” in three titles, “单项冠军” in one
    expect(named).toBe(4)
  })

  it('can be opened in the source panel of every paragraph, and of every kind of computed value', () => {
    const sources = new Map<string, string>()
    for (const { id, citations } of dataset.observations.values())
      sources.set(citations[0]?.paragraph ?? '', id)
    expect(sources.size).toBeGreaterThan(20)
    for (const [, View] of views) {
      const { container, unmount } = render(shown(View))
      for (const computed of container.querySelectorAll<HTMLElement>('[data-source*="~"]')) {
        const source = computed.dataset.source ?? ''
        sources.set(source.replace(/~.*/, ''), source)
      }
      unmount()
    }
    expect([...sources.keys()]).toContain('pace')
    for (const source of sources.values()) {
      const { unmount } = render(
        withTerms(
          <SourcePanel dataset={dataset} source={source} onOpen={() => {}} onClose={() => {}} />,
          terms,
        ),
      )
      expect(closedTerms(screen.getByRole('dialog'), dataset), source).toEqual([])
      unmount()
    }
  })

  it.each(views)('stands in no other control, and has its own words for a name: %s', async (_, View) => {
    render(withTerms(shown(View), terms))
    await act(async () => {})
    for (const mark of marks()) {
      expect(mark.parentElement?.closest('button, a, summary, [role="button"]'), mark.textContent).toBeNull()
      expect(mark).toHaveAccessibleName(`名词解释：${mark.textContent}`)
      expect(mark).toHaveAttribute('aria-haspopup', 'dialog')
    }
    for (const heading of screen.getAllByRole('heading'))
      if (heading.tagName !== 'H1') expect(heading).toHaveAccessibleName(/^(?!.*名词解释：)/)
  })

  it('waits for the terms: until then texts are plain', () => {
    const section = (
      <Section title="全面启动“花园城市”建设" onOpen={() => {}}>
        数字
      </Section>
    )
    const { container, rerender } = render(withTerms(section, []))
    expect(marks()).toEqual([])
    expect(container.querySelector('h2')?.innerHTML).toBe('全面启动“花园城市”建设')
    rerender(withTerms(section, terms))
    expect(marks().map(({ textContent }) => textContent)).toEqual(['“花园城市”'])
    expect(container).toHaveTextContent('全面启动“花园城市”建设')
  })
})

describe('each of the terms', () => {
  const show = () => {
    render(
      withTerms(
        <>
          {terms.map(({ id, name }) => (
            <p key={id}>
              在文中的
              <TermText text={name} />
            </p>
          ))}
          <button type="button">别处</button>
        </>,
        terms,
      ),
    )
    return userEvent.setup()
  }
  const cardOf = (name: string) => screen.findByRole('dialog', { name })

  it('opens by a click, with explanation, note, place and the way to the list', async () => {
    const user = show()
    for (const term of terms) {
      await user.click(screen.getByRole('button', { name: `名词解释：${term.name}` }))
      const card = await cardOf(term.name)
      expect(card).toHaveTextContent(term.explanation)
      if (term.note !== undefined) expect(card).toHaveTextContent(term.note)
      expect(card).toHaveTextContent(`附件第${term.page}页（§${term.paragraph}）`)
      const href = screen.getByRole('link', { name: '在“名词”里看' }).getAttribute('href') ?? ''
      const [path, query] = href.split('?')
      expect(path).toBe('#/glossary')
      expect([...new URLSearchParams(query)]).toEqual([
        ['scope', 'management'],
        ['q', term.name],
      ])
      // One at a time.
      expect(screen.getAllByRole('dialog')).toHaveLength(1)
    }
  })

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('opens by %s, closes on Escape and gives the focus back', async (_, key) => {
    const user = show()
    for (const term of terms) {
      const words = screen.getByRole('button', { name: `名词解释：${term.name}` })
      words.focus()
      await user.keyboard(key)
      expect(await cardOf(term.name)).toHaveFocus()
      await user.keyboard('{Escape}')
      expect(screen.queryByRole('dialog')).toBeNull()
      expect(words).toHaveFocus()
    }
  })

  it('closes by its own words, by a click elsewhere, and when the address changes', async () => {
    const end = subscribeToAddress()
    const user = show()
    const words = screen.getByRole('button', { name: '名词解释：RCEP' })
    const closings = [
      () => user.click(words),
      () => user.click(screen.getByRole('button', { name: '别处' })),
      () => goTo('#/targets'),
    ]
    for (const close of closings) {
      await user.click(words)
      await cardOf('RCEP')
      await close()
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    }
    end()
  })

  it('opens within an open panel, which Escape leaves open', async () => {
    const user = userEvent.setup()
    const onClose = vi.fn()
    render(
      withTerms(
        <SourcePanel
          dataset={dataset}
          source="specialised-and-hidden-champions-added.2022.level.undivided"
          onOpen={() => {}}
          onClose={onClose}
        />,
        terms,
      ),
    )
    const panel = screen.getByRole('dialog', { name: '数字的出处' })
    const [words] = marks()
    if (words === undefined) throw new Error('expected a term in the panel; received none')
    await user.click(words)
    const card = await cardOf('“专精特新”“隐形冠军”“单项冠军”')
    expect(panel).toContainElement(card)
    fireEvent.keyDown(card, { key: 'Escape' })
    expect(screen.getAllByRole('dialog')).toEqual([panel])
    expect(onClose).not.toHaveBeenCalled()
  })
})
