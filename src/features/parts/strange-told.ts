import type { Dataset } from '../../dataset/dataset'
import { isTimeOf, periodLabelOf, type Times } from '../../dataset/times'
import { hedges, type Period } from '../../dataset/vocabulary'
import { sectionLabelOf } from '../../facts/milestone'
import { type StrangeValue, shortened } from './facets'

/**
 * What a reader is told of a section, theme, time or wording in the address that is one, but of which a list has
 * nothing; null of anything else.
 */
export function strangeInReport(
  dataset: Dataset,
  { key, value }: StrangeValue,
  what: '数字' | '要事',
): string | null {
  const { report, times } = dataset
  switch (key) {
    case 'section':
      return report.sections.some(({ id }) => id === value)
        ? `报告“${sectionLabelOf(dataset, value)}”（§${value}）里没有${what}`
        : `报告没有编号是“${shortened(value)}”的章节`
    case 'hedge':
      return hedges.some(known => known === value) ? `没有写着“${value}”的${what}` : null
    case 'theme': {
      const theme = report.themes.find(({ id }) => id === value)
      return theme === undefined ? null : `“${theme.name}”没有${what}`
    }
    case 'period':
      return isReportTime(times, value) ? `${periodLabelOf(times, value)}没有${what}` : null
    default:
      return null
  }
}

function isReportTime(times: Times, value: string): value is Period {
  const isPeriod = /^\d{4}$/.test(value) || Object.values(times).some(time => time === value)
  return isPeriod && isTimeOf(times, value as Period)
}
