import { createContext } from 'react'
import type { ChartOption } from './option'

/** Draws a chart into the page that is built; null in the page itself, which takes over what the build has drawn. */
export const BuiltContext = createContext<((option: ChartOption) => string) | null>(null)
