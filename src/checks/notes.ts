import type { IndicatorRecord } from '../dataset/dataset'

/** What notes say of a set of firms that is not the same at both ends. */
export function changingSetTold({ notes }: IndicatorRecord): string {
  return sentencesOn(notes, /不是同一批/)
}

/** Of notes the sentences on one matter, each once. */
export function sentencesOn(notes: readonly (string | undefined)[], matter: RegExp): string {
  const all = notes.flatMap(note => note?.split(/(?<=。)/) ?? [])
  return [...new Set(all.filter(sentence => matter.test(sentence)))].join('')
}
