import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportKinds } from '../../../src/features/export/kinds'
import { datasetPackage } from '../../../src/features/export/package/dataset-package'
import { datasetZip } from '../../../src/features/export/package/dataset-zip'
import { zipped } from '../../../src/features/export/package/zipped'
import { sample } from '../../fixtures/sample'
import { packageFaults, rowsOf } from '../../fixtures/table-schema'
import { plainLook } from './export-fixtures'

const place = {
  dashboard: 'https://example.org/',
  addressOfSource: () => 'https://example.org/#/',
  licence: 'MIT License\n',
}
const files = new Map(datasetPackage(sample, place).map(({ name, text }) => [name, text]))
const textOf = (name: string) => files.get(name) ?? ''
const descriptor = JSON.parse(textOf('datapackage.json'))

/** Cells of a column, without those that are empty. */
function column(file: string, key: string): readonly string[] {
  const [head = [], ...rows] = rowsOf(textOf(file))
  return rows.map(row => row[head.indexOf(key)] ?? '').filter(cell => cell !== '')
}

const { fields } = descriptor.resources[0].schema
const constraintsOf = (name: string) =>
  fields.find((field: { readonly name: string }) => field.name === name)?.constraints

describe('the package of the whole dataset', () => {
  it('is a tabular data package whose rows keep to what it says of them', () => {
    expect(packageFaults(files)).toEqual([])
  })

  it.each([
    ['datapackage.json', '"name": "observations"', '"title": "observations"'],
    ['observations.csv', ',outcome,', ',result,'],
    ['observations.csv', '§2.0.3', '2.0.3'],
    ['observations.csv', ',850,亿元', ',850亿元,亿元'],
    ['milestones.csv', ',own,', ',village,'],
    ['codes.csv', 'status,target', 'status,outcome'],
  ])('is none any more where %s has other than %s', (file, from, to) => {
    const text = textOf(file)
    expect(packageFaults(new Map([...files, [file, text.replace(from, to)]]))).not.toEqual([])
  })

  it('has every observation and every milestone, and nothing that is computed', () => {
    expect(column('observations.csv', 'id')).toEqual([...sample.observations.keys()])
    expect(column('milestones.csv', 'id')).toEqual(sample.milestones.map(({ id }) => id))
    expect(column('observations.csv', 'computed')).toEqual([])
  })

  it('tells each code of its tables in Chinese', () => {
    const codes = new Set(rowsOf(textOf('codes.csv')).map(([field, code]) => `${field} ${code}`))
    const used = (file: string, keys: readonly string[]) =>
      keys.flatMap(key => column(file, key).map(code => `${key} ${code}`))
    const all = [
      ...used('observations.csv', [
        ...['theme', 'status', 'measure', 'qualifier', 'period', 'scope', 'unit', 'hedge', 'price_basis'],
      ]),
      ...used('milestones.csv', ['theme', 'status', 'period', 'tier', 'hedge']),
    ]
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter(code => !codes.has(code))).toEqual([])
    expect(rowsOf(textOf('codes.csv'))).toContainEqual([
      'scope',
      'management',
      '管理口径',
      '某市，不含某港、某电厂；是行政口径的一部分。',
    ])
  })

  it('says of a column what the schema of the data knows of it', () => {
    expect(constraintsOf('id')).toMatchObject({ required: true, unique: true })
    expect(constraintsOf('scope')).toEqual({
      required: true,
      enum: ['administrative', 'management', 'undivided'],
    })
    expect(constraintsOf('period')).toEqual({
      required: true,
      pattern: '([12]\\d{3}(/[12]\\d{3})?|unstated)',
    })
    // Not every value has a unit, and few have a hedge.
    expect(constraintsOf('unit')).toEqual({ maxLength: 12 })
    expect(constraintsOf('hedge')).toEqual({ enum: ['力争', '争创', '确保', '努力'] })
  })

  it('names report, day, scopes, own years, version and address, and that it is unofficial', () => {
    for (const text of [textOf('README.md'), descriptor.description]) {
      expect(text).toContain('《2022年某地市某市政府工作报告》，2022-01-20')
      expect(text).toContain('管理口径不含某港、某电厂')
      expect(text).toContain('“2026年”是看板对“今后五年末”的标注')
      expect(text).toContain('非官方')
      expect(text).toContain('数据版本：1.2.0')
      expect(text).toContain('看板地址：https://example.org/')
    }
    expect(descriptor.version).toBe('1.2.0')
    expect(textOf('LICENSE')).toBe('MIT License\n')
  })

  it('says nothing of scopes where the report has no two', () => {
    const { scopes: _, ...report } = sample.report
    const [readme] = datasetPackage({ ...sample, report }, place)
    expect(readme?.text).not.toContain('- 口径：')
  })

  it('reads as UTF-8 in Excel', () => {
    for (const name of ['observations.csv', 'milestones.csv', 'codes.csv'])
      expect(textOf(name).startsWith('\uFEFF')).toBe(true)
  })
})

describe('the archive', () => {
  const [observation] = [...sample.observations.values()]
  const job = {
    dataset: sample,
    isInWords: true,
    deck: null,
    look: plainLook,
    exported: {
      title: '目标',
      choice: 'management',
      address: 'https://example.org/board/#/targets?scope=management',
      addressOfSource: () => `https://example.org/board/#/?source=${observation?.id}`,
      filters: [],
      sources: [],
      milestones: [],
      madeOn: '2026-11-29',
    },
  } as const

  it('holds the whole dataset whatever page it was asked for on, with addresses of that page', async () => {
    const { name, blob } = datasetZip(job)
    expect(name).toBe('某市政府工作报告指标看板_全部数据_含两种口径_数据1.2.0_2026-11-29.zip')
    const entries = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    expect(Object.keys(entries)).toEqual([...files.keys()])
    const read = (file: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(entries[file])
    expect(packageFaults(new Map(Object.keys(entries).map(file => [file, read(file)])))).toEqual([])
    expect(read('README.md')).toContain('看板地址：https://example.org/board/\n')
    expect(read('observations.csv')).toContain('https://example.org/board/#/?source=')
    expect(read('LICENSE')).toContain('MIT License')
  })

  it('is the same to the byte, whenever it is made', () => {
    const made = () => zipped(datasetPackage(sample, place), sample.report.delivered)
    expect(made()).toEqual(made())
  })

  it('is offered on every page, once the whole dataset is there', () => {
    const kind = exportKinds.find(({ id }) => id === 'dataset-zip')
    expect(kind?.isFor(job)).toBe(true)
    expect(kind?.isFor({ ...job, dataset: { ...sample, isWhole: false } })).toBe(false)
  })
})
