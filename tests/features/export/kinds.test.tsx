import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { scopeChoiceName } from '../../../src/facts/scope-names'
import { exportKinds } from '../../../src/features/export/kinds'
import { sample } from '../../fixtures/sample'
import { jobOf } from './export-fixtures'

const zipped = [0x50, 0x4b]

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
      const job = jobOf({ choice })
      expect(kind.isFor(job)).toBe(true)
      const made = await kind.make(job)
      const text = made.kind === 'text' ? made.text : await textIn(made.blob)
      if (made.kind !== 'text') expect(made.name).toContain(scopeChoiceName(sample.report, choice))
      // A flat table has the scope of each figure in its row, not the reader's choice.
      const scope = kind.id.endsWith('csv') ? '' : scopeChoiceName(sample.report, choice)
      const { title, citedAs, dataVersion } = sample.report
      const source = text.includes(title) ? title : citedAs
      const words = [scope, source, dataVersion, '非官方', kind.id.endsWith('csv') ? '' : '#/indicators']
      expect(words.filter(word => !text.includes(word))).toEqual([])
    })
})
