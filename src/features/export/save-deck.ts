import { failureOf } from '../../ui/chunk'
import { saveFile } from '../../ui/save-file'
import type { ExportPage } from '../parts/export-context'
import { deckChunk } from './deck-chunk'
import type { Ratio } from './pptx/page'
import { today } from './today'

/** Saves the deck of an address as a presentation for one shape of screen; tells what became of it. */
export async function saveDeck(
  { dataset, choice, addressNow, addressOfSource }: ExportPage,
  deck: ReadonlyMap<string, string>,
  ratio: Ratio,
): Promise<string> {
  try {
    const write = await deckChunk.ask()
    const made = await write(
      {
        dataset,
        deck,
        exported: {
          title: '放映',
          choice,
          address: addressNow(),
          addressOfSource,
          filters: [],
          sources: [],
          milestones: [],
          madeOn: today(),
        },
      },
      ratio,
    )
    saveFile(made)
    return `已交给浏览器保存：${made.name}`
  } catch (error) {
    if (failureOf(error) !== null) return '生成PPTX的程序没有传过来，放映不受影响。联网后再按一次'
    // A fault of the program is none to hide from whoever mends it.
    setTimeout(() => Promise.reject(error))
    return 'PPTX没有生成出来，放映不受影响'
  }
}
