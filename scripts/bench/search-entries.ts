import type { Entry } from '../../src/features/search/engine/entries'
import type { Fact } from '../../src/features/search/engine/facts'
import type { PinyinTable } from '../../src/features/search/engine/pinyin'

/**
 * Real entries as often as it takes to have that many; the first time as they are, then with two characters of the
 * report before each name and other numbers, so that no copy is found by the same words and numbers as another.
 */
export function multiplied(entries: readonly Entry[], table: PinyinTable, wanted: number): readonly Entry[] {
  const characters = Object.values(table.usual).join('')
  const all = [...entries]
  for (let copy = 1; all.length < wanted; copy++)
    for (const entry of entries) {
      if (all.length >= wanted) break
      const seed = all.length * 2_654_435_761
      const before = [seed >>> 3, seed >>> 11].map(place => characters[place % characters.length]).join('')
      all.push({
        ...entry,
        id: `${entry.id}-${copy}`,
        name: before + entry.name,
        facts: entry.facts.map(fact => varied(fact, copy)),
        weight: 0,
      })
    }
  return all
}

function varied(fact: Fact, copy: number): Fact {
  return {
    ...fact,
    numerals: fact.numerals.map(numeral =>
      numeral.replace(/^\d+(\.\d+)?/, digits => String(Math.round(Number(digits) * (10 + copy)) / 10)),
    ),
  }
}

/** What stands in the box after each key of the queries. */
export function keystrokes(queries: readonly string[]): readonly string[] {
  return queries.flatMap(query => [...query].map((_, i) => [...query].slice(0, i + 1).join('')))
}
