/** Ways are tried longest part first; beyond these few, letters are no spelling that anyone types. */
const most = 16

/**
 * First letters that letters may stand for when each syllable is typed in full or shortened: gaoxjsqy is gxjsqy. Parts
 * are beginnings of real syllables.
 */
export function initialsMeant(letters: string, beginnings: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  let steps = 0
  const cut = (i: number, initials: string): void => {
    if (found.size >= most || ++steps > 600) return
    if (i === letters.length) {
      if (initials.length > 1) found.add(initials)
      return
    }
    for (let length = Math.min(6, letters.length - i); length > 0; length--)
      if (length === 1 || beginnings.has(letters.slice(i, i + length)))
        cut(i + length, initials + (letters[i] ?? ''))
  }
  cut(0, '')
  return [...found]
}

/** Everything a syllable can begin with. */
export function beginningsOf(syllables: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const syllable of syllables)
    for (let length = 2; length <= syllable.length; length++) beginnings.add(syllable.slice(0, length))
  return beginnings
}
