import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './setup/places'

/*
 * The data as the files hold them, read without any of the page's own code: what the page shows is held against this.
 */

export interface Citation {
  readonly paragraph: string
  readonly page: string
  readonly printed: string
  readonly quote: string
}

export interface Observation {
  readonly id: string
  readonly name: string
  readonly measure: string
  readonly period: string
  readonly scope: string
  readonly status: string
  readonly value: number
  readonly unit: string
  readonly qualifier: string
  readonly citations: readonly Citation[]
}

interface ThemeFile {
  readonly indicators?: readonly {
    readonly name: string
    readonly observations: readonly Omit<Observation, 'name'>[]
  }[]
}

const folder = join(projectFolder, 'data')

const observations = new Map<string, Observation>(
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map((name): ThemeFile => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .flatMap(({ indicators = [] }) => indicators)
    .flatMap(({ name, observations: own }) => own.map((o): [string, Observation] => [o.id, { ...o, name }])),
)

/** In the order of the files. */
export function allObservations(): readonly Observation[] {
  return [...observations.values()]
}

export function isObservation(id: string): boolean {
  return observations.has(id)
}

export function observation(id: string): Observation {
  const found = observations.get(id)
  if (found !== undefined) return found
  throw new Error(`data: expected an observation ${id}, found none. Correct the id, or the data.`)
}

export function firstCitation({ id, citations }: Observation): Citation {
  const [first] = citations
  if (first !== undefined) return first
  throw new Error(`data: expected a citation of ${id}, found none. Correct the data.`)
}

const periods: Readonly<Record<string, string>> = {
  '2017/2021': '过去五年',
  '2022/2026': '今后五年',
  unstated: '报告未注明时间',
}
const statuses: Readonly<Record<string, string>> = { outcome: '成效', target: '目标', baseline: '起点' }
const scopes: Readonly<Record<string, string>> = {
  administrative: '行政口径',
  management: '管理口径',
  undivided: '未分口径',
}

/** How the button of an observation must be called, whatever words of it are shown. */
export function buttonName(o: Observation): string {
  const period = periods[o.period] ?? `${o.period}年`
  const place = `${period}${statuses[o.status] ?? ''}，${scopes[o.scope] ?? ''}`
  return `${o.name} ${firstCitation(o).printed}，${place}，查看出处`
}

export function scopeLabel(scope: string): string {
  return scopes[scope] ?? ''
}
