import { expect, it } from 'vitest'
import { datasetTold } from '../../scripts/vite/data-package'
import { sample } from '../fixtures/sample'

const files = ['README.md', 'datapackage.json', 'observations.csv'].map(name => ({ name, text: '' }))

it('tells search engines what the dataset is, of which report, and where its files lie beside the page', () => {
  expect(datasetTold(sample, files)).toMatchObject({
    '@type': 'Dataset',
    name: '某市政府工作报告指标看板：全部数据',
    version: '1.2.0',
    isBasedOn: { name: '2022年某地市某市政府工作报告', datePublished: '2022-01-20' },
    temporalCoverage: '2016/2026',
    distribution: [
      { encodingFormat: 'application/zip', contentUrl: 'data/dataset.zip' },
      { encodingFormat: 'text/csv', contentUrl: 'data/observations.csv' },
    ],
  })
})

it('promises no files where there are none', () => {
  expect(datasetTold(sample, [])).not.toHaveProperty('distribution')
})
