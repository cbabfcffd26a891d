import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type DataText, otherFiles, profileFile, reportFile } from '../../src/dataset/data-text'
import {
  type FirstThemeFile,
  type ProfileFile,
  ReportFile,
  type ReportScopes,
} from '../../src/dataset/schema'
import { readTexts } from '../read-data'

const root = join(import.meta.dirname, '../..')
const id = 'virtual:first-data'

/**
 * What the overview needs before anything else: its themes without quotes, further citations and notes, and what leads,
 * as texts. A file that cannot be parsed is handed on as it is, for the page to tell its faults. Tests hand in files of
 * their own.
 */
export function firstData(readFiles: () => readonly DataText[] = () => readTexts('data')): Plugin {
  return {
    name: 'first-data',
    resolveId: source => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      const files = readFiles()
      const themes = files.filter(({ file }) => !otherFiles.includes(file))
      const texts = [reportFile, profileFile, ...leadingThemes(files)].flatMap(file => {
        this.addWatchFile(join(root, file))
        const text = files.find(other => other.file === file)?.text
        return text === undefined ? [] : [{ file, text: firstOf(file, text) }]
      })
      const all = themes.flatMap(({ text }) => text.match(/"measure":/g) ?? [])
      const parts = { firstTexts: texts, observationCount: all.length, scopes: scopesOf(files) }
      return Object.entries(parts)
        .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)}`)
        .join('\n')
    },
  }
}

/**
 * The files of the themes whose indicators the profile names, as they come in it; all of them where it cannot be read,
 * for the page to tell why.
 */
function leadingThemes(files: readonly DataText[]): readonly string[] {
  const themes = files.filter(({ file }) => !otherFiles.includes(file))
  try {
    const text = files.find(({ file }) => file === profileFile)?.text ?? '{}'
    const { headline = [], bands = [] } = JSON.parse(text) as Partial<ProfileFile>
    const figures = bands.flatMap(({ chart, finding = [] }) =>
      [...chart.rows, ...finding].map(row => row.figures),
    )
    const ids = [...headline, ...figures.flat().map(name => name.split('.', 1)[0] ?? '')]
    return [
      ...new Set(ids.flatMap(id => themes.find(({ text }) => text.includes(`"id": "${id}"`))?.file ?? [])),
    ]
  } catch {
    return themes.map(({ file }) => file)
  }
}

/** Null also where the file is not sound, for the page to tell why. */
function scopesOf(files: readonly DataText[]): ReportScopes | null {
  try {
    const { data } = ReportFile.safeParse(
      JSON.parse(files.find(({ file }) => file === reportFile)?.text ?? ''),
    )
    return data?.scopes ?? null
  } catch {
    return null
  }
}

function firstOf(file: string, text: string): string {
  try {
    if (file === reportFile) return JSON.stringify(shorter(JSON.parse(text) as ReportFile))
    if (file === profileFile) return JSON.stringify({ ...(JSON.parse(text) as ProfileFile), results: [] })
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
