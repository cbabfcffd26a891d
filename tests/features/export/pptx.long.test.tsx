import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { writeDeck } from '../../../src/features/export/pptx/write-deck'
import { openDeck, readyDecks } from '../../../src/features/present/decks/decks'
import { packageFaults } from '../../fixtures/package-faults'
import { sample } from '../../fixtures/sample'
import { exportedOf } from './export-fixtures'

for (const choice of scopeChoices)
  for (const ratio of ['16:9', '4:3'] as const)
    it(`every deck as a presentation leaves nothing to repair: ${choice}, ${ratio}`, async () => {
      const ids = readyDecks(sample).map(({ id }) => id)
      const shown = ids.filter(id => openDeck(sample, choice, new Map([['deck', id]])).deck !== null)
      expect(shown.length).toBeGreaterThan(5)
      for (const id of shown) {
        const job = {
          dataset: sample,
          exported: exportedOf({ choice }),
          isInWords: true,
          deck: new Map([['deck', id]]),
        }
        const { blob } = await writeDeck(job, ratio)
        expect(packageFaults(unzipSync(new Uint8Array(await blob.arrayBuffer()))), id).toEqual([])
      }
    })
