import type { Dataset } from '../../../dataset/dataset'
import type { FlatTable } from '../tables'
import type { Constraints, Rules } from './rules'

/** A table of the package: its file, what stands in it, and what its cells keep to. */
export interface Resource {
  /** The name of the file without its ending. */
  readonly name: string
  readonly title: string
  readonly about: string
  readonly table: FlatTable
  readonly rules: Rules
  /** Columns that name a row. */
  readonly key: readonly string[]
}

/**
 * What a program must know of the tables, as Tabular Data Package 1.0. It has no `created`: the data tell no day of their
 * own, and the day of a build would make two packages of one version differ.
 */
export function descriptorOf(
  { report }: Dataset,
  about: string,
  resources: readonly Resource[],
): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-package',
    name: `government-work-report-${report.delivered.slice(0, 4)}`,
    title: `${report.dashboard.title}：全部数据`,
    description: about,
    version: report.dataVersion,
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'LICENSE' }],
    sources: [{ title: `《${report.title}》，${report.delivered}` }],
    resources: resources.map(resourceOf),
  }
}

function resourceOf({ name, title, about, table, rules, key }: Resource): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      fields: table.head.map(({ key, label, type, about }) => ({
        name: key,
        title: label,
        type,
        description: about,
        ...constraintsOf(rules[key]),
      })),
      missingValues: [''],
      primaryKey: key,
    },
  }
}

function constraintsOf(constraints: Constraints = {}): { readonly constraints?: Constraints } {
  return Object.keys(constraints).length === 0 ? {} : { constraints }
}
