import { describe, expect, it } from 'vitest'
import { type Check, type CheckKind, checkKinds, type Verdict } from '../../src/analysis/checks/check'
import { consistency } from '../../src/analysis/checks/consistency'
import {
  declaredDoubts,
  declaredParts,
  declaredRatios,
  declaredShares,
  declaredUnlike,
} from '../../src/analysis/checks/declared'
import { sourceById } from '../../src/analysis/source'
import { plain } from '../../src/analysis/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { realDataset } from './real'

const checks = consistency(realDataset)
const idsOf = (of: readonly Check[]) => of.map(({ id }) => id)
const figuresOf = ({ printed, formula, reason }: Check) =>
  [...printed, ...formula, ...reason].filter(part => typeof part !== 'string')

describe('the report against itself', () => {
  it('is tested by relations of every kind, each with an id of its own', () => {
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(checkKinds))
    expect(new Set(idsOf(checks)).size).toBe(checks.length)
  })

  it('shows arithmetic, tolerance, scope and sources of each', () => {
    const faults = checks.filter(
      ({ scopes, tolerance, printed, formula, computed }) =>
        scopes.length === 0 ||
        tolerance === '' ||
        plain(printed) === '' ||
        plain(formula) === '' ||
        /NaN|undefined|Infinity/.test(`${computed}${tolerance}${plain(formula)}`),
    )
    expect(idsOf(faults)).toEqual([])
    const unsourced = checks.filter(check => {
      const shown = [...new Set(figuresOf(check).map(({ source }) => source))]
      const inputs = [...new Set(idsOfInputs(check))]
      return (
        shown.sort().join() !== inputs.sort().join() || shown.some(id => sourceById(realDataset, id) === null)
      )
    })
    expect(idsOf(unsourced)).toEqual([])
  })

  it('names each figure with the words that are seen of it', () => {
    const faults = checks.flatMap(figuresOf).filter(({ text, name }) => !name.includes(text))
    expect(faults).toEqual([])
  })

  it('gives each verdict but plain agreement its reason in words, and calls none a fault', () => {
    const unexplained = checks.filter(
      ({ verdict, reason }) => verdict !== 'agrees' && plain(reason).length <= 10,
    )
    expect(idsOf(unexplained)).toEqual([])
    const accusing = checks.filter(({ title, reason, tolerance }) =>
      /矛盾|错误|有误|造假|！/.test([title, plain(reason), tolerance].join('\n')),
    )
    expect(idsOf(accusing)).toEqual([])
  })
})

describe('relations that are declared', () => {
  const declared: readonly (readonly [CheckKind, readonly string[]])[] = [
    ...declaredParts.map(({ part, whole }) => ['parts', [part, whole]] as const),
    ...declaredUnlike.map(({ yearly, total }) => ['totals', [yearly, total]] as const),
    ...declaredDoubts.map(({ past, next }) => ['totals', [past, next]] as const),
    ...declaredRatios.map(({ ratio, over, under }) => ['ratios', [ratio, over, under]] as const),
    ...declaredShares.map(({ share, whole, part }) => ['shares', [share, whole ?? part ?? '']] as const),
  ]

  it('name indicators that there are, and make a relation each', () => {
    const unknown = declared.flatMap(([, ids]) => ids).filter(id => !realDataset.indicators.has(id))
    expect(unknown).toEqual([])
    const idle = declared.filter(
      ([kind, ids]) =>
        !checks.some(
          check =>
            check.kind === kind && ids.every(id => check.inputs.some(({ indicator }) => indicator.id === id)),
        ),
    )
    expect(idle).toEqual([])
  })

  it('name a share of one thing, a whole or a part', () => {
    for (const { share, whole, part } of declaredShares)
      expect(
        [whole, part].filter(id => id !== undefined),
        share,
      ).toHaveLength(1)
  })
})

/* An inequality only sees a slip in its failing direction and far enough; an equation sees any beyond rounding. */
it('a slip of the hand in any figure of an equation that holds makes it doubtful', () => {
  const slips: readonly ((value: number) => number)[] = [
    value => value * 1.5,
    value => value * 0.5,
    value => value * 100,
    value => value / 100,
  ]
  const kinds: readonly CheckKind[] = ['end-points', 'ratios', 'repeats']
  const verdicts: readonly Verdict[] = ['agrees', 'rounding']
  const holding = checks.filter(({ kind, verdict }) => kinds.includes(kind) && verdicts.includes(verdict))
  const before = new Set(idsOf(holding))
  const unseen = [...new Set(holding.flatMap(({ inputs }) => inputs))].filter(
    ({ id, value }) =>
      !slips.some(slip =>
        consistency(withObservation(realDataset, id, () => ({ value: slip(value) }))).some(
          check => check.verdict === 'doubtful' && before.has(check.id) && idsOfInputs(check).includes(id),
        ),
      ),
  )
  expect(unseen.map(({ id }) => id)).toEqual([])
})

function idsOfInputs({ inputs }: Check): string[] {
  return inputs.map(({ id }) => id)
}
