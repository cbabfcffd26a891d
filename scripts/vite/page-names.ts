import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { ReportFile } from '../../src/dataset/schema'

const file = join(import.meta.dirname, '../../data/report.json')

/**
 * Writes title and description of the report's data into the page, which has both before any script runs. Where the
 * file cannot be read they stay empty, and the page tells the fault.
 */
export function pageNames(readReport: () => string = () => readFileSync(file, 'utf8')): Plugin {
  return {
    name: 'page-names',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const names = dashboardOf(readReport())
        return html.replace(/%dashboard-(title|description)%/g, (_, name: keyof typeof names) =>
          escaped(names[name] ?? ''),
        )
      },
    },
  }
}

function dashboardOf(text: string): Pick<ReportFile['dashboard'], 'title' | 'description'> {
  try {
    const { title = '', description = '' } = (JSON.parse(text) as Partial<ReportFile>).dashboard ?? {}
    return { title, description }
  } catch {
    return { title: '', description: '' }
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
