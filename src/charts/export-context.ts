import { type ComponentType, createContext } from 'react'
import type { Table, Told } from '../facts/told'
import type { PictureOf } from './pictures'

/** What can be taken away of a chart. */
export interface ChartExport {
  /** Its accessible name, scope included. */
  readonly title: string
  readonly sentence: Told
  readonly table: Table
  readonly picture: PictureOf
}

/** The button that exports a chart; null where nothing can be exported, as on a slide. */
export const ChartExportContext = createContext<ComponentType<ChartExport> | null>(null)
