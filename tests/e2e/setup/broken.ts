import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeInFiles } from '../report'
import { build } from './build'
import { copyProject } from './copied'
import { brokenProject, type Damage } from './places'

/** Builds a damaged project, which a build would refuse to do if it were let. */
export async function buildDamaged(damage: Damage): Promise<void> {
  breakProject(damage)
  await build(brokenProject(damage), [], { OUT_DIR: 'built', DATA_CHECK: 'off' })
}

/** The project with one of its data files damaged. */
function breakProject(damage: Damage): void {
  const folder = brokenProject(damage)
  copyProject(folder)
  const { file, harm } = harms[damage]
  const path = join(folder, file)
  writeFileSync(path, harm(readFileSync(path, 'utf8')))
}

/** Whose value is another than its words, and whose unit is missing. */
export const hit = {
  digit: 'gdp.2021.level.administrative',
  unit: 'general-public-budget-revenue.2021.level.administrative',
} as const

/** The value with another last digit: 907.6 for 907.5. */
export function misread(value: number): number {
  const digits = String(value).split('.')[1]?.length ?? 0
  return Number((value + 10 ** -digits).toFixed(digits))
}

const harms: Readonly<Record<Damage, { readonly file: string; readonly harm: (text: string) => string }>> = {
  digit: {
    file: placeInFiles(hit.digit).file,
    harm: text => withFields(text, hit.digit, ({ value, ...rest }) => ({ ...rest, value: misread(value) })),
  },
  unit: {
    file: placeInFiles(hit.unit).file,
    harm: text => withFields(text, hit.unit, ({ unit, ...rest }) => rest),
  },
  cut: { file: 'data/ecology.json', harm: text => text.slice(0, Math.floor(text.length / 2)) },
}

interface Fields {
  readonly id: string
  readonly value: number
  readonly unit: string
}

/** The text of a theme's file with other fields of one observation. */
function withFields(text: string, id: string, change: (fields: Fields) => object): string {
  const file: { readonly indicators: readonly { readonly observations: readonly Fields[] }[] } =
    JSON.parse(text)
  return JSON.stringify({
    ...file,
    indicators: file.indicators.map(indicator => ({
      ...indicator,
      observations: indicator.observations.map(o => (o.id === id ? change(o) : o)),
    })),
  })
}
