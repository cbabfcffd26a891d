import type { Dataset } from '../../../dataset/dataset'
import { shortPlaceOf } from '../../../facts/citation'
import { type Derived, derivedById } from '../../../facts/derived'
import { plain } from '../../../facts/told'
import type { Slide } from '../../present/decks/slide'

/** What the presenter alone reads: the report's own words, arithmetic, cautions and comparisons, as lines. */
export function notesOf(
  { notes, places }: Pick<Slide, 'notes' | 'places'>,
  dataset: Dataset,
): readonly string[] {
  const { quotes, formulas, cautions, comparisons } = notes
  const known = new Set(formulas.map(({ formula }) => formula))
  const compared = comparisons
    .flat()
    .flatMap(part => (typeof part === 'string' ? [] : (derivedById(dataset, part.source) ?? [])))
    .filter(({ formula }) => !known.has(formula))
  return [
    ...(quotes.length === 0
      ? [`出处：报告${places.join('、')}`]
      : ['【原文】', ...quotes.map(({ place, text }) => `“${text}”（${place}）`)]),
    ...under(
      '【推算】',
      formulas.map(({ name, formula, caveats }) => `${name}：${formula}。${caveats.join('')}`),
    ),
    ...under('【提醒】', cautions),
    ...under('【对照】', [...comparisons.map(plain), ...new Set(compared.map(comparedTold))]),
  ]
}

/** How a figure of a comparison was computed, and from where: the slide itself may show neither end of it. */
function comparedTold({ name, formula, caveats, inputs }: Derived): string {
  const places = new Set(inputs.flatMap(({ citations: [first] }) => (first ? shortPlaceOf(first) : [])))
  return `${name}：${formula}；原数见${[...places].join('、')}。${caveats.join('')}`
}

function under(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines]
}
