import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { quoteDigest } from '../src/dataset/ledger'
import type { LedgerFile } from '../src/dataset/schema'
import { textFaults } from '../src/dataset/source-text'
import { exitWith, readDatasetOrExit, readLedger, root } from './read-data'
import { readSourceText } from './read-source-text'

/* Writes into the ledger which quotes were found in the text, word for word; refuses where one was not. */
const [textPath] = process.argv.slice(2)
if (textPath === undefined) {
  console.error('expected the path of the cleaned text; received nothing; npm run data:quotes -- <path>')
  process.exit(1)
}
const dataset = readDatasetOrExit()
const { parts, faults } = readLedger()
faults.push(...textFaults(dataset, parts, readSourceText(textPath)))
if (faults.length > 0) exitWith(faults)

const digests = new Map<string, Set<string>>()
let citations = 0
for (const fact of [...dataset.observations.values(), ...dataset.milestones])
  for (const citation of fact.citations) {
    const ofParagraph = digests.get(citation.paragraph) ?? new Set()
    digests.set(citation.paragraph, ofParagraph.add(quoteDigest(citation)))
    citations++
  }
for (const { file, value } of parts) {
  const path = join(root, file)
  const checked: LedgerFile = {
    ...value,
    paragraphs: value.paragraphs.map(({ milestones, ...paragraph }) => ({
      ...paragraph,
      quotes: [...(digests.get(paragraph.id) ?? [])].sort(),
      milestones,
    })),
  }
  const before = readFileSync(path, 'utf8')
  if (JSON.stringify(JSON.parse(before)) !== JSON.stringify(checked))
    writeFileSync(path, `${JSON.stringify(checked, null, 2)}\n`)
}
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
execFileSync(process.execPath, [biome, 'format', '--write', join(root, 'data/ledger')], { stdio: 'inherit' })
console.log(`${citations} citations found in the text, word for word; their digests stand in data/ledger`)
