import { plain } from '../../../facts/told'
import type { Slide } from '../../present/decks/slide'

/** What the presenter alone reads: the report's own words, arithmetic, cautions and comparisons, as lines. */
export function notesOf({ notes, places }: Pick<Slide, 'notes' | 'places'>): readonly string[] {
  const { quotes, formulas, cautions, comparisons } = notes
  return [
    ...(quotes.length === 0
      ? [`出处：报告${places.join('、')}`]
      : ['【原文】', ...quotes.map(({ place, text }) => `“${text}”（${place}）`)]),
    ...under(
      '【推算】',
      formulas.map(({ name, formula, caveats }) => `${name}：${formula}。${caveats.join('')}`),
    ),
    ...under('【提醒】', cautions),
    ...under('【对照】', comparisons.map(plain)),
  ]
}

function under(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines]
}
