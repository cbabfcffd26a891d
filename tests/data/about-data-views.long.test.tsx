import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, it } from 'vitest'
import { placeOf } from '../../src/facts/citation'
import { scopeChoices } from '../../src/facts/scope-choice'
import { sourceById } from '../../src/facts/source'
import { AboutDataView } from '../../src/features/about-data/about-data-view'
import { GlossaryView } from '../../src/features/glossary/glossary-view'
import { MilestonesView } from '../../src/features/milestones/milestones-view'
import type { ParameterProps, ViewProps } from '../../src/features/parts/view-props'
import { SourcePanel } from '../../src/features/source/source-panel'
import { realDataset } from './real'

const { record, terms, milestones, observations } = realDataset
const titles = new Map(milestones.map(({ id, title }) => [id, title]))

function draw(View: ComponentType<ViewProps & ParameterProps>, choice: ViewProps['choice'] = 'compare') {
  return render(
    <View
      dataset={realDataset}
      choice={choice}
      parameters={new Map()}
      onParameter={() => {}}
      onOpen={() => {}}
    />,
  )
}

const Milestones = (props: ViewProps & ParameterProps) => (
  <MilestonesView {...props} onParameters={() => {}} />
)

/** Which of the words the element with that heading does not have. */
function missing(found: Element | undefined, name: string, words: readonly string[]): string[] {
  return words.filter(word => found?.textContent?.includes(word) !== true).map(word => `${name}: ${word}`)
}

it('every figure in what tells of the data, terms and milestones leads to a source that is there', () => {
  const faults: string[] = []
  for (const View of [AboutDataView, GlossaryView, Milestones])
    for (const choice of scopeChoices) {
      const { container, unmount } = draw(View, choice)
      const sources = [...container.querySelectorAll<HTMLElement>('[data-source]')].map(
        ({ dataset }) => dataset.source ?? '',
      )
      expect(sources.length).toBeGreaterThan(0)
      faults.push(...sources.filter(source => sourceById(realDataset, source) === null))
      unmount()
    }
  expect(faults).toEqual([])
}, 120_000)

it('every oddity is told with its words, its places, its figures and its milestones', () => {
  const { container } = draw(AboutDataView)
  const entries = [...container.querySelectorAll('.record-entry')]
  const faults = record.oddities.flatMap(({ title, text, places, observations: of, milestones: named }) => {
    const entry = entries.find(other => other.querySelector('h4')?.textContent === title)
    const figures = [...(entry?.querySelectorAll('[data-source]') ?? [])].map(figure =>
      figure.getAttribute('data-source'),
    )
    return [
      ...missing(entry, title, [text, ...places.map(placeOf), ...named.map(id => titles.get(id) ?? id)]),
      ...(figures.join() === of.join() ? [] : [`${title}: ${figures}`]),
    ]
  })
  expect(faults).toEqual([])
})

it('every term is told with its explanation, note, places and milestones', () => {
  const { container } = draw(GlossaryView)
  const articles = [...container.querySelectorAll('article')]
  const faults = terms.flatMap(term => {
    const { name, explanation, note = '', uses, milestones: named } = term
    const article = articles.find(other => other.querySelector('h2')?.textContent === name)
    const inText = uses.filter(({ paragraph }) => !paragraph.startsWith('A'))
    const places = [term, ...inText].map(placeOf)
    return missing(article, name, [explanation, note, ...places, ...named.map(id => titles.get(id) ?? id)])
  })
  expect(faults).toEqual([])
  expect(articles.map(article => article.querySelector('h2')?.textContent)).toEqual(
    terms.map(({ name }) => name),
  )
})

it('every milestone has a row with its kind, its place and the report’s words', () => {
  const { container } = draw(Milestones)
  const rows = new Set(container.querySelectorAll('.milestone'))
  const faults = milestones.flatMap(({ title, status, citations }) => {
    const row = [...rows].find(
      other =>
        other.querySelector('.milestone__title')?.textContent === title &&
        citations.every(citation => other.textContent?.includes(placeOf(citation))),
    )
    if (row === undefined) return [`${title}: no row`]
    rows.delete(row)
    const isTold = (status === 'target' ? /^承诺/ : /^(成效|问题)/).test(row.textContent ?? '')
    return [
      ...missing(
        row,
        title,
        citations.flatMap(({ quote }) => quote ?? []),
      ),
      ...(isTold ? [] : [`${title}: ${row.textContent}`]),
    ]
  })
  expect(faults).toEqual([])
  expect([...rows]).toEqual([])
})

it('every source panel marks the figure in each of its quotes, and tells what is odd of it', () => {
  const faults = [...observations.values()].flatMap(({ id, citations }) => {
    const { container, unmount } = render(
      <SourcePanel dataset={realDataset} source={id} onOpen={() => {}} onClose={() => {}} />,
    )
    const quotes = [...container.querySelectorAll('blockquote')]
    const marked = quotes.filter(quote => /\d/.test(quote.querySelector('mark')?.textContent ?? ''))
    const odd = record.oddities.filter(oddity => oddity.observations.includes(id))
    const untold = missing(
      container,
      id,
      odd.flatMap(({ title, text }) => [title, text]),
    )
    unmount()
    return [
      ...untold,
      ...(quotes.length === citations.length && marked.length === quotes.length ? [] : [`${id}: quotes`]),
    ]
  })
  expect(faults).toEqual([])
}, 120_000)
