import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOnly, RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe?: { run: (part: ElementContext, options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2 AA and what axe recommends beyond it. */
const runOnly: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
}

/**
 * Rule, place and reason of each violation in the page or a part of it. The policy forbids script elements; the debugger's way in
 * it does not.
 */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source)
  const options: RunOptions = { runOnly, resultTypes: ['violations'] }
  const results = await page.evaluate(async ({ part, options }) => await window.axe?.run(part, options), {
    part,
    options,
  })
  if (results === undefined) throw new Error('expected axe to run in the page; it is not there')
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${String(node.target)}: ${node.any[0]?.message ?? node.failureSummary ?? ''}`),
  )
}
