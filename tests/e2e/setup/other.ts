import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { otherLedgerTexts, otherTexts } from '../../fixtures/other-report'
import { build } from './build'
import { copyProject } from './copied'
import { otherProject } from './places'

/** Builds the dashboard of another report: the same program with other data. */
export async function buildOther(): Promise<void> {
  copyProject(otherProject)
  rmSync(join(otherProject, 'data'), { recursive: true })
  mkdirSync(join(otherProject, 'data/ledger'), { recursive: true })
  for (const { file, text } of [...otherTexts, ...otherLedgerTexts])
    writeFileSync(join(otherProject, file), text)
  await build(otherProject, [], { OUT_DIR: 'built' })
}
