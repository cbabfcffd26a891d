import { csv } from '../src/exporting/csv'
import { milestoneTable } from '../src/exporting/tables'
import { readDatasetOrExit } from './read-data'

process.stdout.write(csv(milestoneTable(readDatasetOrExit())))
