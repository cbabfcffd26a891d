import { strToU8, zipSync } from 'fflate'
import type { PackageFile } from './dataset-package'

/**
 * Files as one archive. Each bears the day of the report, for an archive wants a time: so that the same files make the
 * same bytes, whenever and wherever.
 */
export function zipped(files: readonly PackageFile[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const mtime = new Date(year, month - 1, date)
  return zipSync(
    Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime, level: 9 }]])),
  )
}
