import { csv } from '../src/features/export/csv'

/** Prints a table as CSV, header first; a reader that has seen enough (`| head -1`) is no fault. */
export function printCsv(rows: readonly (readonly string[])[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(csv(rows))
}
