import { pinyinTable } from 'virtual:pinyin'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { load } from '../../../src/dataset/load'
import { entriesOf } from '../../../src/features/search/engine/entries'
import { SearchIndex } from '../../../src/features/search/engine/search-index'
import { SearchDialog } from '../../../src/features/search/search-dialog'
import * as program from '../../../src/features/search/search-program'
import { multiplied } from '../search-entries'
import '../../../src/app/tokens.css'
import '../../../src/app/base.css'

declare global {
  interface Window {
    /** Types each of these into the box; ms of the search alone, and until the letter stands in the box. */
    typeAll: (
      texts: readonly string[],
    ) => Promise<readonly { readonly search: number; readonly drawn: number }[]>
    entryCount: number
  }
}

const texts = import.meta.glob<string>('../../../data/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const loaded = load(
  Object.entries(texts).map(([path, text]) => ({ file: `data/${path.split('/').pop() ?? ''}`, text })),
)
if (!loaded.ok) throw new Error(`bench: expected sound data; received ${loaded.faults.length} faults`)
const root = document.getElementById('root')
if (root === null) throw new Error('bench: expected #root in the page; received none')
const { dataset } = loaded
const entries = multiplied(entriesOf(dataset), pinyinTable, 35_000)
const [index, second] = [new SearchIndex(entries, pinyinTable), new SearchIndex(entries, pinyinTable)]
flushSync(() =>
  createRoot(root).render(
    <SearchDialog
      dataset={dataset}
      choice="administrative"
      searching={{ state: 'ready', index, program }}
      addressOf={path => `#${path}`}
      onOpenSource={() => {}}
      onClose={() => {}}
    />,
  ),
)
window.entryCount = entries.length
window.typeAll = async texts => {
  const input = document.querySelector('input')
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  if (input === null || setter === undefined) throw new Error('bench: expected the box; received none')
  const times = []
  for (const text of texts) {
    // Its own index, for the box would find in what the first one keeps.
    const start = performance.now()
    second.find(text, 'administrative')
    const searched = performance.now()
    flushSync(() => {
      setter.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    document.body.getBoundingClientRect()
    times.push({ search: searched - start, drawn: performance.now() - searched })
    await listDrawn()
  }
  return times
}

/** The list follows the letter, and the next letter comes when that is done. */
function listDrawn(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())))
  })
}
