import type { PictureOf } from '../../charts/pictures'
import type { Dataset, MilestoneRecord } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import { type Source, sourceById } from '../../facts/source'
import type { Table, Told } from '../../facts/told'

/** What leaves the dashboard as a file: facts, and what must be said of them where the page is not. */
export interface Exported {
  /** What it is of, without the scope: 指标库, or a chart's title. */
  readonly title: string
  readonly choice: ScopeChoice
  /** The whole address that shows it again. */
  readonly address: string
  /** The whole address that opens a source. */
  readonly addressOfSource: (source: Source) => string
  /** How it was narrowed and ordered, each in words: 主题：经济总量; empty where nothing was. */
  readonly filters: readonly string[]
  /** Observations and computed values, each once, in the order in which they stand. */
  readonly sources: readonly Source[]
  readonly milestones: readonly MilestoneRecord[]
  /** A chart's sentence and table as they stand on the page, and what its picture is made of; absent of a page. */
  readonly chart?: {
    readonly sentence: Told
    readonly table: Table
    readonly picture: PictureOf
  }
  /** The day it was made, as the reader's machine has it: 2026-11-29. */
  readonly madeOn: string
}

/** The sources of ids, each once, without those that the dataset does not have. */
export function sourcesOf(dataset: Dataset, ids: Iterable<string>): readonly Source[] {
  return [...new Set(ids)].flatMap(id => sourceById(dataset, id) ?? [])
}

/** Ids of every figure of a chart's table, row by row. */
export function idsOf({ rows }: Table): readonly string[] {
  return rows.flat(2).flatMap(part => (typeof part === 'string' ? [] : part.source))
}
