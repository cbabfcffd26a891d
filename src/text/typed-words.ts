import type { ReportFile } from '../dataset/schema'
import { folded } from './fold'

/** What a reader types beyond this is not looked at. */
const maxQueryLength = 80
const maxWords = 6

/** Said around a question, and nothing to look for. */
const fillers = ['是多少', '多少', '有多少', '是', '的', '吗', '怎么样', '情况', '报告', '里', '元']

/** What is only said around a question about a place: 平湖市…是多少. */
export function fillersOf({ name, short }: ReportFile['place']): ReadonlySet<string> {
  return new Set([...fillers, name, short])
}

/** 2021 on its way: told from a number only by what stands beside it. */
export function isPartialYear(word: string): boolean {
  return /^(2|20\d?)$/.test(word)
}

/**
 * The words between blanks, folded, in every way in which the query may be meant, the likelier first. Commas part as
 * blanks do, but not within numerals; a blank may stand within a numeral too: 71 814.
 */
export function typedWords(query: string): readonly (readonly string[])[] {
  const typed = query
    .slice(0, maxQueryLength)
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(\D|$))/g, '$1')
  const joined = typed.replace(
    /(^|[^\d.])(\d{1,3}(?: \d{3})+)(?!\d)/g,
    (_, before: string, numeral: string) => before + numeral.replace(/ /g, ''),
  )
  return joined === typed ? [parted(typed)] : [parted(joined), parted(typed)]
}

function parted(text: string): readonly string[] {
  return text
    .split(/[\s,，、;；]+/)
    .map(word => folded(word).replace(/^[-−](?=\d)/, ''))
    .filter(word => word !== '')
    .slice(0, maxWords)
}

/**
 * A word cut where its script changes and at words that are known by themselves: 2026年gdp, 财政收入增长. What is only
 * said around it (`around`) is left out. Null where there is nothing to cut.
 */
export function cutWord(
  word: string,
  known: ReadonlySet<string>,
  around: ReadonlySet<string>,
): readonly string[] | null {
  const isKnown = (part: string) => known.has(part) || around.has(part)

  const runs = word.match(/\d[\d.]*(?:年|%)?|[a-z&]+[\d.]*|[㐀-鿿]+|[^\da-z㐀-鿿]+/g) ?? []
  const parts = runs.flatMap(run => (/^[㐀-鿿]/.test(run) ? cutRun(run, isKnown) : [run]))
  const kept = parts.filter(part => !around.has(part) && /[\da-z㐀-鿿]/.test(part))
  if (kept.length === 0 || (kept.length === 1 && kept[0] === word)) return null
  return kept.slice(0, maxWords)
}

/** The longest known word at each place; what lies between stays together. */
function cutRun(run: string, isKnown: (part: string) => boolean): readonly string[] {
  const parts: string[] = []
  let rest = ''
  for (let i = 0; i < run.length; ) {
    let length = Math.min(8, run.length - i)
    while (length > 1 && !isKnown(run.slice(i, i + length))) length--
    if (length > 1) {
      if (rest !== '') parts.push(rest)
      rest = ''
      parts.push(run.slice(i, i + length))
    } else rest += run[i] ?? ''
    i += length
  }
  if (rest !== '') parts.push(rest)
  return parts
}
