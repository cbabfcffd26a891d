import { expect, it } from 'vitest'
import { scopeChoices } from '../../src/facts/scope-choice'
import { findTerms } from '../../src/features/glossary/find-terms'
import { termEntries } from '../../src/features/glossary/glossary'
import { realDataset } from './real'

it('every term has all its indicators, each with a figure, and all its milestones', () => {
  const faults = scopeChoices.flatMap(choice =>
    termEntries(realDataset, choice).filter(
      ({ term, indicators, milestones }) =>
        indicators.map(({ indicator }) => indicator.id).join() !== term.indicators.join() ||
        indicators.some(({ figures }) => figures.length === 0) ||
        term.milestones.some(id => milestones.every(milestone => milestone.id !== id)),
    ),
  )
  expect(faults.map(({ term }) => term.id)).toEqual([])
})

it('every term is found by its own name', () => {
  const entries = termEntries(realDataset, 'administrative')
  const faults = entries.filter(entry => !findTerms(entries, entry.term.name).includes(entry))
  expect(faults.map(({ term }) => term.id)).toEqual([])
})
