import type { Dataset } from '../../dataset/dataset'
import type { Source } from '../../facts/source'
import { type Cell, type Column, cellOf } from './columns/column'
import { contractColumns } from './columns/contract'
import { furtherColumns } from './columns/further'
import { furtherMilestoneColumns, milestoneColumns } from './columns/milestones'
import { textOf } from './csv'
import type { Exported } from './exported'

/** A flat table of an export: what its columns are, and a row a fact. */
export interface FlatTable {
  readonly head: readonly Omit<Column<never>, 'code' | 'words'>[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The contract's flat table of observations, header first, one observation a row with its first citation. */
export function observationTable({ observations }: Dataset): string[][] {
  return withHead(flat(contractColumns, everySource({ observations }), false), false)
}

/** The contract's flat table of milestones; several indicators of one milestone are parted by a semicolon. */
export function milestoneTable({ milestones }: Dataset): string[][] {
  return withHead(flat(milestoneColumns, milestones, false), false)
}

/** All that the report prints, in the order of the files; nothing computed. */
export function everySource({ observations }: Pick<Dataset, 'observations'>): readonly Source[] {
  return [...observations.values()].map(observation => ({ kind: 'observation', observation }))
}

/** Every figure of an export with all that must be said of it; codes for a program or words for a reader. */
export function figuresOf(
  { report }: Dataset,
  { sources, addressOfSource }: Pick<Exported, 'sources' | 'addressOfSource'>,
  isInWords: boolean,
): FlatTable {
  return flat([...contractColumns, ...furtherColumns(report, addressOfSource)], sources, isInWords)
}

/** Every outcome and target without a number of an export. */
export function milestonesOf(
  { report }: Dataset,
  { milestones }: Pick<Exported, 'milestones'>,
  isInWords: boolean,
): FlatTable {
  return flat([...milestoneColumns, ...furtherMilestoneColumns(report)], milestones, isInWords)
}

/** Rows under their head, as a file of comma-separated values has them: no text that a spreadsheet would run. */
export function withHead({ head, rows }: FlatTable, isInWords: boolean): string[][] {
  return [head.map(({ key, label }) => (isInWords ? label : key)), ...rows.map(row => row.map(textOf))]
}

/** Facts under the heads of their columns. */
export function flat<Fact>(
  columns: readonly Column<Fact>[],
  facts: readonly Fact[],
  isInWords: boolean,
): FlatTable {
  return { head: columns, rows: facts.map(fact => columns.map(column => cellOf(column, fact, isInWords))) }
}
