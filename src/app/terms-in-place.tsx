import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { ErrorBoundary } from 'react-error-boundary'
import type { Term } from '../dataset/late-schema'
import type { ScopeChoice } from '../facts/scope-choice'
import type { TermCardProps } from '../features/glossary/term-card'
import { TermsContext } from '../text/term-text'
import { chunk } from '../ui/chunk'
import { NotArrived } from '../ui/not-arrived'
import { Popover } from '../ui/popover'
import { useChunk } from '../ui/use-chunk'
import { formatAddress } from './format-address'
import { useApp } from './store'

const cardChunk = chunk('term-card', async () => (await import('../features/glossary/term-card')).TermCard)

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
    if (terms.length > 0) cardChunk.ask().catch(() => {})
  }, [terms])
  useEffect(() => useApp.subscribe(({ address }, before) => address !== before.address && close()), [close])

  return (
    <TermsContext value={context}>
      {children}
      {opened !== null && (
        <ErrorBoundary fallback={null} resetKeys={[opened]}>
          <Card
            {...opened}
            href={formatAddress({
              path: '/glossary',
              scope,
              source: null,
              others: [['q', opened.term.name]],
            })}
            onClose={close}
          />
        </ErrorBoundary>
      )}
    </TermsContext>
  )
}

/** The card, or a box in its place that says that it is coming, or why it is not. */
function Card(props: TermCardProps) {
  const { part: TermCard, failure, isAsking } = useChunk(cardChunk)
  if (TermCard !== null) return <TermCard {...props} />
  const { term, opener, onClose } = props
  return createPortal(
    <Popover title={term.name} opener={opener} onClose={onClose}>
      <p>
        {failure === null ? (
          '正在读取名词解释…'
        ) : (
          <NotArrived what="名词解释" failure={failure} isAsking={isAsking} />
        )}
      </p>
    </Popover>,
    opener.closest('dialog') ?? document.body,
  )
}
