import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataText } from '../../src/dataset/data-text'
import type { LedgerFile } from '../../src/dataset/late-schema'
import type { ThemeFile } from '../../src/dataset/schema'
import { copyProject } from '../../tests/e2e/setup/copied'
import { readTexts } from '../read-data'

/** Behind the names of each copy: what a reader finds must be told apart. */
const suffixes = ['', '其二', '其三'] as const

/** Copies the project with three times its indicators, observations and milestones, as a few reports make. */
export function writeGrown(folder: string): void {
  copyProject(folder)
  for (const text of readTexts('data')) writeFileSync(join(folder, text.file), grown(text))
  for (const text of readTexts('data/ledger')) writeFileSync(join(folder, text.file), grownLedger(text))
}

function grown({ text }: DataText): string {
  const value: ThemeFile = JSON.parse(text)
  // Other files name what stands in the first copy.
  if (!('indicators' in value)) return text
  return JSON.stringify({
    ...value,
    indicators: suffixes.flatMap(suffix =>
      value.indicators.map(indicator => ({
        ...indicator,
        id: idIn(indicator.id, suffix),
        name: indicator.name + suffix,
        observations: indicator.observations.map(observation => ({
          ...observation,
          id: idIn(observation.id, suffix),
        })),
      })),
    ),
    milestones: suffixes.flatMap(suffix =>
      value.milestones.map(milestone => ({
        ...milestone,
        id: idIn(milestone.id, suffix),
        title: milestone.title + suffix,
        indicators: milestone.indicators.map(id => idIn(id, suffix)),
      })),
    ),
  })
}

/** Each numeral carries the facts of all copies. */
function grownLedger({ text }: DataText): string {
  const value: LedgerFile = JSON.parse(text)
  return JSON.stringify({
    ...value,
    paragraphs: value.paragraphs.map(paragraph => ({
      ...paragraph,
      numerals: paragraph.numerals.map(([numeral, fate]) => [
        numeral,
        Array.isArray(fate) ? suffixes.flatMap(suffix => fate.map(id => idIn(id, suffix))) : fate,
      ]),
      milestones:
        paragraph.milestones === 'open'
          ? 'open'
          : { ...paragraph.milestones, found: paragraph.milestones.found * suffixes.length },
    })),
  })
}

/** An observation's name begins with its indicator's. */
function idIn(id: string, suffix: (typeof suffixes)[number]): string {
  const copy = suffixes.indexOf(suffix)
  return copy === 0 ? id : id.replace(/^[^.]*/, own => `${own}-copy${copy}`)
}
