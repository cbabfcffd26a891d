import { type Fault, type FaultCode, show } from './fault'
import { hedgeOf } from './hedge'
import { numeralsOf } from './numerals'
import { cutPrinted, isInOrder, numeralOf, printedMeasure, printedQualifier, printedSign } from './printed'
import type { Citation, FirstThemeFile, Indicator, Observation, ReportFile } from './schema'
import { sectionOf } from './sections'
import { isTimeOf, statusesIn, type Times, termYears, timesOf } from './times'

/** A parsed theme file and the path that it came from. */
export interface ThemePart {
  readonly file: string
  readonly value: FirstThemeFile
}

type Report = (path: Fault['path'], code: FaultCode, expected: string, received: unknown) => void

/** Facts of all theme files that do not agree with each other or with the words that they cite. */
export function relationFaults(report: ReportFile, parts: readonly ThemePart[]): Fault[] {
  const faults: Fault[] = []
  const times = timesOf(report)
  const seen = new Map<string, string>()
  const indicators = new Set(parts.flatMap(part => part.value.indicators.map(({ id }) => id)))
  const spokenOf = new Set(parts.flatMap(part => part.value.milestones.flatMap(one => one.indicators)))

  for (const { file, value } of parts) {
    const tellAbout =
      (subject: string): Report =>
      (path, code, expected, received) =>
        faults.push({ file, path, subject, code, expected, received: show(received) })
    const unique = (tell: Report, path: Fault['path'], key: string) => {
      const first = seen.get(key)
      if (first !== undefined) tell(path, 'duplicate', first, key)
      else seen.set(key, file)
    }

    const named = /([^/]+)\.json$/.exec(file)?.[1] ?? ''
    if (value.theme !== named) tellAbout('')(['theme'], 'theme-not-its-file', named, value.theme)
    else if (!report.themes.some(({ id }) => id === value.theme))
      tellAbout('')(['theme'], 'unknown-theme', report.themes.map(({ id }) => id).join(', '), value.theme)

    value.indicators.forEach((indicator, i) => {
      const path = ['indicators', i]
      unique(tellAbout(indicator.name), [...path, 'id'], indicator.id)
      indicator.observations.forEach((observation, j) => {
        const tell = tellAbout(`${indicator.name} ${observation.id}`)
        const at = [...path, 'observations', j]
        unique(tell, [...at, 'id'], observation.id)
        unique(tell, at, keyOf(indicator, observation))
        checkObservation(times, indicator, observation, at, tell)
        // What is promised of a size is told in words; the size itself is neither good nor bad.
        if (
          observation.status === 'context' &&
          !(indicator.direction === 'none' && spokenOf.has(indicator.id))
        )
          tell([...at, 'status'], 'context-without-milestone', indicator.id, observation.status)
        const isValueOdd = isOdd(observation)
        if (isValueOdd) tell([...at, 'value'], 'value-not-printed', printedIn(observation), observation.value)
        observation.citations.forEach((citation, k) => {
          if (!isValueOdd) checkWords(indicator, observation, citation, [...at, 'citations', k], tell)
          checkPlace(report, citation, [...at, 'citations', k], tell)
        })
      })
    })

    value.milestones.forEach((milestone, i) => {
      const tell = tellAbout(milestone.title)
      const path = ['milestones', i]
      unique(tell, [...path, 'id'], milestone.id)
      const statuses = statusesIn(times, milestone.period).filter(status => status !== 'context')
      checkPeriod(times, milestone.period, path, tell)
      if (!statuses.includes(milestone.status))
        tell([...path, 'status'], 'status-not-in-period', statuses.join(', '), milestone.status)
      if (!isHedged(milestone))
        tell([...path, 'title'], 'hedge-not-in-title', hedgeOf(milestone) ?? '', milestone.title)
      milestone.indicators.forEach((indicator, j) => {
        if (!indicators.has(indicator)) tell([...path, 'indicators', j], 'unknown-indicator', '', indicator)
      })
      milestone.citations.forEach((citation, k) => {
        checkPlace(report, citation, [...path, 'citations', k], tell)
      })
    })
  }
  faults.push(...timeFaults(report), ...scopeFaults(report, parts))
  return faults
}

/** Whether the report has that time at all. */
function checkPeriod(times: Times, period: Observation['period'], path: Fault['path'], tell: Report): void {
  if (isTimeOf(times, period)) return
  const known = [...new Set(Object.values(times))].filter(time => time !== null)
  tell([...path, 'period'], 'unknown-period', [...known, 'unstated'].join(', '), period)
}

