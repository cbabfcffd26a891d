import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType, ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { termMarker } from '../../src/analysis/term-marks'
import { followAddress } from '../../src/app/store'
import { TermsInPlace } from '../../src/app/terms-in-place'
import { addressesIn } from '../../src/app/view-switch'
import { palettes } from '../../src/charts/palette'
import { TermText } from '../../src/charts/term-text'
import type { Term } from '../../src/dataset/schema'
import { scopeLabels } from '../../src/dataset/vocabulary'
import { AboutDataView } from '../../src/views/about-data/about-data-view'
import { IndicatorView } from '../../src/views/indicator/indicator-view'
import { MilestonesView } from '../../src/views/milestones/milestones-view'
import { OverviewView } from '../../src/views/overview/overview-view'
import { Section } from '../../src/views/parts/section'
import type { ViewProps } from '../../src/views/parts/view-props'
import { ResultsView } from '../../src/views/results/results-view'
import { ScopesView } from '../../src/views/scopes/scopes-view'
import { SourcePanel } from '../../src/views/source/source-panel'
import { TargetsView } from '../../src/views/targets/targets-view'
import { TrendsView } from '../../src/views/trends/trends-view'
import { goTo } from '../fixtures/address'
import { realDataset } from '../fixtures/real'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/canvas'))

const { terms } = realDataset
const Overview = (props: ViewProps) => <OverviewView {...props} ways={[]} />
const Scopes = (props: ViewProps) => <ScopesView {...props} sort={null} onSort={() => {}} />
const none = { parameters: new Map<string, string>(), onParameter: () => {} }
const Milestones = (props: ViewProps) => <MilestonesView {...props} {...none} onParameters={() => {}} />
const AboutData = (props: ViewProps) => <AboutDataView {...props} {...none} />
const indicator = (id: string) => (props: ViewProps) => (
  <IndicatorView {...props} indicator={id} addressOf={addressesIn(props.choice)} />
)
const views: readonly (readonly [name: string, ComponentType<ViewProps>])[] = [
  ['总览', Overview],
  ['2021成效', ResultsView],
  ['五年跨越', TrendsView],
  ['目标', TargetsView],
  ['口径', Scopes],
  ['要事', Milestones],
  ['关于数据', AboutData],
  ['一个指标', indicator('gdp')],
  ['一个有名词的指标', indicator('specialised-and-hidden-champions-added')],
]

function withTerms(children: ReactNode, known: readonly Term[] = terms) {
  return (
    <TermsInPlace terms={known} scope="management">
      {children}
    </TermsInPlace>
  )
}

const formsOf = ({ name, aliases }: Term) => [name, ...aliases]

/** A scope's name and nothing else: the tag of a figure, explained in the scope bar. */
const isTag = (text: string) =>
  Object.values(scopeLabels).some(label => text.trim() === label || text === `（${label}）`)

/** Figures and other controls have names of their own; heads of tables and cells behind the first repeat the chart. */
const elsewhere =
  'button, a, summary, option, svg, .visually-hidden, [aria-hidden="true"], thead, caption, ' +
  '.data-table td, .annex__sentence, .scope-rates__gap'

/** Texts that name a term which cannot be opened in them. */
function closedTerms(container: HTMLElement): string[] {
  const faults: string[] = []
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const element = node.parentElement
    if (element === null || element.closest(elsewhere) !== null || isTag(text)) continue
    const block = element.closest('p, li, dt, dd, th, h1, h2, h3, h4, blockquote')
    for (const term of terms)
      if (
        formsOf(term).some(form => text.includes(form)) &&
        (block ?? element).querySelector(`.term[data-term="${term.id}"]`) === null &&
        element.closest('.term') === null
      )
        faults.push(`${term.name}: ${text}`)
  }
  return faults
}

const marks = () => [...document.querySelectorAll<HTMLElement>('.term')]

describe('every term that a view names', () => {
  it.each(views)('can be opened where it stands: %s', async (_, View) => {
    for (const choice of scopeChoices) {
      const { container, unmount } = render(
        withTerms(<View dataset={realDataset} choice={choice} palette={palettes.light} onOpen={() => {}} />),
      )
      await act(async () => {})
      expect(marks().length).toBeGreaterThan(0)
      expect(closedTerms(container), choice).toEqual([])
      unmount()
    }
  })

  it('in the title of a milestone, which opens its row, can be opened within the row', async () => {
    const { container } = render(
      withTerms(
        <Milestones dataset={realDataset} choice="compare" palette={palettes.light} onOpen={() => {}} />,
      ),
    )
    await act(async () => {})
    const rows = [...container.querySelectorAll('.milestone details')]
    expect(rows).toHaveLength(realDataset.milestones.length)
    let named = 0
    for (const row of rows) {
      const title = row.querySelector('.milestone__title')?.textContent ?? ''
      for (const part of termMarker(terms)(title)) {
        if (typeof part === 'string') continue
        named++
        expect(row.querySelector(`.term[data-term="${part.term.id}"]`), title).not.toBeNull()
      }
    }
    expect(named).toBeGreaterThan(10)
  })

  it('can be opened in every source panel', async () => {
    const derived = new Set<string>()
    for (const [, View] of views) {
      const { container, unmount } = render(
        <View dataset={realDataset} choice="compare" palette={palettes.light} onOpen={() => {}} />,
      )
      for (const { dataset } of container.querySelectorAll<HTMLElement>('[data-source*="~"]'))
        derived.add(dataset.source ?? '')
      unmount()
    }
    expect(derived.size).toBeGreaterThan(50)
    for (const source of [...realDataset.observations.keys(), ...derived]) {
      const { unmount } = render(
        withTerms(<SourcePanel dataset={realDataset} source={source} onOpen={() => {}} onClose={() => {}} />),
      )
      expect(closedTerms(screen.getByRole('dialog')), source).toEqual([])
      unmount()
    }
  })

  it.each(views)('stands in no other control, and has its own words for a name: %s', async (_, View) => {
    render(
      withTerms(<View dataset={realDataset} choice="compare" palette={palettes.light} onOpen={() => {}} />),
    )
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
      <Section title="全面启动“公园城市”建设" onOpen={() => {}}>
        数字
      </Section>
    )
    const { container, rerender } = render(withTerms(section, []))
    expect(marks()).toEqual([])
    expect(container.querySelector('h2')?.innerHTML).toBe('全面启动“公园城市”建设')
    rerender(withTerms(section))
    expect(marks().map(({ textContent }) => textContent)).toEqual(['“公园城市”'])
    expect(container).toHaveTextContent('全面启动“公园城市”建设')
  })
})

describe('each of the 39 terms', () => {
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
    const end = followAddress()
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
          dataset={realDataset}
          source="specialised-and-hidden-champions-added.2022.level.undivided"
          onOpen={() => {}}
          onClose={onClose}
        />,
      ),
    )
    const panel = screen.getByRole('dialog', { name: '数字的出处' })
    const [words] = marks()
    if (words === undefined) throw new Error('expected a term in the panel; received none')
    await user.click(words)
    const card = await cardOf(terms[30]?.name ?? '')
    expect(panel).toContainElement(card)
    fireEvent.keyDown(card, { key: 'Escape' })
    expect(screen.getAllByRole('dialog')).toEqual([panel])
    expect(onClose).not.toHaveBeenCalled()
  })
})
