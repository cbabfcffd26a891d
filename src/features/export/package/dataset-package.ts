import type { Dataset } from '../../../dataset/dataset'
import { narrowerTold } from '../../../facts/scope-names'
import type { Source } from '../../../facts/source'
import { type AboutLine, aboutReport } from '../about'
import { csvText } from '../csv'
import { everySource, figuresOf, flat, milestonesOf, withHead } from '../tables'
import { codeColumns, codesOf } from './codes'
import { descriptorOf, type Resource } from './descriptor'
import { readmeOf } from './readme'
import { codeRules, milestoneRules, observationRules } from './rules'

/** A file of the package. */
export interface PackageFile {
  readonly name: string
  readonly text: string
}

/** What the package cannot know of itself. */
export interface PackagePlace {
  /** Where the dashboard stands that it was made of. */
  readonly dashboard: string
  readonly addressOfSource: (source: Source) => string
  /** The text of the project's LICENSE. */
  readonly licence: string
}

/** The whole dataset as tables, with all that a person or a program must know of them; the same files for the same version. */
export function datasetPackage(dataset: Dataset, place: PackagePlace): readonly PackageFile[] {
  const resources = resourcesOf(dataset, place)
  const about = aboutPackage(dataset, place)
  const description = about.map(([label, words]) => `${label}：${words}`).join('\n')
  const descriptor = descriptorOf(dataset, description, resources)
  return [
    { name: 'README.md', text: readmeOf(`${dataset.report.dashboard.title}：全部数据`, about, resources) },
    { name: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...resources.map(({ name, table }) => ({
      name: `${name}.csv`,
      text: csvText(withHead(table, false)),
    })),
    { name: 'LICENSE', text: place.licence },
  ]
}

function aboutPackage(dataset: Dataset, { dashboard }: PackagePlace): readonly AboutLine[] {
  const { report, observations, milestones } = dataset
  return [
    ['内容', `报告的全部指标：${observations.size}条数据，${milestones.length}项要事`],
    ...(report.scopes
      ? [
          [
            '口径',
            `两种口径都在内，每行写明。${narrowerTold(report)}；只有分口径的指标有两种，其余是未分口径。`,
          ] as const,
        ]
      : []),
    ...aboutReport(dataset),
    ['看板地址', dashboard],
  ]
}

function resourcesOf(dataset: Dataset, { addressOfSource }: PackagePlace): readonly Resource[] {
  const { report, milestones } = dataset
  const sources = everySource(dataset)
  return [
    {
      name: 'observations',
      title: '数据',
      about: '报告印的每一个数，一个一行，带口径、时期和出处',
      table: figuresOf(dataset, { sources, addressOfSource }, false),
      rules: observationRules(report),
      key: ['id'],
    },
    {
      name: 'milestones',
      title: '要事',
      about: '没有印数字的成效和承诺，一项一行，带出处',
      table: milestonesOf(dataset, { milestones }, false),
      rules: milestoneRules(report),
      key: ['id'],
    },
    {
      name: 'codes',
      title: '代码',
      about: '两张表里的每个代码是什么意思',
      table: flat(codeColumns, codesOf(dataset), false),
      rules: codeRules,
      key: ['field', 'code'],
    },
  ]
}
