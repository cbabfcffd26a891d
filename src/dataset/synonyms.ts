import { type Fault, type FaultCode, show } from './fault'
import type { GlossaryFile, SynonymsFile } from './late-schema'
import type { ThemePart } from './relations'

const file = 'data/synonyms.json'

/** Synonyms that stand twice, or of indicators and terms that there are not. */
export function synonymFaults(
  { synonyms }: SynonymsFile,
  { terms }: GlossaryFile,
  parts: readonly ThemePart[],
): Fault[] {
  const faults: Fault[] = []
  const knownIndicators = new Set(parts.flatMap(({ value }) => value.indicators.map(({ id }) => id)))
  const knownTerms = new Set(terms.map(({ id }) => id))
  const seen = new Map<string, number>()
  synonyms.forEach(({ word, indicators, terms = [] }, i) => {
    const tell = (path: Fault['path'], code: FaultCode, expected: string, received: unknown) =>
      faults.push({
        file,
        path: ['synonyms', i, ...path],
        subject: word,
        code,
        expected,
        received: show(received),
      })
    const first = seen.get(word)
    if (first !== undefined) tell(['word'], 'duplicate', `synonyms[${first}]`, word)
    else seen.set(word, i)
    indicators.forEach((id, j) => {
      if (!knownIndicators.has(id)) tell(['indicators', j], 'unknown-indicator', '', id)
    })
    terms.forEach((id, j) => {
      if (!knownTerms.has(id)) tell(['terms', j], 'unknown-term', '', id)
    })
  })
  return faults
}
