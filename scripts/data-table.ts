import { observationTable } from '../src/features/export/tables'
import { printCsv } from './print-csv'
import { readDatasetOrExit } from './read-data'

printCsv(observationTable(readDatasetOrExit()))
