import type { DataText, Loaded } from './data-text'
import { LedgerFile } from './late-schema'
import { type LedgerPart, ledgerFaults } from './ledger'
import { load } from './load'
import { parseText } from './shape'

/** All data files and the ledger of numerals, held against each other. */
export function loadWhole(texts: readonly DataText[], ledgerTexts: readonly DataText[]): Loaded {
  const loaded = load(texts)
  const faults = loaded.ok ? [] : [...loaded.faults]
  const parts: LedgerPart[] = []
  for (const { file, text } of ledgerTexts) {
    const parsed = parseText(file, text, LedgerFile)
    if (parsed.ok) parts.push({ file, value: parsed.value })
    else faults.push(...parsed.faults)
  }
  if (loaded.ok && faults.length === 0) faults.push(...ledgerFaults(loaded.dataset, parts))
  if (!loaded.ok || faults.length > 0) return { ok: false, faults }
  return { ok: true, dataset: { ...loaded.dataset, ledger: parts.map(({ value }) => value) } }
}
