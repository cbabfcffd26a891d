import type { AboutLine } from '../about'
import type { Resource } from './descriptor'

/** What a person reads first: Chinese, then the same in short for others. */
export function readmeOf(
  title: string,
  about: readonly AboutLine[],
  resources: readonly Pick<Resource, 'name' | 'title' | 'about'>[],
): string {
  return [
    `# ${title}`,
    about.map(([label, words]) => `- ${label}：${words}`),
    '## 文件',
    [
      '| 文件 | 内容 |',
      '| --- | --- |',
      ...resources.map(resource => `| ${resource.name}.csv | ${resource.title}：${resource.about} |`),
      '| datapackage.json | 每一列是什么、允许写什么，给程序读（Frictionless Tabular Data Package） |',
      '| LICENSE | 看板代码的许可 |',
    ],
    '## 怎么用',
    [
      '- CSV是UTF-8编码，Excel和WPS双击就能打开。空格子是没有，不是0。',
      '- 一条数据一行；印了几处的，段落、页码和原文是第一处，其余在“places”一列。',
      '- 推算不在这里：这里只有报告印的数。两种口径不能相加，也不能混着比较。',
      '- 代码的意思看codes.csv：列名加代码找一行。',
      '- 引用时请写明报告、页码、数据版本和“非官方”。',
    ],
    '## 许可',
    ['数字是公开文件里的事实。看板的代码用MIT许可，全文见LICENSE。'],
    '## In English',
    [
      "Every figure and every outcome or target without a number of a Chinese local government's work report, each with page,",
      'paragraph and printed words; an unofficial reading. `observations.csv` has a printed value a row, `milestones.csv` a',
      'milestone, `codes.csv` tells the codes of both; `datapackage.json` describes every column. Nothing computed is in them.',
      'Values keep the printed unit; an empty cell is nothing, not 0. Code under the MIT licence (LICENSE); the figures are',
      'facts of a public document.',
    ],
  ]
    .map(part => (typeof part === 'string' ? part : part.join('\n')))
    .join('\n\n')
    .concat('\n')
}
