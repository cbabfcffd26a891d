import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { ReportFile } from '../../src/dataset/schema'
import { appearanceNames } from '../../src/ui/appearances'

const file = join(import.meta.dirname, '../../data/report.json')

/**
 * Writes title, description, year of the results and names of the scopes from the report's data into the page, which has
 * them before any script runs, and the appearances that a reader may have chosen. Where the file cannot be read they stay empty, and the page tells the fault.
 */
export function pageNames(readReport: () => string = () => readFileSync(file, 'utf8')): Plugin {
  return {
    name: 'page-names',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const names = namesOf(readReport())
        return html.replace(/%([a-z-]+)%/g, (_, name: string) => escaped(names[name] ?? ''))
      },
    },
  }
}

/** What `index.html` leaves open, by its names there. */
function namesOf(text: string): Readonly<Record<string, string | undefined>> {
  const appearances = appearanceNames.join(' ')
  try {
    const { dashboard, times, scopes } = JSON.parse(text) as Partial<ReportFile>
    const names = scopes?.names
    return {
      appearances,
      'dashboard-title': dashboard?.title,
      'dashboard-description': dashboard?.description,
      'result-year': times?.result,
      administrative: names?.administrative,
      management: names?.management,
      // For the page without a script, which is written in one scope.
      'shown-scope': names && `${names.administrative}的`,
      'choose-scope': names && '切换口径、',
    }
  } catch {
    return { appearances }
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
