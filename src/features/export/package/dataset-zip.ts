import licence from '../../../../LICENSE?raw'
import { fileNameOf } from '../file-name'
import type { ExportJob, MadeFile } from '../job'
import { datasetPackage } from './dataset-package'
import { zipped } from './zipped'

/** The whole dataset in one file; what the page shows at the moment is of no matter. */
export function datasetZip({ dataset, exported }: ExportJob): MadeFile {
  const { address, addressOfSource, madeOn } = exported
  const [dashboard = ''] = address.split('#')
  const files = datasetPackage(dataset, { dashboard, addressOfSource, licence })
  return {
    kind: 'file',
    name: fileNameOf(dataset, { title: '全部数据', madeOn }, 'zip'),
    blob: new Blob([zipped(files, dataset.report.delivered)], { type: 'application/zip' }),
  }
}
