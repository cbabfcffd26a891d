import { csv } from '../src/exporting/csv'
import { observationTable } from '../src/exporting/tables'
import { readDatasetOrExit } from './read-data'

process.stdout.write(csv(observationTable(readDatasetOrExit())))
