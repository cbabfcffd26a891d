import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { FirstThemeFile } from '../../src/dataset/schema'
import { overviewThemes } from '../../src/dataset/vocabulary'
import { readTexts } from '../read-data'

const root = join(import.meta.dirname, '../..')
const id = 'virtual:first-data'

/**
 * What the overview needs before anything else: its themes without quotes, further citations and notes, as texts. A
 * file that cannot be read is handed on as it is, for the page to tell its faults.
 */
export function firstData(): Plugin {
  return {
    name: 'first-data',
    resolveId: source => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      const names = ['report', ...overviewThemes]
      for (const name of names) this.addWatchFile(join(root, `data/${name}.json`))
      const texts = names.map(name => {
        const file = `data/${name}.json`
        return { file, text: firstOf(name, readFileSync(join(root, file), 'utf8')) }
      })
      const all = readTexts('data').flatMap(({ text }) => text.match(/"measure":/g) ?? [])
      return `export const firstTexts = ${JSON.stringify(texts)}\nexport const observationCount = ${all.length}`
    },
  }
}

function firstOf(name: string, text: string): string {
  try {
    return JSON.stringify(name === 'report' ? JSON.parse(text) : lighter(JSON.parse(text) as FirstThemeFile))
  } catch {
    return text
  }
}

/** Records keep their places, so that a fault found in the page is found there in the file. */
function lighter(file: FirstThemeFile): FirstThemeFile {
  return {
    ...file,
    indicators: file.indicators.map(indicator => ({
      ...indicator,
      notes: [],
      observations: indicator.observations.map(observation => ({
        ...observation,
        citations: observation.citations.slice(0, 1).map(({ quote: _, ...citation }) => citation),
      })),
    })),
    milestones: file.milestones.map(milestone => ({
      ...milestone,
      citations: milestone.citations.slice(0, 1).map(({ quote: _, ...citation }) => citation),
    })),
  }
}
