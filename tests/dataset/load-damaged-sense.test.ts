import { describe, expect, it } from 'vitest'
import { ledgerFaults } from '../../src/dataset/ledger'
import { type DataText, glossaryFile, load, recordFile, reportFile } from '../../src/dataset/load'
import type { Citation, Observation, ThemeFile } from '../../src/dataset/schema'
import { measures, periods, qualifiers, scopes, statuses } from '../../src/dataset/vocabulary'
import { editFile } from '../fixtures/damage'
import { real, realDataset, realLedger, realTexts, soundDataset } from '../fixtures/real'

/*
 * Slips that keep the form: one field of an observation is put to another value that could be true. The slip is made in
 * every observation of the real data, and each of them must be told.
 */
type Slip = (observation: Observation, citation: Citation) => void

const ids = [...realDataset.observations.keys()]

/** The real texts with the slip made in every observation, at its last citation. */
function slippedTexts(slip: Slip): DataText[] {
  const themes = realTexts
    .map(({ file }) => file)
    .filter(file => ![reportFile, glossaryFile, recordFile].includes(file))
  return themes.reduce<DataText[]>(
    (texts, file) =>
      editFile(texts, file, root => {
        const { indicators } = root as unknown as ThemeFile
        for (const observation of indicators.flatMap(({ observations }) => observations)) {
          const citation = observation.citations[observation.citations.length - 1]
          if (citation) slip(observation, citation)
        }
      }),
    [...realTexts],
  )
}

/** Ids of the observations that the slip changes and no fault points at. */
function untold(slip: Slip): string[] {
  const loaded = load(slippedTexts(slip))
  const faults = loaded.ok ? [] : loaded.faults
  const places = new Set(faults.map(({ file, path }) => `${file} ${path.slice(0, 4).join(' ')}`))
  return [...realDataset.indicators.values()].flatMap(indicator => {
    const file = `data/${indicator.theme}.json`
    const themes = [...realDataset.indicators.values()].filter(({ theme }) => theme === indicator.theme)
    return indicator.observations.flatMap(({ id }, j) =>
      isChanged(id, slip) && !places.has(`${file} indicators ${themes.indexOf(indicator)} observations ${j}`)
        ? [id]
        : [],
    )
  })
}

function isChanged(id: string, slip: Slip): boolean {
  const { indicator: _, ...observation } = real(id)
  const copy = structuredClone(observation) as Observation
  const citation = copy.citations[copy.citations.length - 1]
  if (citation) slip(copy, citation)
  return JSON.stringify(copy) !== JSON.stringify(observation)
}

/** The same, where the data alone are sound and the ledger must tell: by the faults that name them or their numeral. */
function untoldByLedger(slip: Slip): string[] {
  const ledger = realLedger()
  const faults = ledgerFaults(soundDataset(slippedTexts(slip)), ledger)
  const named = new Set(
    faults.flatMap(({ file, path, subject }) => {
      const part = ledger.find(one => one.file === file)
      if (part === undefined) return [subject.split(' ').pop()]
      const [, i, , j, , k] = path.map(Number)
      const fate = part.value.paragraphs[i ?? -1]?.numerals[j ?? -1]?.[1]
      return Array.isArray(fate) ? [fate[k ?? -1]] : []
    }),
  )
  return ids.filter(id => isChanged(id, slip) && !named.has(id))
}

const other = <T>(list: readonly T[], value: T): T => {
  const [first, second] = list.filter(item => item !== value)
  return (first ?? second) as T
}
/** The last digit put to the next one: 907.5 becomes 907.6. */
const slipDigit = (text: string) => text.replace(/\d(?!.*\d)/, digit => String((Number(digit) % 9) + 1))

