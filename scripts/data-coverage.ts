import { readFileSync } from 'node:fs'
import { coverage, ledgerFaults, type SourceParagraph, textFaults } from '../src/dataset/ledger'
import { exitWith, readDatasetOrExit, readLedger } from './read-data'

const [textPath] = process.argv.slice(2)
const dataset = readDatasetOrExit()
const ledger = readLedger()
const faults = [...ledger.faults, ...ledgerFaults(dataset, ledger.parts)]
if (textPath !== undefined) faults.push(...textFaults(dataset, ledger.parts, readText(textPath)))

const { numerals, figures, nonFigures, open } = coverage(ledger.parts)
console.log(`accounted ${figures + nonFigures} (figures ${figures}, no figures ${nonFigures})`)
console.log(`open ${open}`)
console.log(`numerals ${numerals}`)
if (faults.length > 0) exitWith(faults)
console.log(textPath === undefined ? 'ledger and dataset agree' : 'ledger, dataset and text agree')

function readText(path: string): SourceParagraph[] {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { paragraphs: SourceParagraph[] }).paragraphs
  } catch (error) {
    console.error(
      `${path}: expected the cleaned text as JSON; ${String(error)}; pass the path of report-2022.json`,
    )
    process.exit(1)
  }
}
