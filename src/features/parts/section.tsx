import { type ReactNode, type Ref, useId } from 'react'
import type { Scope } from '../../dataset/vocabulary'
import type { Told } from '../../facts/told'
import { type OpenSource, ToldText } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import './parts.css'
import { TermHeading } from '../../text/term-heading'

export interface SectionProps {
  readonly title: string
  /** Scope of all figures in it, where it is one. */
  readonly scope?: Scope
  /** How to read it, what is left out and why. */
  readonly lead?: Told
  /** Given where a list at the top leads here: the heading then takes the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly onOpen: OpenSource
  readonly children: ReactNode
}

/** A part of a view under its own heading. */
export function Section({ title, scope, lead, headingRef, onOpen, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section__head">
        <TermHeading level={2} text={title} id={id} headingRef={headingRef} />
        {scope !== undefined && <ScopeTag scope={scope} />}
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