const fields: readonly (readonly [slip: string, Slip])[] = [
  [
    'a digit of the value',
    o => {
      o.value = Math.sign(o.value) * Number(slipDigit(String(Math.abs(o.value))))
    },
  ],
  [
    'the place of the decimal point',
    o => {
      o.value = Math.round(o.value * 1e5) / 1e4
    },
  ],
  [
    'the unit',
    o => {
      o.unit = other(['亿元', '%', '个'], o.unit)
    },
  ],
  [
    'no unit',
    o => {
      o.unit = ''
    },
  ],
  [
    'the scope',
    o => {
      o.scope = other(scopes, o.scope)
    },
  ],
  [
    'the status',
    o => {
      o.status = other(statuses, o.status)
    },
  ],
  [
    'the measure',
    o => {
      o.measure = other(measures, o.measure)
    },
  ],
  [
    'the period',
    o => {
      o.period = other(periods, o.period)
    },
  ],
  [
    'the qualifier',
    o => {
      o.qualifier = other(qualifiers, o.qualifier)
    },
  ],
  [
    'a digit of the printed words',
    (_, c) => {
      c.printed = slipDigit(c.printed)
    },
  ],
  [
    'the first printed words as a bound',
    o => {
      const [first] = o.citations
      if (first) first.printed = `突破${first.printed}`
    },
  ],
  [
    'the whole of the quote',
    (_, c) => {
      c.quote = '全市经济社会发展再上新台阶'
    },
  ],
  [
    'the year of the id',
    o => {
      o.id = o.id.replace(/20\d\d/, year => (year === '2021' ? '2022' : '2021'))
    },
  ],
  [
    'secondary for the exact value',
    o => {
      if (o.secondary === true) delete o.secondary
      else o.secondary = true
    },
  ],
]

describe('load, of data with one field wrong', () => {
  it.each(fields)('tells %s, whichever observation it is', (_, slip) => {
    expect(untold(slip)).toEqual([])
  })

  it('tells a turned sign, whichever observation it is', () => {
    const turned: Slip = o => {
      o.value = -o.value
    }
    expect(untold(turned)).toEqual([])
  })
})

describe('load and the ledger, of data with one field wrong', () => {
  it('tell a page that is not the paragraph’s', () => {
    const slip: Slip = (_, c) => {
      c.page = c.page === '7' ? '8' : '7'
    }
    expect(untoldByLedger(slip)).toEqual([])
  })

  it('tell a paragraph that does not hold the figure', () => {
    const slip: Slip = (_, c) => {
      c.paragraph = c.paragraph === '1.6' ? '1.7' : '1.6'
    }
    expect(untoldByLedger(slip)).toEqual([])
  })

  it('tell a figure that was changed in value, words and quote alike', () => {
    const slip: Slip = o => {
      // The fraction's quotient is held against its terms before anything else.
      if (o.fraction !== undefined) return
      const before = String(Math.abs(o.value))
      const after = slipDigit(before)
      const numeral = new RegExp(`(?<![\\d.])${before.replace('.', '\\.')}(?![\\d.]*\\d)`)
      o.value = Math.sign(o.value) * Number(after)
      for (const c of o.citations) {
        c.printed = c.printed.replace(numeral, after)
        c.quote = c.quote?.replace(numeral, after)
      }
    }
    expect(untoldByLedger(slip)).toEqual([])
  })

  it('tell an observation that was moved to another year with its id', () => {
    const id = 'gdp.2022.growth.management'
    const moved: Slip = o => {
      if (o.id !== id) return
      o.id = 'gdp.2025.growth.management'
      o.period = '2025'
    }
    // Two citations, each named by the ledger under the old id and by none under the new.
    const faults = ledgerFaults(soundDataset(slippedTexts(moved)), realLedger())
    expect(faults.map(({ code, received }) => `${code} ${received}`).sort()).toEqual([
      'ledger-dangles "gdp.2022.growth.management"',
      'ledger-dangles "gdp.2022.growth.management"',
      'ledger-lacks-fact gdp.2025.growth.management',
      'ledger-lacks-fact gdp.2025.growth.management',
    ])
  })
})
