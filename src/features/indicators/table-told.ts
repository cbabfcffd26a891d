import type { ReportFile } from '../../dataset/schema'
import type { ScopeChoice } from '../../facts/scope-choice'
import { scopesTold } from '../../facts/scope-names'
import { columnLabels, type TableState } from './table-state'

/** How the table is ordered, in a sentence; on paper the only trace of it. */
export function tableTold({ sort, group }: TableState): string {
  if (sort === null)
    return group === 'theme'
      ? '按主题分组，组内按报告印出的先后排列。'
      : '按报告章节分组，按印出的先后排列，上下行就是报告里的前后文。'
  const way = sort.isDescending ? '倒序' : '顺序'
  switch (sort.column) {
    case 'value':
      return `按数值${sort.isDescending ? '从大到小' : '从小到大'}排列；单位不同的数不能比大小，所以各单位分开。`
    case 'indicator':
    case 'theme':
      return `按${columnLabels[sort.column]}的拼音${way}排列。`
    case 'section':
    case 'place':
      return `按报告印出的先后${way}排列。`
    default:
      return `按${columnLabels[sort.column]}${way}排列，相同的按报告印出的先后。`
  }
}

/** How many rows the scope shown has and, where something narrows them, how many are left. */
export function libraryCountTold(
  report: ReportFile,
  choice: ScopeChoice,
  all: number,
  left: number | null,
): string {
  return `${scopesTold(report, choice)}共${all}条数据${left === null ? '' : `，符合条件的${left}条`}`
}
