import { useContext } from 'react'
import { termMarker } from '../../text/term-marks'
import { MarkedText, TermsContext } from '../../text/term-text'

interface TitleTermsProps {
  readonly title: string
  readonly quotes: readonly string[]
}

/** Terms that a row's title names and its quotes do not: the title opens the row, so they open within it. */
export function TitleTerms({ title, quotes }: TitleTermsProps) {
  const { terms } = useContext(TermsContext)
  const mark = termMarker(terms)
  quotes.forEach(mark)
  const named = mark(title).filter(part => typeof part === 'object')
  if (named.length === 0) return null
  return (
    <p className="milestone__printed">
      名词：
      <MarkedText parts={named.flatMap((part, i) => (i > 0 ? ['、', part] : [part]))} />
    </p>
  )
}
