import type { Dataset, ObservationRecord } from '../../../dataset/dataset'
import { priceBases, priceBasisLabels } from '../../../dataset/vocabulary'
import type { Derived } from '../../../facts/derived'
import { decimals } from '../../../facts/derived-value'
import { ownYearNote } from '../../../facts/own-years'
import { narrowerTold } from '../../../facts/scope-names'
import { rangeText } from '../../../facts/shown'
import { sourceLineOf } from '../about'
import type { Exported } from '../exported'

/** More formulas than these stand in one run of words instead of a line each. */
const maxFormulaLines = 4

/** What stands below a picture, so that it can be read where the page is not. */
export function footLines(dataset: Dataset, exported: Exported): readonly string[] {
  const printed = observationsOf(exported)
  const computed = derivedOf(exported)
  const formulas = formulaLines(exported)
  return [
    printed.some(({ scope }) => scope !== 'undivided') ? `${narrowerTold(dataset.report)}。` : [],
    pricesTold(printed),
    ownYearsTold(printed),
    computed.length === 0 ? [] : '标“推算”的由看板计算，不是报告数字。',
    computed.length <= maxFormulaLines ? formulas : formulas.join(''),
    placesTold([...printed, ...computed.flatMap(({ inputs }) => inputs)]),
    sourceLineOf(dataset),
    `看板地址：${exported.address}（导出日期${exported.madeOn}）`,
  ].flat()
}

/** How each computed figure comes about, and what it may be by the rounding of the printed ones. */
export function formulaLines(exported: Exported): readonly string[] {
  return derivedOf(exported).map(derived => {
    const { name, formula, range, unit, text } = derived
    const numeral = /\d+(?:\.\d+)?/.exec(text)?.[0] ?? ''
    const isPoint = range.low === range.high
    const told = isPoint ? '' : `，可能的范围：${rangeText(range, decimals(Number(numeral)) + 1, unit)}`
    return `推算：${name}，${formula}${told}。`
  })
}

function observationsOf({ sources }: Exported): readonly ObservationRecord[] {
  return sources.flatMap(source => (source.kind === 'observation' ? source.observation : []))
}

function derivedOf({ sources }: Exported): readonly Derived[] {
  return sources.flatMap(source => (source.kind === 'derived' ? source.derived : []))
}

/** In which prices the rates are; each basis once. */
function pricesTold(printed: readonly ObservationRecord[]): readonly string[] {
  const rates = printed.filter(({ measure }) => measure !== 'level')
  return priceBases.flatMap(basis => {
    const of = rates.filter(({ indicator }) => indicator.priceBasis === basis)
    const names = [...new Set(of.map(({ indicator }) => indicator.name))]
    return names.length === 0 ? [] : `${names.join('、')}：${priceBasisLabels[basis]}`
  })
}

function ownYearsTold(printed: readonly ObservationRecord[]): readonly string[] {
  const notes = printed.map(({ times, period }) => ownYearNote(times, period))
  return [...new Set(notes)].filter(note => note !== '')
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
