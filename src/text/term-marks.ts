import type { Term } from '../dataset/late-schema'

/** Words of a text that the annex explains. */
export interface MarkedTerm {
  readonly text: string
  readonly term: Term
}

/** Plain words, or words that the annex explains; joined, the parts are the text again. */
export type TextPart = string | MarkedTerm

/** Cuts texts at the terms in them. One marker marks each term once, so a sentence in several parts takes one for all. */
export type TermMarker = (text: string) => readonly TextPart[]

interface Finder {
  readonly pattern: RegExp
  readonly termOf: ReadonlyMap<string, Term>
}

/** A marker for one text: the longest form of a term wins, its first place is marked, and its next form beside it. */
export function termMarker(terms: readonly Term[]): TermMarker {
  if (terms.length === 0) return text => [text]
  const { pattern, termOf } = finderOf(terms)
  const seen = new Set<Term>()
  return text => {
    const parts: TextPart[] = []
    let end = 0
    for (const match of text.matchAll(pattern)) {
      const [form] = match
      const term = termOf.get(form)
      const last = parts[parts.length - 1]
      const isBeside = typeof last === 'object' && last.term === term && match.index === end
      if (term === undefined || (seen.has(term) && !isBeside)) continue
      if (isBeside) parts[parts.length - 1] = { text: last.text + form, term }
      else {
        if (match.index > end) parts.push(text.slice(end, match.index))
        parts.push({ text: form, term })
      }
      seen.add(term)
      end = match.index + form.length
    }
    if (end < text.length || parts.length === 0) parts.push(text.slice(end))
    return parts
  }
}

/** The term that has this name or other form. */
export function termNamed(terms: readonly Term[], form: string): Term | undefined {
  return terms.find(({ name, aliases }) => name === form || aliases.includes(form))
}

/** Forms of a term that are found in a text. */
export function formsFound({ name, aliases }: Term): readonly string[] {
  return [name, ...aliases].filter(form => !looksLikeFigure.test(form))
}

/** 1212 or 上市100 without quotation marks would be taken for a figure, or for a part of one. */
const looksLikeFigure = /(^|[^+\d])\d+$/

const finders = new WeakMap<readonly Term[], Finder>()

/** One pattern for all terms, made once for a dataset. */
function finderOf(terms: readonly Term[]): Finder {
  const known = finders.get(terms)
  if (known !== undefined) return known
  const termOf = new Map(terms.flatMap(term => formsFound(term).map(form => [form, term] as const)))
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length)
  const finder = { pattern: new RegExp(longestFirst.map(patternOf).join('|'), 'g'), termOf }
  finders.set(terms, finder)
  return finder
}

/** A form that begins or ends with a Latin letter or a digit is no part of a longer word or numeral. */
function patternOf(form: string): string {
  const before = /^[\dA-Za-z]/.test(form) ? '(?<![\\dA-Za-z.+])' : ''
  const after = /[\dA-Za-z]$/.test(form) ? '(?![\\dA-Za-z+]|\\.\\d)' : ''
  return before + form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + after
}
