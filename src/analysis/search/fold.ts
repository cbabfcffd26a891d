/** A text as it is searched, with the place of each of its characters in the original. */
export interface Folded {
  readonly text: string
  /** Where in the original a character begins. */
  readonly at: readonly number[]
}

/** What neither tells a name nor is typed for it. */
const passedOver = /[\s“”"‘’'《》（）()、，,。·；：:？?！!]/

/** Full-width forms, capitals, quotation marks and ü are no difference; v stands for ü, and both for u. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < original.length; i++) {
    const plain = (original[i] ?? '').normalize('NFKC').toLowerCase().replace(/[üv]/g, 'u')
    for (const character of plain) {
      if (passedOver.test(character)) continue
      text += character
      for (let k = 0; k < character.length; k++) at.push(i)
    }
  }
  return { text, at }
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
