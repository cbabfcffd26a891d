import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allObservations, type Observation } from './report'
import { projectFolder } from './setup/places'

/* The annex's terms as the file holds them, read without any of the page's own code. */

export interface Term {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly explanation: string
  readonly note?: string
}

const file: { readonly terms: readonly Term[] } = JSON.parse(
  readFileSync(join(projectFolder, 'data/glossary.json'), 'utf8'),
)

export const allTerms = file.terms

export function term(id: string | null): Term {
  const found = allTerms.find(other => other.id === id)
  if (found !== undefined) return found
  throw new Error(`data/glossary.json: expected a term ${id}, found none. Correct the id, or the data.`)
}

/** A term that alone has its name in what is told of it: a search for the name finds this one. */
export function unmistakableTerm(): Term {
  const wordsOf = ({ name, aliases, explanation, note = '' }: Term) =>
    [name, ...aliases, explanation, note].join(' ')
  const found = allTerms.find(
    ({ name }) => allTerms.filter(other => wordsOf(other).includes(name)).length === 1,
  )
  if (found !== undefined) return found
  throw new Error('data/glossary.json: expected a term whose name no other names, found none.')
}

/** A target whose indicator has a quoted term in its name. */
export function targetWithTerm(): Observation {
  const quoted = allTerms.flatMap(({ aliases }) => aliases.filter(alias => /^“.*”$/.test(alias)))
  const found = allObservations().find(
    ({ name, status }) => status === 'target' && quoted.some(alias => name.includes(alias)),
  )
  if (found !== undefined) return found
  throw new Error('data: expected a target whose name has a term, found none.')
}
