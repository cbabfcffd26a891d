import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataText } from '../src/dataset/data-text'
import type { Dataset } from '../src/dataset/dataset'
import type { Fault } from '../src/dataset/fault'
import { explainInEnglish } from '../src/dataset/fault-messages'
import { LedgerFile } from '../src/dataset/late-schema'
import type { LedgerPart } from '../src/dataset/ledger'
import { load } from '../src/dataset/load'
import { parseText } from '../src/dataset/shape'

/** The project's own folder. */
export const root = join(import.meta.dirname, '..')

/** JSON files of one folder of the project as texts, sorted by name. */
export function readTexts(folder: string, base = root): DataText[] {
  return readdirSync(join(base, folder))
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => ({ file: `${folder}/${name}`, text: readFileSync(join(base, folder, name), 'utf8') }))
}

/** The ledger's files, parsed, or the faults of their form. */
export function readLedger(base = root): { parts: LedgerPart[]; faults: Fault[] } {
  const parts: LedgerPart[] = []
  const faults: Fault[] = []
  for (const { file, text } of readTexts('data/ledger', base)) {
    const parsed = parseText(file, text, LedgerFile)
    if (parsed.ok) parts.push({ file, value: parsed.value })
    else faults.push(...parsed.faults)
  }
  return { parts, faults }
}

/** The dataset, or the end of the process with every fault on standard error. */
export function readDatasetOrExit(base = root): Dataset {
  const loaded = load(readTexts('data', base))
  if (loaded.ok) return loaded.dataset
  return exitWith(loaded.faults)
}

/** Prints faults, one a line, and ends the process with status 1. */
export function exitWith(faults: readonly Fault[]): never {
  for (const fault of faults) console.error(explainInEnglish(fault))
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data.`)
  process.exit(1)
}
