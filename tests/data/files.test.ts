import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTexts } from '../../scripts/read-data'
import { staticPackage } from '../../scripts/static-package'
import { explainInEnglish } from '../../src/dataset/fault-messages'
import { coverage, ledgerFaults } from '../../src/dataset/ledger'
import { loadWhole } from '../../src/dataset/load-whole'
import { oddityKinds } from '../../src/dataset/vocabulary'
import { milestoneTable, observationTable } from '../../src/features/export/tables'
import { packageFaults } from '../fixtures/table-schema'
import { realDataset, realLedger, realTexts } from './real'

const ledgerTexts = readTexts('data/ledger')
const { report, record, terms, observations, milestones } = realDataset

describe('the files of the data', () => {
  it('are sound, each and between them, the ledger too', () => {
    const loaded = loadWhole(realTexts, ledgerTexts)
    expect(loaded.ok ? [] : loaded.faults.map(explainInEnglish)).toEqual([])
    expect(ledgerFaults(realDataset, realLedger()).map(explainInEnglish)).toEqual([])
  })

  it('name the schema of their kind, so that an editor checks them', () => {
    const faults = [...realTexts, ...ledgerTexts].flatMap(({ file, text }) => {
      const named = (JSON.parse(text) as { $schema?: string }).$schema ?? ''
      const kind = file.includes('ledger/')
        ? 'ledger'
        : (/(report|glossary|record|profile|relations|synonyms)\.json$/.exec(file)?.[1] ?? 'theme')
      return join(file, '..', named) === `data/schema/${kind}.json` ? [] : [`${file}: ${named}`]
    })
    expect(faults).toEqual([])
  })
})

describe('the data package beside the page', () => {
  it('keeps to its own description, and leads to the page', () => {
    const files = new Map(staticPackage(realDataset).map(({ name, text }) => [name, text]))
    expect(packageFaults(files)).toEqual([])
    for (const { id, indicator } of observations.values())
      expect(files.get('observations.csv')).toMatch(
        new RegExp(`\\.\\./index\\.html#/indicators/${indicator.id}\\?[^,]*source=${id}\\r`),
      )
  })
})

describe('the ledger', () => {
  it('has a file for each part of the report, and leaves no numeral open', () => {
    const parts = realLedger().map(({ value }) => value.section)
    const chapters = report.sections.flatMap(({ id }) => (id.includes('.') ? [] : id))
    expect(parts.filter(part => part !== '0')).toEqual(chapters)
    const { figures, open } = coverage(realLedger())
    expect(figures).toBeGreaterThan(0)
    expect(open).toBe(0)
  })

  it('has a numeral for every observation', () => {
    const carried = new Set(
      realLedger().flatMap(({ value }) =>
        value.paragraphs.flatMap(({ numerals }) => numerals.flatMap(([, fate]) => fate)),
      ),
    )
    expect([...observations.keys()].filter(id => !carried.has(id))).toEqual([])
  })
})

describe('the glossary', () => {
  it("holds the annex's terms in its order, each in 120 characters at most", () => {
    expect(terms.map(({ number }) => number)).toEqual(terms.map((_, i) => i + 1))
    expect(terms.filter(({ explanation }) => explanation.length > 120)).toEqual([])
  })
})

describe('the record', () => {
  it('tells the version of the data last, and each version once', () => {
    const versions = record.history.map(({ version }) => version)
    expect(versions[versions.length - 1]).toBe(report.dataVersion)
    expect(new Set(versions).size).toBe(versions.length)
  })

  it('has oddities of each kind', () => {
    const kinds = new Set(record.oddities.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(oddityKinds))
  })

  it('writes no figure into its words: figures stand as observations, each with its source', () => {
    const allowed = /20\d\d年|§[\dA][\d.t]*|PM2\.5|PM10|“5年累计”/g
    const faults = record.oddities.filter(({ title, text }) =>
      /\d/.test(`${title}${text}`.replace(allowed, '')),
    )
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  it('has a fact for each oddity, and names for each fact a place where it is printed', () => {
    const faults = record.oddities.flatMap(oddity => {
      const paragraphs = new Set(oddity.places.map(({ paragraph }) => paragraph))
      const facts = [
        ...oddity.observations.map(id => observations.get(id)),
        ...oddity.milestones.map(id => milestones.find(milestone => milestone.id === id)),
      ]
      const astray = facts.filter(fact => !fact?.citations.some(({ paragraph }) => paragraphs.has(paragraph)))
      return facts.length === 0 ? [oddity.id] : astray.map(fact => `${oddity.id}: ${fact?.id}`)
    })
    expect(faults).toEqual([])
  })
})

describe('the tables to take away', () => {
  const [head = [], ...rows] = observationTable(realDataset)
  const [columns = [], ...others] = milestoneTable(realDataset)

  it('have one row a fact, each full', () => {
    expect(rows.map(([id]) => id)).toEqual([...observations.keys()])
    expect(others.map(([id]) => id)).toEqual(milestones.map(({ id }) => id))
    expect(rows.filter(row => row.length !== head.length)).toEqual([])
    expect(others.filter(row => row.length !== columns.length)).toEqual([])
  })

  it('say only what the contract has words for', () => {
    const patterns: Readonly<Record<string, RegExp>> = {
      status: /^(outcome|target|baseline|context)$/,
      measure: /^(level|growth|average-growth|change)$/,
      value: /^-?\d+(\.\d+)?$/,
      qualifier: /^(eq|ge|gt|le|approx)$/,
      scope: /^(administrative|management|undivided)$/,
      paragraph: /^§(\d+|A)(\.(\d+|t\d))*$/,
      page: /^\d+(–\d+)?$/,
      quote: /^.{1,40}$/,
    }
    const faults = rows.flatMap(row =>
      Object.entries(patterns)
        .filter(([column, pattern]) => !pattern.test(row[head.indexOf(column)] ?? ''))
        .map(([column]) => `${row[0]}: ${column}`),
    )
    expect(faults).toEqual([])
  })

  it('give the first two scopes to GDP and budget revenue alone', () => {
    const divided = rows.filter(row => row[head.indexOf('scope')] !== 'undivided')
    const known = ['gdp', 'general-public-budget-revenue']
    expect(new Set(divided.map(row => row[head.indexOf('indicator')]))).toEqual(new Set(known))
  })
})