/** A report plans the year after its results, and looks over terms of five years. */
function timeFaults({ title, times: { start, result, plan, horizon } }: ReportFile): Fault[] {
  const after = (years: number) => String(Number(result) + years)
  return [
    ['start', start, after(-termYears)],
    ['plan', plan, after(1)],
    ['horizon', horizon, after(termYears)],
  ].flatMap(([key = '', received, expected = '']) =>
    received === undefined || received === expected
      ? []
      : {
          file: 'data/report.json',
          path: ['times', key],
          subject: title,
          code: 'time-not-its-part',
          expected,
          received: show(received),
        },
  )
}

/** What the scopes are has a name for each and a place in the report, and is told where any indicator stands in two. */
function scopeFaults(report: ReportFile, parts: readonly ThemePart[]): Fault[] {
  const faults: Fault[] = []
  const tell: Report = (path, code, expected, received) =>
    faults.push({
      file: 'data/report.json',
      path,
      subject: report.title,
      code,
      expected,
      received: show(received),
    })
  const divided = parts.flatMap(({ value }) => value.indicators.filter(indicator => indicator.divided))
  if (report.scopes) {
    const { names, explainedIn } = report.scopes
    checkPlace(report, explainedIn, ['scopes', 'explainedIn'], tell)
    // No figure could be told from its counterpart.
    if (names.administrative === names.management)
      tell(['scopes', 'names', 'management'], 'duplicate', 'scopes.names.administrative', names.management)
  } else if (divided.length > 0)
    tell(['scopes'], 'scopes-not-told', divided.map(({ name }) => name).join('、'), undefined)
  return faults
}

/** A title is never firmer than the text: the word that softens the promise stands in it. */
function isHedged(milestone: FirstThemeFile['milestones'][number]): boolean {
  return milestone.title.includes(hedgeOf(milestone) ?? '')
}

function keyOf(indicator: Indicator, o: Observation): string {
  return `${[indicator.id, o.measure, o.period, o.scope, o.status].join(' · ')}${o.secondary ? ' · secondary' : ''}`
}

function checkObservation(
  times: Times,
  indicator: Indicator,
  o: Observation,
  path: Fault['path'],
  tell: Report,
): void {
  const base = [indicator.id, o.period, o.measure, o.scope].join('.')
  const allowed = [base, `${base}.${o.status}`].map(id => (o.secondary ? `${id}.secondary` : id))
  if (!allowed.includes(o.id))
    tell([...path, fieldBesideId(indicator, o)], 'id-not-its-fields', allowed[0] ?? base, o.id)

  if (o.measure === 'level' && !indicator.units.includes(o.unit))
    tell([...path, 'unit'], 'unit-outside-family', indicator.units.join(', '), o.unit)
  if (o.measure !== 'level' && o.unit !== '%' && !(o.measure === 'change' && o.unit === '倍'))
    tell([...path, 'unit'], 'unit-outside-family', o.measure === 'change' ? '%, 倍' : '%', o.unit)

  const isDivided = o.scope !== 'undivided'
  if (isDivided !== indicator.divided)
    tell(
      [...path, 'scope'],
      'scope-not-available',
      indicator.divided ? 'administrative, management' : 'undivided',
      o.scope,
    )

  checkPeriod(times, o.period, path, tell)
  const statuses = statusesIn(times, o.period)
  if (!statuses.includes(o.status))
    tell([...path, 'status'], 'status-not-in-period', statuses.join(', '), o.status)
  const isInterval = o.period.includes('/')
  if ((o.measure === 'average-growth' && !isInterval) || (o.measure === 'growth' && isInterval))
    tell(
      [...path, 'measure'],
      'measure-not-printed',
      isInterval ? 'average-growth, change, level' : 'growth, change, level',
      o.measure,
    )

  if (o.fraction) {
    const quotient = Math.round((o.fraction[0] / o.fraction[1]) * 1e4) / 1e4
    if (quotient !== o.value) tell([...path, 'value'], 'fraction-not-value', String(quotient), o.value)
  }

  // The first citation is what a reader sees; qualifier, sign and measure follow its words.
  const printed = o.citations[0]?.printed ?? ''
  const qualifier = printedQualifier(printed, o.value < 0)
  if (qualifier !== o.qualifier) tell([...path, 'qualifier'], 'qualifier-not-printed', qualifier, o.qualifier)
  // 1.7倍 is 1.7 times as much, never less than nothing.
  const sign = o.measure === 'level' || o.unit === '倍' ? 1 : printedSign(printed)
  if (sign !== null && Math.sign(o.value) === -sign)
    tell([...path, 'value'], 'sign-not-printed', printed, o.value)
  const measure = printedMeasure(printed)
  if (measure !== null && measure !== o.measure)
    tell([...path, 'measure'], 'measure-not-printed', measure, o.measure)
}

