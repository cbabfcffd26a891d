import { createContext, Fragment, type KeyboardEvent, type ReactNode, useContext, useMemo } from 'react'
import type { Term } from '../dataset/late-schema'
import { type MarkedTerm, type TextPart, termMarker, termNamed } from './term-marks'
import './term-text.css'

/** Opens a term beside the words that name it. */
export type OpenTerm = (term: Term, words: HTMLElement) => void

/** What is explained below, and what opens an explanation. */
export interface Terms {
  /** Empty until the rest of the dataset has arrived: all texts are plain until then. */
  readonly terms: readonly Term[]
  readonly onOpenTerm: OpenTerm
}

/** The annex's terms, for every text below. */
export const TermsContext = createContext<Terms>({ terms: [], onOpenTerm: () => {} })

/** A text whose terms can be opened where they stand. */
export function TermText({ text }: { readonly text: string }) {
  const { terms } = useContext(TermsContext)
  return <MarkedText parts={termMarker(terms)(text)} />
}

/** What a marker made of a text. In one box where it was cut, since the text may be a cell of a flexible row. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  const [first] = parts
  if (parts.length === 1 && typeof first === 'string') return first
  return (
    <span>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text keep their order and repeat
        <Fragment key={i}>{typeof part === 'string' ? part : <TermWords {...part} />}</Fragment>
      ))}
    </span>
  )
}

/** Other words for a term, which open it all the same; plain until the terms are there. */
export function TermCalled({ form, text }: { readonly form: string; readonly text: string }) {
  const { terms } = useContext(TermsContext)
  const term = termNamed(terms, form)
  return term === undefined ? (
    <span key={text}>{text}</span>
  ) : (
    <TermWords key={text} text={text} term={term} />
  )
}

/** Leaves the terms below plain: tags that repeat from row to row, whose term opens where it is told. */
export function WithoutTerms({ children }: { readonly children: ReactNode }) {
  const context = useContext(TermsContext)
  const value = useMemo(() => ({ ...context, terms: [] }), [context])
  return <TermsContext value={value}>{children}</TermsContext>
}

/**
 * A button within a text. The element is a span: a button element is a box of its own, which breaks over no line and
 * would move the words around it.
 */
function TermWords({ text, term }: MarkedTerm) {
  const { onOpenTerm } = useContext(TermsContext)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    // The space bar would scroll the page.
    event.preventDefault()
    if (!event.repeat) onOpenTerm(term, event.currentTarget)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break over lines as its words do
    <span
      role="button"
      tabIndex={0}
      className="term"
      data-term={term.id}
      aria-haspopup="dialog"
      aria-label={`名词解释：${text}`}
      onClick={event => onOpenTerm(term, event.currentTarget)}
      onKeyDown={press}
    >
      {text}
    </span>
  )
}
