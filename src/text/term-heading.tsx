import { type Ref, useContext } from 'react'
import { termMarker } from './term-marks'
import { MarkedText, TermsContext } from './term-text'

/** A heading's text as it is printed; its terms are found in it. */
export interface TermHeadingProps {
  readonly level: 2 | 3 | 4
  readonly text: string
  readonly className?: string
  readonly id?: string
  /** Given where something leads here: the heading then takes the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined
}

/** A heading whose terms open in place. Its name stays its text: the buttons in it have names of their own. */
export function TermHeading({ level, text, headingRef, ...rest }: TermHeadingProps) {
  const { terms } = useContext(TermsContext)
  const parts = termMarker(terms)(text)
  const Heading = `h${level}` as const
  const isMarked = parts.some(part => typeof part === 'object')
  return (
    <Heading
      {...rest}
      ref={headingRef}
      tabIndex={headingRef ? -1 : undefined}
      aria-label={isMarked ? text : undefined}
    >
      <MarkedText parts={parts} />
    </Heading>
  )
}