/** The one field that its id contradicts, or the id where it contradicts several. */
function fieldBesideId(indicator: Indicator, o: Observation): 'id' | 'period' | 'measure' | 'scope' {
  const [slug, period, measure, scope] = o.id.split('.')
  const differing = [
    ...(period === o.period ? [] : ['period' as const]),
    ...(measure === o.measure ? [] : ['measure' as const]),
    ...(scope === o.scope ? [] : ['scope' as const]),
  ]
  return slug === indicator.id && differing.length === 1 ? (differing[0] ?? 'id') : 'id'
}

/** True where all citations print one other numeral, in their words and in their quotes: the value is the odd one out. */
function isOdd(o: Observation): boolean {
  const [first, ...others] = o.citations.map(({ printed }) => cutPrinted(printed)?.numeral)
  if (first === undefined || first === numeralOf(o) || others.some(other => other !== first)) return false
  return o.citations.every(({ quote }) => quote === undefined || numeralsOf(quote).includes(first))
}

function printedIn(o: Observation): string {
  return o.citations[0]?.printed ?? ''
}

/** Value and unit stand in the printed words, and the printed words in the quote. */
function checkWords(
  indicator: Indicator,
  o: Observation,
  citation: Citation,
  path: Fault['path'],
  tell: Report,
): void {
  const numeral = numeralOf(o)
  const printed = cutPrinted(citation.printed)
  if (printed === null || printed.numeral !== numeral) {
    tell([...path, 'printed'], 'value-not-printed', citation.printed, numeral)
    return
  }
  const behind = withoutDegree(printed.after)
  // The longest, since 万元 begins with no 元 but 人次 does with 人. A note excuses what is not printed at all.
  const [unit] = [...indicator.units, o.unit, '%', '倍']
    .filter(other => other !== '' && behind.startsWith(other))
    .sort((a, b) => b.length - a.length)
  const isTold =
    unit === undefined ? o.note !== undefined || (o.unit === '' && !isWord.test(behind)) : unit === o.unit
  if (!isTold) tell([...path, 'printed'], 'unit-not-printed', citation.printed, o.unit)

  const { quote } = citation
  if (quote === undefined) return
  if (!numeralsOf(quote).includes(numeral)) {
    tell([...path, 'quote'], 'value-not-in-quote', quote, numeral)
    return
  }
  const tail = numeral + printed.after
  const isQuoted = positionsOf(tail, quote).some(at => isInOrder(printed.before, quote.slice(0, at)))
  if (!isQuoted) tell([...path, 'quote'], 'words-not-in-quote', quote, citation.printed)
}

const isWord = /^[%a-z\u4e00-\u9fff]/

function withoutDegree(after: string): string {
  return after.replace(/以上|以下|以内|左右|余|多/g, '')
}

/** Where `part` stands in `text`, not in the middle of a longer numeral; behind a unit another may follow (9个100亩以上). */
export function positionsOf(part: string, text: string): number[] {
  const positions: number[] = []
  const isCutNumeral = (rest: string) => /\d$/.test(part) && /^\d/.test(rest)
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!/[\d.]/.test(text[at - 1] ?? '') && !isCutNumeral(text.slice(at + part.length))) positions.push(at)
  return positions
}

/** A page of the report, and a paragraph of one of its sections. */
export function checkPlace(
  report: ReportFile,
  { page, paragraph }: Pick<Citation, 'page' | 'paragraph'>,
  path: Fault['path'],
  tell: Report,
): void {
  const [first = 0, last = first] = page.split('–').map(Number)
  if (last > report.pages || first > last)
    tell([...path, 'page'], 'page-outside-report', String(report.pages), page)
  if (sectionOf(report, paragraph) === undefined)
    tell([...path, 'paragraph'], 'unknown-section', report.sections.map(({ id }) => id).join(', '), paragraph)
}
