import { type Fault, type FaultCode, show } from './fault'
import type { GlossaryFile } from './late-schema'
import { checkPlace, type ThemePart } from './relations'
import type { ReportFile } from './schema'

const file = 'data/glossary.json'

/** Terms that stand twice, out of the annex's order, in no section, or that point at facts which do not exist. */
export function glossaryFaults(
  report: ReportFile,
  { terms }: GlossaryFile,
  parts: readonly ThemePart[],
): Fault[] {
  const faults: Fault[] = []
  const indicators = new Set(parts.flatMap(({ value }) => value.indicators.map(({ id }) => id)))
  const milestones = new Set(parts.flatMap(({ value }) => value.milestones.map(({ id }) => id)))
  const seen = new Map<string, number>()

  terms.forEach((term, i) => {
    const tell = (path: Fault['path'], code: FaultCode, expected: string, received: unknown) =>
      faults.push({
        file,
        path,
        subject: `${term.number} ${term.name}`,
        code,
        expected,
        received: show(received),
      })
    const path = ['terms', i]
    const first = seen.get(term.id)
    if (first !== undefined) tell([...path, 'id'], 'duplicate', `terms[${first}]`, term.id)
    seen.set(term.id, i)
    if (term.number !== i + 1) tell([...path, 'number'], 'not-accepted', String(i + 1), term.number)
    checkPlace(report, term, path, tell)
    term.uses.forEach((use, j) => {
      checkPlace(report, use, [...path, 'uses', j], tell)
    })
    term.indicators.forEach((id, j) => {
      if (!indicators.has(id)) tell([...path, 'indicators', j], 'unknown-indicator', '', id)
    })
    term.milestones.forEach((id, j) => {
      if (!milestones.has(id)) tell([...path, 'milestones', j], 'unknown-milestone', '', id)
    })
  })
  return faults
}
