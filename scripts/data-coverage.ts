import { coverage, ledgerFaults } from '../src/dataset/ledger'
import { textFaults } from '../src/dataset/source-text'
import { exitWith, readDatasetOrExit, readLedger } from './read-data'
import { readSourceText } from './read-source-text'

const [textPath] = process.argv.slice(2)
const dataset = readDatasetOrExit()
const ledger = readLedger()
const faults = [...ledger.faults, ...ledgerFaults(dataset, ledger.parts)]
if (textPath !== undefined) faults.push(...textFaults(dataset, ledger.parts, readSourceText(textPath)))

const { numerals, figures, nonFigures, open } = coverage(ledger.parts)
console.log(`accounted ${figures + nonFigures} (figures ${figures}, no figures ${nonFigures})`)
console.log(`open ${open}`)
console.log(`numerals ${numerals}`)
if (faults.length > 0) exitWith(faults)
console.log(textPath === undefined ? 'ledger and dataset agree' : 'ledger, dataset and text agree')
