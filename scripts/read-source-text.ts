import { readFileSync } from 'node:fs'
import type { SourceParagraph } from '../src/dataset/source-text'

/** The report's cleaned text, which is no part of the project; ends the process where it cannot be read. */
export function readSourceText(path: string): SourceParagraph[] {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { paragraphs: SourceParagraph[] }).paragraphs
  } catch (error) {
    console.error(
      `${path}: expected the cleaned text as JSON; ${String(error)}; pass the path of report-2022.json`,
    )
    process.exit(1)
  }
}
