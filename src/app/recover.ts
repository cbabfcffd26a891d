import { useEffect } from 'react'
import type { FallbackProps } from 'react-error-boundary'

/** What the document throws where an element is not where it was put. */
const moved: ReadonlySet<unknown> = new Set(['NotFoundError', 'HierarchyRequestError'])

/** Two failures within this, in ms, are no accident any more. */
const soon = 2000
let recoveredAt = Number.NEGATIVE_INFINITY

/**
 * Draws anew, once, what failed because its elements were moved under React's hands, as translators and other extensions
 * of the browser do: a fresh tree knows where its elements are. True while that is being done.
 */
export function useRecovery({ error, resetErrorBoundary }: FallbackProps): boolean {
  const isRecovering = isMoved(error) && performance.now() - recoveredAt > soon
  useEffect(() => {
    if (!isRecovering) return
    recoveredAt = performance.now()
    resetErrorBoundary()
  }, [isRecovering, resetErrorBoundary])
  return isRecovering
}

function isMoved(error: unknown): boolean {
  return moved.has((error as { readonly name?: unknown } | null)?.name)
}
