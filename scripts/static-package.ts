import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceHash } from '../src/app/export-addresses'
import type { Dataset } from '../src/dataset/dataset'
import { datasetPackage, type PackageFile } from '../src/features/export/package/dataset-package'
import { root } from './read-data'

/** The package as it lies beside the page, in a folder of its own: where both will be served is not known here. */
export function staticPackage(dataset: Dataset): readonly PackageFile[] {
  return datasetPackage(dataset, {
    dashboard: '../index.html',
    addressOfSource: source => {
      const scope = source.kind === 'observation' ? source.observation.scope : source.derived.scope
      return `../index.html${sourceHash(source, scope === 'undivided' ? 'administrative' : scope)}`
    },
    licence: readFileSync(join(root, 'LICENSE'), 'utf8'),
  })
}
