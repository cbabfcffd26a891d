import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { scopeChoices } from '../../src/facts/scope-choice'
import { SourcePanel } from '../../src/features/source/source-panel'
import { TermText } from '../../src/text/term-text'
import { closedTerms, indicatorPage, type TermView, viewsWithTerms, withTerms } from '../fixtures/terms'
import { realDataset } from './real'

const { terms, observations } = realDataset
const views: readonly TermView[] = [
  ...viewsWithTerms,
  ...[...new Set(terms.flatMap(({ indicators }) => indicators))].map(
    (id): TermView => [id, indicatorPage(id)],
  ),
]

it('every term that a view names can be opened there, and stands in no other control', async () => {
  const faults: string[] = []
  for (const [name, View] of views)
    for (const choice of scopeChoices) {
      const { container, unmount } = render(
        withTerms(<View dataset={realDataset} choice={choice} onOpen={() => {}} />, terms),
      )
      await act(async () => {})
      const within = [...container.querySelectorAll('.term')].filter(
        mark => mark.parentElement?.closest('button, a, summary, [role="button"]') != null,
      )
      faults.push(
        ...[
          ...closedTerms(container, realDataset),
          ...within.map(({ textContent }) => `within: ${textContent}`),
        ].map(fault => `${name}, ${choice}: ${fault}`),
      )
      unmount()
    }
  expect(faults).toEqual([])
}, 240_000)

it('every term that a source panel names can be opened there', () => {
  const derived = new Set<string>()
  for (const [, View] of views) {
    const { container, unmount } = render(<View dataset={realDataset} choice="compare" onOpen={() => {}} />)
    for (const { dataset } of container.querySelectorAll<HTMLElement>('[data-source*="~"]'))
      derived.add(dataset.source ?? '')
    unmount()
  }
  expect(derived.size).toBeGreaterThan(0)
  const faults = [...observations.keys(), ...derived].flatMap(source => {
    const { unmount } = render(
      withTerms(
        <SourcePanel dataset={realDataset} source={source} onOpen={() => {}} onClose={() => {}} />,
        terms,
      ),
    )
    const closed = closedTerms(screen.getByRole('dialog'), realDataset)
    unmount()
    return closed.map(fault => `${source}: ${fault}`)
  })
  expect(faults).toEqual([])
}, 240_000)

it('every term opens where its name stands, to its explanation, note and place', async () => {
  const user = userEvent.setup()
  render(
    withTerms(
      terms.map(({ id, name }) => (
        <p key={id}>
          <TermText text={name} />
        </p>
      )),
      terms,
    ),
  )
  const faults: string[] = []
  for (const { name, explanation, note = '', page, paragraph } of terms) {
    await user.click(screen.getByRole('button', { name: `名词解释：${name}` }))
    const told = (await screen.findByRole('dialog', { name })).textContent ?? ''
    if (![explanation, note, `附件第${page}页（§${paragraph}）`].every(words => told.includes(words)))
      faults.push(`${name}: ${told}`)
  }
  expect(faults).toEqual([])
}, 240_000)
