import { createContext } from 'react'
import type { Failure } from '../../ui/chunk'

/** Why the rest of the dataset, quotes and notes among it, has not arrived; null while it may, and once it has. */
export interface RestMissing {
  readonly failure: Failure
  readonly isAsking: boolean
}

/** Null while the rest may arrive, and once it has; views below say what is missing without it. */
export const RestContext = createContext<RestMissing | null>(null)
