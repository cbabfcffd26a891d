import { createRoot } from 'react-dom/client'
import { App } from '../../../src/app/app'
import type { Dataset, IndicatorRecord, ObservationRecord } from '../../../src/dataset/dataset'
import { load } from '../../../src/dataset/load'
import { press } from './press'
import 'virtual:appearances.css'
import '../../../src/app/tokens.css'
import '../../../src/app/base.css'
import '../../../src/app/shell.css'

const texts = import.meta.glob<string>('../../../data/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** The real dataset so many times; each copy has names of its own. */
function multiply(dataset: Dataset, copies: number): Dataset {
  const indicators = new Map<string, IndicatorRecord>()
  const observations = new Map<string, ObservationRecord>()
  for (let copy = 0; copy < copies; copy++)
    for (const indicator of dataset.indicators.values()) {
      const own: ObservationRecord[] = []
      const record = {
        ...indicator,
        id: `${indicator.id}-${copy}`,
        name: `${indicator.name}${copy}`,
        observations: own,
      }
      indicators.set(record.id, record)
      for (const observation of indicator.observations) {
        const linked = { ...observation, id: `${record.id}.${observation.id}`, indicator: record }
        own.push(linked)
        observations.set(linked.id, linked)
      }
    }
  return { ...dataset, indicators, observations }
}

const loaded = load(
  Object.entries(texts).map(([path, text]) => ({ file: `data/${path.split('/').pop() ?? ''}`, text })),
)
if (!loaded.ok) throw new Error(`bench: expected sound data; received ${loaded.faults.length} faults`)
const root = document.getElementById('root')
if (root === null) throw new Error('bench: expected #root in the page; received none')
window.press = press
const copies = Number(new URLSearchParams(window.location.search).get('copies') ?? 1)
createRoot(root).render(<App dataset={multiply(loaded.dataset, copies)} arrival="whole" />)
