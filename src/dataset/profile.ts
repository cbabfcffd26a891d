import { type Fault, type FaultCode, show } from './fault'
import type { ThemePart } from './relations'
import type { ProfileFile } from './schema'

const file = 'data/profile.json'

/** Of a report of which nothing is put first. */
export const noProfile: ProfileFile = { headline: [], bands: [], results: [], cautions: [] }

/** Indicators and figures that there are not, and what stands twice. */
export function profileFaults(
  { headline, bands, results }: ProfileFile,
  parts: readonly ThemePart[],
): Fault[] {
  const faults: Fault[] = []
  const indicators = parts.flatMap(({ value }) => value.indicators)
  const slugs = new Set(indicators.map(({ id }) => id))
  const known = new Set(
    indicators.flatMap(({ id, observations }) =>
      observations.map(({ period, measure }) => `${id}.${period}.${measure}`),
    ),
  )
  const tell = (path: Fault['path'], subject: string, code: FaultCode, expected: string, received: string) =>
    faults.push({ file, path, subject, code, expected, received: show(received) })
  const checkFigures = (names: readonly string[], path: Fault['path'], subject: string) => {
    names.forEach((name, i) => {
      if (!known.has(name)) tell([...path, i], subject, 'unknown-observation', '', name)
    })
  }

  headline.forEach((id, i) => {
    if (headline.indexOf(id) !== i)
      tell(['headline', i], id, 'duplicate', `headline[${headline.indexOf(id)}]`, id)
    if (!slugs.has(id)) tell(['headline', i], id, 'unknown-indicator', '', id)
  })
  bands.forEach(({ theme, finding = [], chart }, i) => {
    const first = bands.findIndex(band => band.theme === theme)
    if (first !== i) tell(['bands', i, 'theme'], chart.title, 'duplicate', `bands[${first}]`, theme)
    finding.forEach(({ figures }, j) => {
      if (!known.has(figures))
        tell(['bands', i, 'finding', j, 'figures'], chart.title, 'unknown-observation', '', figures)
    })
    chart.rows.forEach((row, j) => {
      checkFigures(row.figures, ['bands', i, 'chart', 'rows', j, 'figures'], chart.title)
    })
  })
  results.forEach(({ title, figures }, i) => {
    checkFigures(figures, ['results', i, 'figures'], title)
  })
  return faults
}
