import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Its command, which SOFFICE_PATH names where it is not found by itself. */
const command = process.env.SOFFICE_PATH ?? 'soffice'
/** A first start makes a profile, which takes a while. */
const limitMs = 120_000

/** What LibreOffice makes of a file: the files that came of it, by their names. */
export async function converted(
  name: string,
  bytes: Uint8Array,
  target: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    writeFileSync(join(folder, name), bytes)
    // A profile of its own: an office that is open would take the file and answer nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const out = join(folder, 'out')
    const args = [profile, '--headless', '--convert-to', target, '--outdir', out, join(folder, name)]
    await run(command, args, { timeout: limitMs }).catch(explain)
    return new Map(readdirSync(out).map(file => [file, readFileSync(join(out, file))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw error
  throw new Error(
    `tests/office: expected LibreOffice as "${command}", found none. Install it (Debian: apt-get install libreoffice-calc ` +
      'libreoffice-writer libreoffice-impress), or name its command in SOFFICE_PATH.',
  )
}
