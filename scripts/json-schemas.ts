import * as z from 'zod/mini'
import { GlossaryFile, LedgerFile, RecordFile, RelationsFile, SynonymsFile } from '../src/dataset/late-schema'
import { ProfileFile, ReportFile, ThemeFile } from '../src/dataset/schema'

/** JSON Schema of each kind of data file, by its path, so that an editor completes and checks while typing. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const kinds = {
    theme: ThemeFile,
    report: ReportFile,
    glossary: GlossaryFile,
    record: RecordFile,
    profile: ProfileFile,
    relations: RelationsFile,
    synonyms: SynonymsFile,
    ledger: LedgerFile,
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([name, schema]) => [
      `data/schema/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  )
}
