import { type ComponentType, createContext } from 'react'
import type { Table, Told } from '../facts/told'
import type { Picture } from './picture'

/** What can be taken away of a chart. */
export interface ChartExport {
  /** Its accessible name, scope included. */
  readonly title: string
  readonly sentence: Told
  readonly table: Table
  readonly picture: () => Picture
}

/** The button that exports a chart; null where nothing can be exported, as on a slide. */
export const ChartExportContext = createContext<ComponentType<ChartExport> | null>(null)
