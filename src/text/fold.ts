import { simplifiedOf } from './traditional'

/** A text as it is searched, with the place of each of its characters in the original. */
export interface Folded {
  readonly text: string
  /** Where in the original a character begins. */
  readonly at: readonly number[]
}

/** A Chinese character. */
export const han = /[㐀-鿿]/

/** What neither tells a name nor is typed for it. */
const passedOver = /[\s“”"‘’'《》（）()、，,。·；：:？?！!]/

/** Stands for the point of a number where a Chinese keyboard is on: 907。5. */
const pointTyped = '。'
/** Zeros that end a decimal say nothing of its value: 907.50, 15.0. */
const idleZeros = /(\d)(\.0+|(\.\d*[1-9])0+)(?!\.?\d)/g
/** Letters as pinyin has them in print, where plain ones are typed; v stands for ü, and both for u. */
const plainLetters: Readonly<Record<string, string>> = { v: 'u', ɑ: 'a', ɡ: 'g' }

/**
 * The one form in which texts are compared, whatever was typed or printed: full-width signs, capitals, tones, traditional
 * characters, quotation marks and ü are no difference, nor is how a number is written.
 */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < original.length; i++)
    for (const character of plainOf(original[i] ?? '')) {
      const isPoint = character === pointTyped && /\d$/.test(text) && isDigit(original[i + 1])
      if (!isPoint && passedOver.test(character)) continue
      text += isPoint ? '.' : character
      for (let k = 0; k < character.length; k++) at.push(i)
    }
  return text.includes('.') ? withoutIdleZeros(text, at) : { text, at }
}

/** A character in its simplified form, as what it stands for, and without its marks. */
function plainOf(character: string): string {
  // The quick way for most of them.
  if (han.test(character)) return simplifiedOf(character)
  const plain = character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return [...plain].map(one => plainLetters[one] ?? simplifiedOf(one)).join('')
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^\d$/.test(character.normalize('NFKD'))
}

function withoutIdleZeros(text: string, at: readonly number[]): Folded {
  const kept: number[] = []
  let end = 0
  for (const match of text.matchAll(idleZeros)) {
    const first = match.index + 1 + (match[3]?.length ?? 0)
    for (; end < first; end++) kept.push(end)
    end = match.index + match[0].length
  }
  for (; end < text.length; end++) kept.push(end)
  return { text: kept.map(i => text[i]).join(''), at: kept.map(i => at[i] ?? 0) }
}

/** The folded text alone. */
export function folded(original: string): string {
  return fold(original).text
}

/** A word as it may be spelled: letters and digits, with at least one letter; null for any other. */
export function lettersOf(word: string): string | null {
  const letters = word.replace(/[.'-]/g, '')
  return /^[a-z0-9]+$/.test(letters) && /[a-z]/.test(letters) ? letters : null
}
