import { describe, expect, it } from 'vitest'
import type { Fault, FaultCode } from '../../src/dataset/fault'
import { explainInChinese, explainInEnglish } from '../../src/dataset/fault-messages'

function fault(code: FaultCode, change: Partial<Fault> = {}): Fault {
  return {
    file: 'data/economy.json',
    path: ['indicators', 0, 'value'],
    subject: '生产总值',
    code,
    expected: 'EXPECTED',
    received: 'RECEIVED',
    ...change,
  }
}

/** Codes by what their words must name; together they are all. */
const namesBoth: readonly FaultCode[] = [
  'not-json',
  'wrong-type',
  'not-one-of',
  'bad-format',
  'too-long',
  'too-short',
  'not-accepted',
  'duplicate',
  'id-not-its-fields',
  'theme-not-its-file',
  'unit-outside-family',
  'unit-not-printed',
  'scope-not-available',
  'scopes-not-told',
  'unknown-theme',
  'unknown-period',
  'time-not-its-part',
  'status-not-in-period',
  'value-not-printed',
  'value-not-in-quote',
  'words-not-in-quote',
  'qualifier-not-printed',
  'sign-not-printed',
  'measure-not-printed',
  'fraction-not-value',
  'page-outside-report',
  'unknown-section',
  'ledger-value-differs',
  'ledger-lacks-fact',
  'ledger-page-differs',
  'ledger-milestones-differ',
  'ledger-not-text',
  'quote-not-in-text',
  'quote-not-checked',
]
const namesReceived: readonly FaultCode[] = [
  'unknown-key',
  'unknown-indicator',
  'unknown-observation',
  'unknown-milestone',
  'ledger-dangles',
  'quote-gone',
]

const chinese = (given: Fault) => {
  const { problem, remedy } = explainInChinese(given)
  return `${problem}；${remedy}`
}

describe('explainInChinese', () => {
  it.each(namesBoth)('says of %s what was expected and what was found', code => {
    expect(chinese(fault(code))).toContain('EXPECTED')
    expect(chinese(fault(code))).toContain('RECEIVED')
  })

  it.each(namesReceived)('says of %s what was found', code => {
    expect(chinese(fault(code))).toContain('RECEIVED')
  })

  it('names the field that is missing and what belongs there', () => {
    expect(explainInChinese(fault('missing', { expected: 'number', received: '' }))).toEqual({
      problem: '缺少“value”',
      remedy: '补上这一项，应为number',
    })
  })

  it('names the file that is missing', () => {
    expect(explainInChinese(fault('missing-file')).problem).toBe('找不到文件 data/economy.json')
  })

  it.each([
    ...namesBoth,
    ...namesReceived,
    'missing',
    'missing-file',
  ] as const)('gives %s a problem and a remedy in Chinese', code => {
    const { problem, remedy } = explainInChinese(fault(code))
    expect(problem).toMatch(/[\u4e00-\u9fff]{2}/)
    expect(remedy).toMatch(/[\u4e00-\u9fff]{2}/)
  })
})

describe('explainInEnglish', () => {
  it.each(namesBoth)('says of %s what was expected and what was found', code => {
    expect(explainInEnglish(fault(code))).toContain('EXPECTED')
    expect(explainInEnglish(fault(code))).toContain('RECEIVED')
  })

  it.each(namesReceived)('says of %s what was found', code => {
    expect(explainInEnglish(fault(code))).toContain('RECEIVED')
  })

  it('is one line: file, place, record, problem, remedy', () => {
    expect(explainInEnglish(fault('wrong-type', { expected: 'number', received: '"1"' }))).toBe(
      'data/economy.json: indicators[0].value (生产总值): expected number; received "1"; correct the type; numbers stand without quotes, units apart',
    )
  })

  it('leaves out a place where the whole file is at fault', () => {
    expect(explainInEnglish(fault('missing-file', { path: [], subject: '' }))).toBe(
      'data/economy.json: file not found; add the file or restore the last version',
    )
  })
})
