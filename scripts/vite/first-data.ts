import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type DataText, otherFiles, reportFile } from '../../src/dataset/data-text'
import type { Dataset } from '../../src/dataset/dataset'
import { load } from '../../src/dataset/load'
import type { First, FirstParts } from '../../src/dataset/load-first'
import { type FirstThemeFile, ReportFile, type ReportScopes } from '../../src/dataset/schema'
import { readTexts } from '../read-data'

const root = join(import.meta.dirname, '../..')
const id = 'virtual:first-data'

/**
 * What the overview needs before anything else: its themes without quotes, further citations, notes and milestones that
 * it does not show, and what leads. Here it is checked, with all files, so that the page need not do it before it draws:
 * where they are not sound, their faults come in its place. Tests hand in files of their own.
 */
export function firstData(readFiles: () => readonly DataText[] = () => readTexts('data')): Plugin {
  return {
    name: 'first-data',
    resolveId: source => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      const files = readFiles()
      for (const { file } of files) this.addWatchFile(join(root, file))
      const all = files.flatMap(({ file, text }) =>
        otherFiles.includes(file) ? [] : (text.match(/"measure":/g) ?? []),
      )
      const parts = { first: firstOf(files), observationCount: all.length, scopes: scopesOf(files) }
      return Object.entries(parts)
        .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)}`)
        .join('\n')
    },
  }
}

function firstOf(files: readonly DataText[]): First {
  const loaded = load(files)
  if (!loaded.ok) return loaded
  const { report, profile } = loaded.dataset
  const leading = leadingThemes(loaded.dataset)
  const parts = files
    .filter(({ file }) => !otherFiles.includes(file))
    .map(({ file, text }) => ({ file, value: lighter(JSON.parse(text), leading, profile.headline) }))
    .filter(({ value }) => value.indicators.length > 0 || value.milestones.length > 0)
  const first: FirstParts = { report: shorter(report), profile: { ...profile, results: [] }, parts }
  return { ok: true, text: JSON.stringify(first) }
}

/** The themes of all indicators that the profile names. */
function leadingThemes({ profile: { headline, bands }, indicators }: Dataset): ReadonlySet<string> {
  const figures = bands.flatMap(({ chart, finding = [] }) =>
    [...chart.rows, ...finding].flatMap(row => row.figures),
  )
  const ids = [...headline, ...figures.map(name => name.split('.', 1)[0] ?? '')]
  return new Set(ids.flatMap(named => indicators.get(named)?.theme ?? []))
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

/** The page has its description already. */
function shorter({ dashboard, ...report }: ReportFile): ReportFile {
  const { description: _, ...names } = dashboard
  return { ...report, dashboard: names }
}

/** Of milestones only those that stand where an indicator at the head has no number. */
function lighter(
  { theme, indicators, milestones }: FirstThemeFile,
  leading: ReadonlySet<string>,
  headline: readonly string[],
): FirstThemeFile {
  return {
    theme,
    indicators: leading.has(theme)
      ? indicators.map(indicator => ({
          ...indicator,
          notes: [],
          observations: indicator.observations.map(withoutQuotes),
        }))
      : [],
    milestones: milestones
      .filter(milestone => milestone.indicators.some(named => headline.includes(named)))
      .map(withoutQuotes),
  }
}

/** A fact with its first citation, whose quote comes later. */
function withoutQuotes<Fact extends Pick<FirstThemeFile['milestones'][number], 'citations'>>(
  fact: Fact,
): Fact {
  return { ...fact, citations: fact.citations.slice(0, 1).map(({ quote: _, ...citation }) => citation) }
}
