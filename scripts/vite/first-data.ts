import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type DataText, otherFiles } from '../../src/dataset/load'
import type { FirstThemeFile, ProfileFile, ReportFile } from '../../src/dataset/schema'
import { overviewThemes } from '../../src/dataset/vocabulary'
import { readTexts } from '../read-data'

const root = join(import.meta.dirname, '../..')
const id = 'virtual:first-data'

/**
 * What the overview needs before anything else: its themes without quotes, further citations and notes, and what leads,
 * as texts. A
 * file that cannot be parsed is handed on as it is, for the page to tell its faults. Tests hand in files of their own.
 */
export function firstData(readFiles: () => readonly DataText[] = () => readTexts('data')): Plugin {
  return {
    name: 'first-data',
    resolveId: source => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      const files = readFiles()
      const texts = ['report', 'profile', ...overviewThemes].flatMap(name => {
        const file = `data/${name}.json`
        this.addWatchFile(join(root, file))
        const text = files.find(other => other.file === file)?.text
        return text === undefined ? [] : [{ file, text: firstOf(name, text) }]
      })
      const themes = files.filter(({ file }) => !otherFiles.includes(file))
      const all = themes.flatMap(({ text }) => text.match(/"measure":/g) ?? [])
      return `export const firstTexts = ${JSON.stringify(texts)}\nexport const observationCount = ${all.length}`
    },
  }
}

function firstOf(name: string, text: string): string {
  try {
    if (name === 'report') return JSON.stringify(shorter(JSON.parse(text) as ReportFile))
    if (name === 'profile') return JSON.stringify({ ...(JSON.parse(text) as ProfileFile), results: [] })
    return JSON.stringify(lighter(JSON.parse(text) as FirstThemeFile))
  } catch {
    return text
  }
}

/** The page has its description already. */
function shorter({ dashboard, ...report }: ReportFile): ReportFile {
  const { description: _, ...names } = dashboard
  return { ...report, dashboard: names }
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
