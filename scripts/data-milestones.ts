import { milestoneTable } from '../src/exporting/tables'
import { printCsv } from './print-csv'
import { readDatasetOrExit } from './read-data'

printCsv(milestoneTable(readDatasetOrExit()))
