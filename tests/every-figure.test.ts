import { describe, expect, it } from 'vitest'
import { describeBullets, tabulateBullets } from '../src/analysis/bullets'
import { citationText } from '../src/analysis/citation'
import { type Derived, derivedById } from '../src/analysis/derived'
import { cite } from '../src/analysis/figure'
import { describeLadder, tabulateLadder } from '../src/analysis/ladder'
import { describeRates, tabulateRates } from '../src/analysis/rates'
import { sourceById } from '../src/analysis/source'
import type { Cited, Table, Told } from '../src/analysis/told'
import { scopeLabels } from '../src/dataset/vocabulary'
import { type Drawn, everyModel, figuresOf, overviewModels } from './fixtures/models'
import { realDataset } from './fixtures/real'

const observations = [...realDataset.observations.values()]
const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id)

describe('every observation', () => {
  it('is shown with its numeral, as printed', () => {
    const wrong = observations.filter(o => {
      const { text } = cite(o)
      const numeral = String(o.fraction?.[0] ?? Math.abs(o.value))
      return text.match(/\d+(\.\d+)?/)?.[0] !== numeral
    })
    expect(ids(wrong)).toEqual([])
  })

  it('is cited with its words, its scope, its page and its paragraph', () => {
    const wrong = observations.filter(o => {
      const text = citationText(realDataset, { kind: 'observation', observation: o })
      const [first] = o.citations
      const parts = [
        o.indicator.name,
        first?.printed,
        scopeLabels[o.scope],
        `第${first?.page}页`,
        `§${first?.paragraph}`,
        first?.quote,
      ]
      return !parts.every(part => part !== undefined && text.includes(part))
    })
    expect(ids(wrong)).toEqual([])
  })

  it('is found again by its id, as the address has it', () => {
    const wrong = observations.filter(observation => {
      const source = sourceById(realDataset, observation.id)
      return source?.kind !== 'observation' || source.observation !== observation
    })
    expect(ids(wrong)).toEqual([])
  })
})

/** Derived values of a model. */
function derivedIn(drawn: Drawn): Derived[] {
  if (drawn.kind === 'rates') return []
  if (drawn.kind === 'bullets') return drawn.model.rows.map(({ derived }) => derived)
  const rungs = drawn.model.columns.flatMap(column => column.rungs)
  const paces = drawn.model.paces.flatMap(({ entries }) => entries.map(({ figure }) => figure))
  return [
    ...rungs.flatMap(rung => (rung.kind === 'growth' ? [rung.level] : [])),
    ...paces.flatMap(({ isDerived, source }) => {
      const derived = isDerived ? derivedById(realDataset, source) : null
      return derived ? [derived] : []
    }),
  ]
}

describe('every derived value that is shown', () => {
  it('is led back to by its id, with the same value and words', () => {
    const shown = everyModel.flatMap(derivedIn)
    expect(shown.length).toBeGreaterThan(10)
    for (const derived of shown) expect(derivedById(realDataset, derived.id)).toEqual(derived)
  })

  it('shows the printed inputs of its sum, and is never a bare number', () => {
    for (const { text, formula, inputs, unit } of overviewModels.flatMap(derivedIn)) {
      expect(text).toMatch(/^(至少)?≈\d+\.\d/)
      expect(text.endsWith(unit)).toBe(true)
      expect(formula).toContain(text.replace(/^至少/, '').replace('≈', '≈ '))
      expect(formula.includes('（至少）')).toBe(text.startsWith('至少'))
      expect(inputs).toHaveLength(2)
    }
  })
})

const citedIn = (told: Told) => told.filter((part): part is Cited => typeof part !== 'string')
const sourcesIn = (told: Told) => new Set(citedIn(told).map(({ source }) => source))
const sourcesOf = ({ rows }: Table) => sourcesIn(rows.flat(2))

describe('every chart in words', () => {
  it.each(['ladder', 'rates', 'bullets'] as const)('tells the figures of its model: %s', kind => {
    for (const drawn of everyModel.filter(one => one.kind === kind)) {
      const { sentence, table, model } = toldOf(drawn)
      // The sentence leaves the pace, and the amounts beside rates, to the table.
      expect(sourcesOf(table), drawn.name).toEqual(new Set([...model, ...sourcesBeside(drawn)]))
      expect(sourcesIn(sentence), drawn.name).toEqual(new Set(model))
    }
  })

  it('leads from each figure to a source', () => {
    for (const drawn of everyModel)
      for (const source of sourcesOf(toldOf(drawn).table))
        expect(sourceById(realDataset, source), `${drawn.name}, ${source}`).not.toBeNull()
  })

  it('says of each figure that is computed that it is', () => {
    for (const drawn of everyModel)
      for (const { source, isDerived } of citedIn(toldOf(drawn).table.rows.flat(2)))
        expect(isDerived, source).toBe(source.includes('~'))
  })

  it('fills each row of its table', () => {
    for (const drawn of everyModel) {
      const { head, rows } = toldOf(drawn).table
      for (const row of rows) {
        expect(row, drawn.name).toHaveLength(head.length)
        expect(
          row.filter(cell => cell.length === 0),
          drawn.name,
        ).toEqual([])
      }
    }
  })
})

function toldOf(drawn: Drawn): { sentence: Told; table: Table; model: string[] } {
  switch (drawn.kind) {
    case 'ladder': {
      const rungs = drawn.model.columns.flatMap(column => column.rungs)
      return {
        sentence: describeLadder(drawn.model),
        table: tabulateLadder(drawn.model),
        model: rungs.flatMap(rung =>
          rung.kind === 'level' || rung.kind === 'growth'
            ? [rung.level.id, ...(rung.growth ? [rung.growth.id] : [])]
            : [],
        ),
      }
    }
    case 'rates':
      return {
        sentence: describeRates(drawn.model),
        table: tabulateRates(drawn.model),
        model: drawn.model.rows.map(({ rate }) => rate.id),
      }
    case 'bullets':
      return {
        sentence: describeBullets(drawn.model),
        table: tabulateBullets(drawn.model),
        model: drawn.model.rows.flatMap(figuresOf),
      }
  }
}

function sourcesBeside(drawn: Drawn): string[] {
  if (drawn.kind === 'ladder')
    return drawn.model.paces.flatMap(({ entries }) => entries.map(({ figure }) => figure.source))
  return drawn.kind === 'rates' ? drawn.model.rows.flatMap(({ level }) => (level ? [level.id] : [])) : []
}
