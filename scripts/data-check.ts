import { loadWhole } from '../src/dataset/load-whole'
import { exitWith, readTexts } from './read-data'

const loaded = loadWhole(readTexts('data'), readTexts('data/ledger'))
if (!loaded.ok) exitWith(loaded.faults)

const { indicators, observations, milestones } = loaded.dataset
console.log(
  `data: sound (${indicators.size} indicators, ${observations.size} observations, ${milestones.length} milestones)`,
)
