import type { Plugin } from 'vite'
import type { Dataset } from '../../src/dataset/dataset'
import { load } from '../../src/dataset/load'
import type { PackageFile } from '../../src/features/export/package/dataset-package'
import { zipped } from '../../src/features/export/package/zipped'
import { readTexts } from '../read-data'
import { staticPackage } from '../static-package'

/** Where the package lies beside the page, and its files in one. */
const folder = 'data'
const zipName = 'dataset.zip'

/**
 * Lays the whole dataset as a data package beside the page, in pieces and in one archive, and tells search engines of it in
 * the page. The single file has no files beside it. What is wrong with the data is told elsewhere.
 */
export function dataPackage({ isSingle }: { isSingle: boolean }): Plugin {
  let dataset: Dataset | null = null
  let files: readonly PackageFile[] = []
  return {
    name: 'data-package',
    apply: 'build',
    buildStart() {
      const loaded = load(readTexts('data'))
      dataset = loaded.ok ? loaded.dataset : null
      files = dataset === null || isSingle ? [] : staticPackage(dataset)
    },
    transformIndexHtml: {
      order: 'pre',
      handler() {
        if (dataset === null) return []
        const told = JSON.stringify(datasetTold(dataset, files))
        // What would end the element early is written otherwise.
        const children = told.replace(/</g, '\\u003c')
        return [{ tag: 'script', attrs: { type: 'application/ld+json' }, children, injectTo: 'head' }]
      },
    },
    generateBundle() {
      if (dataset === null || files.length === 0) return
      for (const { name, text } of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: text })
      const archive = zipped(files, dataset.report.delivered)
      this.emitFile({ type: 'asset', fileName: `${folder}/${zipName}`, source: archive })
    },
  }
}

/** The dataset as schema.org has it, with what can be downloaded, where there are files. */
export function datasetTold(
  { report, times, observations, milestones }: Dataset,
  files: readonly PackageFile[],
): Readonly<Record<string, unknown>> {
  const { dashboard, place } = report
  const tables = files.filter(({ name }) => name.endsWith('.csv'))
  const download = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${folder}/${name}`,
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${dashboard.title}：全部数据`,
    description: `《${report.title}》的全部指标：${observations.size}条数据和${milestones.length}项要事，每条带页码、段落和原话。非官方。数字是公开文件里的事实；看板的代码用MIT许可。`,
    version: report.dataVersion,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: 'https://spdx.org/licenses/MIT.html',
    creator: { '@type': 'Organization', name: `${dashboard.title}（非官方）` },
    isBasedOn: { '@type': 'Report', name: report.title, datePublished: report.delivered },
    spatialCoverage: { '@type': 'Place', name: place.name },
    temporalCoverage: `${times.start ?? times.result}/${times.horizon ?? times.plan}`,
    ...(files.length === 0
      ? {}
      : {
          distribution: [
            download(zipName, 'application/zip'),
            ...tables.map(({ name }) => download(name, 'text/csv')),
          ],
        }),
  }
}
