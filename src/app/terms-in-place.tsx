import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { ScopeChoice } from '../analysis/scope-choice'
import { TermsContext } from '../charts/term-text'
import type { Term } from '../dataset/schema'
import { formatAddress } from './address'

const loadCard = () => import('../views/glossary/term-card')
const TermCard = lazy(async () => ({ default: (await loadCard()).TermCard }))

interface Opened {
  readonly term: Term
  readonly opener: HTMLElement
}

/** Lets every text below open the terms in it; one is open at a time, and none after the address has changed. */
export function TermsInPlace({
  terms,
  scope,
  children,
}: {
  readonly terms: readonly Term[]
  readonly scope: ScopeChoice
  readonly children: ReactNode
}) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = useCallback(() => setOpened(null), [])
  const context = useMemo(
    () => ({
      terms,
      onOpenTerm: (term: Term, opener: HTMLElement) =>
        // The same words once more close what they opened.
        setOpened(before => (before?.opener === opener ? null : { term, opener })),
    }),
    [terms],
  )

  useEffect(() => {
    // Before it is asked for, so that it opens at once and on a line that has gone down.
    if (terms.length > 0) loadCard().catch(() => {})
  }, [terms])
  useEffect(() => {
    window.addEventListener('hashchange', close)
    return () => window.removeEventListener('hashchange', close)
  }, [close])

  return (
    <TermsContext value={context}>
      {children}
      {opened !== null && (
        <ErrorBoundary fallback={null} resetKeys={[opened]}>
          <Suspense fallback={null}>
            <TermCard
              {...opened}
              href={formatAddress({
                path: '/glossary',
                scope,
                source: null,
                others: [['q', opened.term.name]],
              })}
              onClose={close}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </TermsContext>
  )
}
