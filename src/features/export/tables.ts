import type { Dataset } from '../../dataset/dataset'
import {
  type Cell,
  type Column,
  cellOf,
  contractColumns,
  furtherColumns,
  milestoneColumns,
  provenanceColumns,
} from './columns'
import { textOf } from './csv'
import type { Exported } from './exported'

/** A flat table of an export: what its columns are, and a row a fact. */
export interface FlatTable {
  readonly head: readonly Pick<Column<never>, 'key' | 'label' | 'type' | 'about'>[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The contract's flat table of observations, header first, one observation a row with its first citation. */
export function observationTable({ observations }: Dataset): string[][] {
  const facts = [...observations.values()].map(observation => ({ kind: 'observation', observation }) as const)
  return withHead(flat(contractColumns, facts, false), false)
}

/** The contract's flat table of milestones; several indicators of one milestone are parted by a semicolon. */
export function milestoneTable({ milestones }: Dataset): string[][] {
  return withHead(flat(milestoneColumns, milestones, false), false)
}

/** Every figure of an export with all that must be said of it; codes for a program or words for a reader. */
export function figuresOf({ report }: Dataset, exported: Exported, isInWords: boolean): FlatTable {
  const columns = [...contractColumns, ...furtherColumns(report, exported.addressOfSource)]
  return flat(columns, exported.sources, isInWords)
}

/** Every outcome and target without a number of an export. */
export function milestonesOf({ report }: Dataset, { milestones }: Exported, isInWords: boolean): FlatTable {
  return flat([...milestoneColumns, ...provenanceColumns(report)], milestones, isInWords)
}

/** Rows under their head, as a file of comma-separated values has them: no text that a spreadsheet would run. */
export function withHead({ head, rows }: FlatTable, isInWords: boolean): string[][] {
  return [head.map(({ key, label }) => (isInWords ? label : key)), ...rows.map(row => row.map(textOf))]
}

function flat<Fact>(columns: readonly Column<Fact>[], facts: readonly Fact[], isInWords: boolean): FlatTable {
  return { head: columns, rows: facts.map(fact => columns.map(column => cellOf(column, fact, isInWords))) }
}
