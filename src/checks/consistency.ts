import type { Dataset } from '../dataset/dataset'
import { boundChecks } from './bounds'
import { type Check, type CheckKind, checkKinds, type Verdict } from './check'
import { directionChecks } from './directions'
import { endPointChecks } from './end-points'
import { nextYearsChecks } from './next-years'
import { partChecks } from './parts'
import { priceRiseChecks } from './price-rise'
import { ratioChecks } from './ratios'
import { repeatChecks } from './repeats'
import { scopeDirectionChecks } from './scope-directions'
import { scopeGrowthChecks } from './scope-growth'
import { scopeLevelChecks } from './scope-levels'
import { scopeRestChecks } from './scope-rest'
import { sectorGrowthChecks } from './sector-growth'
import { shareChecks } from './shares'
import { steadyPaceChecks } from './steady-pace'
import { stepChecks } from './steps'
import { totalChecks } from './totals'

const finders: Readonly<Record<CheckKind, readonly ((dataset: Dataset) => readonly Check[])[]>> = {
  'end-points': [endPointChecks, priceRiseChecks],
  scopes: [scopeLevelChecks, scopeGrowthChecks, scopeDirectionChecks, scopeRestChecks],
  parts: [partChecks, sectorGrowthChecks],
  totals: [totalChecks, steadyPaceChecks],
  'next-years': [nextYearsChecks, stepChecks],
  ratios: [ratioChecks],
  shares: [shareChecks],
  bounds: [boundChecks],
  directions: [directionChecks],
  repeats: [repeatChecks],
}

/** The report checked against itself: every relation that its figures allow to test, kind by kind. */
export function consistency(dataset: Dataset): readonly Check[] {
  return checkKinds.flatMap(kind => finders[kind].flatMap(find => find(dataset)))
}

/** How many relations have each verdict. */
export function countVerdicts(checks: readonly Check[]): Readonly<Record<Verdict, number>> {
  const counts = { agrees: 0, rounding: 0, compatible: 0, incomparable: 0, doubtful: 0 }
  for (const { verdict } of checks) counts[verdict] += 1
  return counts
}
