import { type ReactNode, type Ref, useId } from 'react'
import type { Told } from '../../facts/told'
import { type OpenSource, ToldText } from '../../text/cited'
import { ScopeTag, type ScopeTagProps } from '../../text/scope-mark'
import './parts.css'
import { TermHeading } from '../../text/term-heading'

/** A heading of level 2, with what stands under it as children. */
export interface SectionProps {
  readonly title: string
  /** Whose figures they are, where all in it are undivided. */
  readonly undividedOf?: ScopeTagProps['of'] | false
  /** How to read it, what is left out and why. */
  readonly lead?: Told
  /** Given where a list at the top leads here: the heading then takes the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly onOpen: OpenSource
  readonly children: ReactNode
}

/** A part of a view under its own heading. */
export function Section({ title, undividedOf, lead, headingRef, onOpen, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section__head">
        <TermHeading level={2} text={title} id={id} headingRef={headingRef} />
        {undividedOf && <ScopeTag of={undividedOf} scope="undivided" />}
        {lead !== undefined && (
          <p className="section__lead">
            <ToldText told={lead} onOpen={onOpen} />
          </p>
        )}
      </header>
      {children}
    </section>
  )
}
