import { describe, expect, it } from 'vitest'
import { consistency } from '../../src/checks/consistency'
import { filterChecks, formatCheckFilter, parseCheckFilter as parse, toggled } from '../../src/checks/filter'
import { sample } from '../fixtures/sample'

const checks = consistency(sample)
const parseCheckFilter = (text: string | null) => parse(text, sample.times)

describe('the filter of the relations', () => {
  it('reads verdicts and kinds in any order, and keeps apart what is neither', () => {
    expect(parseCheckFilter('totals,doubtful,nonsense,agrees')).toEqual({
      verdicts: ['agrees', 'doubtful'],
      kinds: ['totals'],
      unknown: ['nonsense'],
    })
  })

  it.each([null, '', ','])('shows all for %j', text => {
    expect(filterChecks(checks, parseCheckFilter(text))).toEqual(checks)
  })

  it('reads them by their labels too', () => {
    expect(parseCheckFilter('存疑，五年合计与一年')).toEqual(parseCheckFilter('doubtful,totals'))
  })

  it.each(['__proto__', 'toString', 'Agrees', '可疑'])('does not know %s, and filters nothing', text => {
    expect(parseCheckFilter(text)).toEqual({ verdicts: [], kinds: [], unknown: [text] })
    expect(filterChecks(checks, parseCheckFilter(text))).toHaveLength(checks.length)
  })

  it.each([
    'doubtful',
    'compatible',
    'agrees,doubtful,totals',
    'end-points,repeats',
  ])('writes %s as it was read', text => {
    expect(formatCheckFilter(parseCheckFilter(text))).toBe(text)
  })

  it('is nothing in the address where nothing is chosen', () => {
    expect(formatCheckFilter(parseCheckFilter('nonsense'))).toBeNull()
  })

  it('takes any of the verdicts and any of the kinds, and both', () => {
    const ids = (text: string) =>
      filterChecks(checks, parseCheckFilter(text)).map(({ kind, verdict }) => `${kind} ${verdict}`)
    expect(new Set(ids('doubtful,totals'))).toEqual(new Set(['totals doubtful']))
    expect(new Set(ids('incomparable,totals,end-points'))).toEqual(
      new Set(['totals incomparable', 'end-points incomparable']),
    )
  })

  it('takes what a bound leaves open', () => {
    const found = filterChecks(checks, parseCheckFilter('compatible'))
    expect(found.map(({ id }) => id)).toContain('shares~hard-projects-completion.2021.level.undivided')
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['compatible']))
  })

  it('takes a value in and out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
