import { first as built } from 'virtual:first-data'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { firstData } from '../../scripts/vite/first-data'
import type { DataText } from '../../src/dataset/data-text'
import type { Dataset } from '../../src/dataset/dataset'
import { loadFirst } from '../../src/dataset/load-first'
import type { ScopeChoice } from '../../src/facts/scope-choice'
import { OverviewView } from '../../src/features/overview/overview-view'
import { damaged, editFile, withText } from '../fixtures/damage'
import { sample, sampleTexts } from '../fixtures/sample'

/** What a build over these files has its page tell of them. */
function pageOf(texts: readonly DataText[]): string {
  const { load } = firstData(() => texts)
  if (typeof load !== 'function') throw new Error('expected a function; received none')
  return String(load.call({ addWatchFile: () => {} } as never, '\0virtual:first-data'))
}

/** The overview of a part of the dataset as the build writes it, in one way of showing scopes. */
function overviewOf(dataset: Dataset, choice: ScopeChoice): string {
  const props = { dataset, choice, ways: [], onOpen: () => {} }
  return renderToStaticMarkup(createElement(OverviewView, props))
}

describe('what the page has at once', () => {
  it('draws the overview as the whole dataset does, words in place of a number included', () => {
    const loaded = loadFirst(built)
    if (!loaded.ok) throw new Error('expected a sound sample; received faults')
    for (const choice of ['administrative', 'management', 'compare'] as const) {
      const html = overviewOf(loaded.dataset, choice)
      expect(html).toContain('与经济增长同步')
      expect(html).toBe(overviewOf({ ...sample, isWhole: false }, choice))
    }
  })

  it('has neither the description nor quotes, which come in another way', () => {
    const { description = '' } = sample.report.dashboard
    const text = pageOf(sampleTexts)
    expect(text).toContain(sample.report.dashboard.title)
    expect(description).not.toBe('')
    expect(text).not.toContain(description)
    expect(text).not.toContain('quote')
  })

  it('is every fault and no figure where one file is not sound, whichever it is', () => {
    const value = damaged(sampleTexts, 'data/safety.json', ['indicators', 0, 'observations', 0, 'value'], 1)
    const cut = withText(sampleTexts, 'data/ecology.json', '{\n')
    const bare = editFile(sampleTexts, 'data/report.json', report => {
      if (typeof report === 'object' && report !== null && 'title' in report) delete report.title
    })
    for (const [texts, code] of [
      [value, 'value-not-printed'],
      [cut, 'not-json'],
      [bare, 'missing'],
    ] as const) {
      expect(pageOf(texts)).toContain(`"code":"${code}"`)
      expect(pageOf(texts)).not.toContain('"observations":')
    }
  })
})
