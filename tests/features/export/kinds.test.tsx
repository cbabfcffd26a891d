import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeLadder, ladder, tabulateLadder } from '../../../src/charts/ladder/model'
import { scopeLabelsOf } from '../../../src/dataset/vocabulary'
import { type ScopeChoice, scopeChoices, scopesShown } from '../../../src/facts/scope-choice'
import { scopeChoiceName } from '../../../src/facts/scope-names'
import type { ExportJob } from '../../../src/features/export/job'
import { exportKinds, pictureGroup } from '../../../src/features/export/kinds'
import { sample } from '../../fixtures/sample'
import { jobOf } from './export-fixtures'

/** A canvas that gives back the picture drawn on it: there are no pixels here, and browsers are asked elsewhere. */
function drawNothing(): void {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      decode = async () => {}
    },
  )
  let drawn = ''
  const context = { drawImage: ({ src }: { readonly src: string }) => (drawn = decodeURIComponent(src)) }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(done => done(new Blob([drawn])))
}

afterEach(() => vi.unstubAllGlobals())

const labels = scopeLabelsOf(sample.report)
const zipped = [0x50, 0x4b]

/** Of a page and of a chart in one, so that every kind has something. */
function jobIn(choice: ScopeChoice): ExportJob {
  const model = ladder(sample, 'gdp', choice)
  const chart = {
    sentence: describeLadder(model),
    table: tabulateLadder(model),
    picture: ['ladder', model] as const,
  }
  return { ...jobOf({ choice, chart }), deck: new Map([['deck', 'results']]) }
}

/** Every text that a file holds, its parts after one another where it is an archive, without the tags of XML. */
async function textIn(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts = zipped.every((byte, i) => bytes[i] === byte) ? Object.values(unzipSync(bytes)) : [bytes]
  return parts.map(part => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n')
}

describe('every kind of export, in every scope', () => {
  it('has a name of its own', () => {
    expect(new Set(exportKinds.map(({ id }) => id)).size).toBe(exportKinds.length)
  })

  for (const kind of exportKinds)
    it.each(
      scopeChoices,
    )(`says scope, source and version, that it is unofficial, and the address: ${kind.id}, %s`, async choice => {
      drawNothing()
      const job = jobIn(choice)
      expect(kind.isFor(job)).toBe(true)
      const made = await kind.make(job)
      const text = made.kind === 'text' ? made.text : await textIn(made.blob)
      const isWhole = kind.id === 'dataset-zip'
      const name = isWhole ? '含两种口径' : scopeChoiceName(sample.report, choice)
      if (made.kind !== 'text') expect(made.name).toContain(name)
      // Rows and pictures name the scopes of their figures; all else names what the reader chose.
      const isByFigure = kind.id.endsWith('csv') || kind.group === pictureGroup || isWhole
      const scopes =
        kind.id === 'milestones-csv'
          ? []
          : isByFigure
            ? scopesShown({ divided: true }, choice).map(scope => labels[scope])
            : [scopeChoiceName(sample.report, choice)]
      const { title, citedAs, dataVersion } = sample.report
      const source = text.includes(title) ? title : citedAs
      const words = [
        ...scopes,
        source,
        dataVersion,
        '非官方',
        kind.id.endsWith('csv') || isWhole ? '' : '#/indicators',
      ]
      expect(words.filter(word => !text.includes(word))).toEqual([])
    })
})
