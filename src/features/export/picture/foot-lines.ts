import type { Dataset, ObservationRecord } from '../../../dataset/dataset'
import { isProblem } from '../../../facts/figure'
import { narrowerTold } from '../../../facts/scope-names'
import { derivedOf, observationsOf, ownYearsTold, pricesTold, sourceLineOf } from '../about'
import { rangeTold, scopedNameOf } from '../computed'
import type { Exported } from '../exported'

/** More formulas than these stand in one run of words instead of a line each. */
const maxFormulaLines = 4

/** What stands below a picture, so that it can be read where the page is not. */
export function footLines(dataset: Dataset, exported: Exported): readonly string[] {
  const printed = observationsOf(exported)
  const computed = derivedOf(exported)
  // What is computed alone stands on scopes, years and prices too.
  const behind = [...printed, ...computed.flatMap(({ inputs }) => inputs)]
  const formulas = formulaLines(exported)
  return [
    behind.some(({ scope }) => scope !== 'undivided') ? `${narrowerTold(dataset.report)}。` : [],
    pricesTold(behind),
    ownYearsTold(behind),
    problemsTold(printed),
    computed.length === 0 ? [] : '标“推算”的由看板计算，不是报告数字。',
    computed.length <= maxFormulaLines ? formulas : formulas.join(''),
    placesTold(behind),
    sourceLineOf(dataset),
    `看板地址：${exported.address}（导出日期${exported.madeOn}）`,
  ].flat()
}

/** How each computed figure comes about, and what it may be by the rounding of the printed ones. */
export function formulaLines(exported: Exported): readonly string[] {
  return derivedOf(exported).map(derived => {
    const told = [scopedNameOf(derived), derived.formula, rangeTold(derived)]
    return `推算：${told.filter(words => words !== '').join('，')}。`
  })
}

/** What the report prints among its problems, without a year: no result, whatever a table calls its time. */
function problemsTold(printed: readonly ObservationRecord[]): readonly string[] {
  const names = new Set(printed.filter(isProblem).map(({ indicator }) => indicator.name))
  return names.size === 0 ? [] : [`${[...names].join('、')}：报告列为存在的问题，未注明年份。`]
}

/** Where the figures are printed, page by page: 第2页§1.1、§1.2；第9页§4.1. */
function placesTold(printed: readonly ObservationRecord[]): string {
  const pages = new Map<string, Set<string>>()
  for (const { page, paragraph } of printed.flatMap(({ citations }) => citations.slice(0, 1)))
    pages.set(page, (pages.get(page) ?? new Set()).add(`§${paragraph}`))
  const ordered = [...pages].sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  const told = ordered.map(([page, paragraphs]) => `第${page}页${[...paragraphs].join('、')}`)
  return `出处：${told.join('；')}。`
}
