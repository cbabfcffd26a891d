import { readDatasetOrExit } from './read-data'
import { staticPackage } from './static-package'

const descriptor = staticPackage(readDatasetOrExit()).find(({ name }) => name === 'datapackage.json')
process.stdout.write(descriptor?.text ?? '')
