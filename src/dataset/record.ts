import { type Fault, type FaultCode, show } from './fault'
import type { RecordFile } from './late-schema'
import { checkPlace, type ThemePart } from './relations'
import type { ReportFile } from './schema'

const file = 'data/record.json'

/** Oddities and changes that point at nothing, stand twice, or do not end with the version of the data. */
export function recordFaults(
  report: ReportFile,
  { oddities, renamed, history }: RecordFile,
  parts: readonly ThemePart[],
): Fault[] {
  const faults: Fault[] = []
  const indicators = parts.flatMap(({ value }) => value.indicators)
  const observations = new Set(indicators.flatMap(indicator => indicator.observations.map(({ id }) => id)))
  const milestones = new Set(parts.flatMap(({ value }) => value.milestones.map(({ id }) => id)))
  const seen = new Map<string, string>()

  const check = (about: Omit<RecordFile['history'][number]['changes'][number], 'what'>, at: Place) => {
    about.places.forEach((place, i) => {
      checkPlace(report, place, [...at.path, 'places', i], at.tell)
    })
    about.observations.forEach((id, i) => {
      if (!observations.has(id)) at.tell([...at.path, 'observations', i], 'unknown-observation', '', id)
    })
    about.milestones.forEach((id, i) => {
      if (!milestones.has(id)) at.tell([...at.path, 'milestones', i], 'unknown-milestone', '', id)
    })
  }
  const tellAbout =
    (subject: string): Place['tell'] =>
    (path, code, expected, received) =>
      faults.push({ file, path, subject, code, expected, received: show(received) })
  const unique = (key: string, { path, tell }: Place) => {
    const first = seen.get(key)
    if (first !== undefined) tell(path, 'duplicate', first, key)
    else seen.set(key, path.join('.'))
  }

  oddities.forEach((oddity, i) => {
    const tell = tellAbout(oddity.title)
    unique(oddity.id, { path: ['oddities', i, 'id'], tell })
    check(oddity, { path: ['oddities', i], tell })
  })
  renamed.forEach(({ from, to }, i) => {
    const tell = tellAbout(from)
    unique(from, { path: ['renamed', i, 'from'], tell })
    if (observations.has(from)) tell(['renamed', i, 'from'], 'duplicate', to, from)
    if (!observations.has(to)) tell(['renamed', i, 'to'], 'unknown-observation', '', to)
  })
  history.forEach(({ version, changes }, i) => {
    const tell = tellAbout(version)
    unique(version, { path: ['history', i, 'version'], tell })
    changes.forEach((change, j) => {
      check(change, { path: ['history', i, 'changes', j], tell })
    })
  })
  const last = history.length - 1
  const latest = history[last]
  if (latest !== undefined && latest.version !== report.dataVersion)
    tellAbout(latest.version)(
      ['history', last, 'version'],
      'not-accepted',
      report.dataVersion,
      latest.version,
    )
  return faults
}

interface Place {
  readonly path: Fault['path']
  readonly tell: (path: Fault['path'], code: FaultCode, expected: string, received: unknown) => void
}
