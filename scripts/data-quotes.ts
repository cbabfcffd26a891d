import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { LedgerFile } from '../src/dataset/late-schema'
import { digestAt } from '../src/dataset/ledger'
import { withoutReferences } from '../src/dataset/numerals'
import type { ThemeFile } from '../src/dataset/schema'
import { placeInText, textFaults } from '../src/dataset/source-text'
import { exitWith, readDatasetOrExit, readLedger, readTexts, root } from './read-data'
import { readSourceText } from './read-source-text'

/*
 * Writes into the data where the words of each citation begin in the text, and into the ledger that they were found
 * there, word for word; refuses where they were not.
 */
const [textPath] = process.argv.slice(2)
if (textPath === undefined) {
  console.error('expected the path of the cleaned text; received nothing; npm run data:quotes -- <path>')
  process.exit(1)
}
const paragraphs = readSourceText(textPath)
const { parts, faults } = readLedger()
faults.push(
  ...textFaults(readDatasetOrExit(), parts, paragraphs).filter(({ code }) => code !== 'place-not-in-text'),
)
if (faults.length > 0) exitWith(faults)

const texts = new Map(paragraphs.map(({ id, text }) => [id, withoutReferences(text)]))
for (const { file, text } of readTexts('data')) {
  const value = JSON.parse(text) as Partial<ThemeFile>
  const facts = [...(value.indicators ?? []).flatMap(one => one.observations), ...(value.milestones ?? [])]
  for (const citation of facts.flatMap(
    (fact): ThemeFile['milestones'][number]['citations'] => fact.citations,
  ))
    citation.at = placeInText(texts.get(citation.paragraph) ?? '', citation)
  writeChanged(file, value)
}

const dataset = readDatasetOrExit()
const facts = [...dataset.observations.values(), ...dataset.milestones]
const digests = new Map<string, Set<string>>()
for (const fact of facts)
  fact.citations.forEach(({ paragraph }: { readonly paragraph: string }, i: number) => {
    digests.set(paragraph, (digests.get(paragraph) ?? new Set()).add(digestAt(fact, i)))
  })
for (const { file, value } of parts) {
  const checked: LedgerFile = {
    ...value,
    paragraphs: value.paragraphs.map(({ milestones, ...paragraph }) => ({
      ...paragraph,
      quotes: [...(digests.get(paragraph.id) ?? [])].sort(),
      milestones,
    })),
  }
  writeChanged(file, checked)
}
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
execFileSync(process.execPath, [biome, 'format', '--write', join(root, 'data')], { stdio: 'inherit' })
const citations = facts.reduce((sum, fact) => sum + fact.citations.length, 0)
console.log(
  `${citations} citations found in the text, word for word; their places stand in data, their digests in data/ledger`,
)

function writeChanged(file: string, value: unknown): void {
  const path = join(root, file)
  if (JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) === JSON.stringify(value)) return
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
