import type { DataText, Loaded } from './data-text'
import { LedgerFile } from './late-schema'
import { type LedgerPart, ledgerFaults } from './ledger'
import { loading } from './load'
import { parseText } from './shape'
import { inOneGo, type Steps } from './steps'

/** All data files and the ledger of numerals, held against each other. */
export function loadWhole(texts: readonly DataText[], ledgerTexts: readonly DataText[]): Loaded {
  return inOneGo(loadingWhole(texts, ledgerTexts))
}

/** The same step by step. */
export function* loadingWhole(texts: readonly DataText[], ledgerTexts: readonly DataText[]): Steps<Loaded> {
  const loaded = yield* loading(texts)
  const faults = loaded.ok ? [] : [...loaded.faults]
  const parts: LedgerPart[] = []
  for (const { file, text } of ledgerTexts) {
    yield
    const parsed = parseText(file, text, LedgerFile)
    if (parsed.ok) parts.push({ file, value: parsed.value })
    else faults.push(...parsed.faults)
  }
  yield
  if (loaded.ok && faults.length === 0) faults.push(...ledgerFaults(loaded.dataset, parts))
  if (!loaded.ok || faults.length > 0) return { ok: false, faults }
  return { ok: true, dataset: { ...loaded.dataset, ledger: parts.map(({ value }) => value) } }
}
