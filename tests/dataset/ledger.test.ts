import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import { LedgerFile } from '../../src/dataset/late-schema'
import { coverage, ledgerFaults } from '../../src/dataset/ledger'
import { parseText } from '../../src/dataset/shape'
import { damaged } from '../fixtures/damage'
import { soundDataset } from '../fixtures/sample'
import { economyFile, industryFile, smallTexts } from '../fixtures/small'
import {
  type Paragraph,
  small,
  smallLedger,
  smallLedgerFile,
  smallLedgerWith,
  smallParagraphs,
} from '../fixtures/small-ledger'

const told = (faults: ReturnType<typeof ledgerFaults>) =>
  faults.map(fault => [fault.file, fault.code, formatPath(fault.path)])

describe('coverage', () => {
  it('counts figures, what is no figure, and what is open', () => {
    // 4 + 4 + 3 + 1 numerals; 3 + 3 + 2 + 1 carry facts, 2021 and the 3 of 2/3 are none, the 5 is open.
    expect(coverage([smallLedger()])).toEqual({ numerals: 12, figures: 9, nonFigures: 2, open: 1 })
  })

  it('adds up all files, and is nothing without any', () => {
    expect(coverage([smallLedger(), smallLedger()]).numerals).toBe(24)
    expect(coverage([])).toEqual({ numerals: 0, figures: 0, nonFigures: 0, open: 0 })
  })
})

describe('ledgerFaults', () => {
  it('finds nothing where ledger and data agree', () => {
    expect(ledgerFaults(small, [smallLedger()])).toEqual([])
  })

  it('tells an entry that leads to no fact', () => {
    const numerals: Paragraph['numerals'] = [...(smallParagraphs[2]?.numerals ?? [])]
    numerals[2] = ['5', ['gdp.2030.level.administrative']]
    expect(told(ledgerFaults(small, smallLedgerWith(2, { numerals })))).toEqual([
      [smallLedgerFile, 'ledger-dangles', 'paragraphs[2].numerals[2][1][0]'],
    ])
  })

  it("tells a fact whose value is not the numeral's", () => {
    const numerals: Paragraph['numerals'] = [['100.6', ['gdp.2021.level.administrative']]]
    const faults = ledgerFaults(small, smallLedgerWith(3, { numerals }))
    expect(told(faults)).toEqual([
      [smallLedgerFile, 'ledger-value-differs', 'paragraphs[3].numerals[0][1][0]'],
    ])
    expect(faults[0]).toMatchObject({ expected: '100.6', received: '100.5' })
  })

  it('holds what falls against its numeral without a sign', () => {
    expect(small.observations.get('energy-use.2017/2021.change.undivided')?.value).toBe(-20)
    expect(ledgerFaults(small, [smallLedger()])).toEqual([])
  })

  it('tells a fact that the paragraph counts and the fact does not cite', () => {
    const numerals: Paragraph['numerals'] = [
      ['100.5', ['gdp.2021.level.administrative']],
      ['80.4', ['gdp.2021.level.management']],
    ]
    expect(told(ledgerFaults(small, smallLedgerWith(3, { numerals })))).toEqual([
      [smallLedgerFile, 'ledger-lacks-fact', 'paragraphs[3].numerals[1][1][0]'],
    ])
  })

  it('tells a citation that the ledger does not know', () => {
    const faults = ledgerFaults(small, smallLedgerWith(3, { numerals: [['100.5', 'name']] }))
    expect(faults).toMatchObject([
      {
        file: economyFile,
        code: 'ledger-lacks-fact',
        expected: 'A.1',
        received: 'gdp.2021.level.administrative',
      },
    ])
  })

  it("tells a citation whose page is not its paragraph's", () => {
    const faults = ledgerFaults(small, smallLedgerWith(3, { page: '8' }))
    expect(faults).toMatchObject([
      { file: economyFile, code: 'ledger-page-differs', expected: '8', received: '9' },
    ])
  })

  it("tells a milestone whose page is not its paragraph's", () => {
    const texts = damaged(smallTexts, industryFile, ['milestones', 0, 'citations', 0, 'page'], '4')
    expect(ledgerFaults(soundDataset(texts), [smallLedger()])).toMatchObject([
      {
        file: industryFile,
        code: 'ledger-page-differs',
        path: ['milestones', 0, 'citations', 0, 'page'],
        subject: '获得称号',
        expected: '2–3',
        received: '4',
      },
    ])
  })

  it('tells a quote that is not among those found in the text, by its place', () => {
    const at = ['indicators', 0, 'observations', 0, 'citations', 1, 'quote']
    const texts = damaged(smallTexts, economyFile, at, '行政 口径100.5亿元')
    expect(told(ledgerFaults(soundDataset(texts), [smallLedger()]))).toEqual([
      [smallLedgerFile, 'quote-gone', 'paragraphs[3].quotes[0]'],
      [economyFile, 'quote-not-checked', 'indicators[0].observations[0].citations[1].quote'],
    ])
  })

  it('tells words that are not those found in the text, though the quote is', () => {
    const at = ['indicators', 0, 'observations', 0, 'citations', 1, 'printed']
    const texts = damaged(smallTexts, economyFile, at, '径100.5亿元')
    expect(told(ledgerFaults(soundDataset(texts), [smallLedger()]))).toContainEqual([
      economyFile,
      'quote-not-checked',
      'indicators[0].observations[0].citations[1].quote',
    ])
  })

  it('tells a result that has become a promise since it was read', () => {
    const [milestone, ...others] = small.milestones
    const turned = {
      ...small,
      milestones: milestone ? [{ ...milestone, status: 'target' as const }, ...others] : [],
    }
    expect(told(ledgerFaults(turned, [smallLedger()]))).toContainEqual([
      industryFile,
      'status-not-checked',
      'milestones[0].status',
    ])
  })

  it('tells a paragraph whose milestones are more or fewer than counted', () => {
    const faults = ledgerFaults(small, smallLedgerWith(1, { milestones: { found: 3 } }))
    expect(told(faults)).toEqual([
      [smallLedgerFile, 'ledger-milestones-differ', 'paragraphs[1].milestones.found'],
    ])
    expect(faults[0]).toMatchObject({ expected: '2', received: '3' })
  })

  it('does not count milestones of a paragraph that has not been read for them', () => {
    expect(ledgerFaults(small, smallLedgerWith(1, { milestones: 'open' }))).toEqual([])
  })
})

describe('the form of a ledger file', () => {
  const parse = (value: unknown) => parseText(smallLedgerFile, JSON.stringify(value), LedgerFile)
  const withFate = (fate: unknown) =>
    parse({ section: '1', paragraphs: [{ ...smallParagraphs[3], numerals: [['100.5', fate]] }] })

  it('knows each reason why a numeral is no figure, and open', () => {
    for (const fate of ['ordinal', 'date', 'name', 'threshold', 'unit', 'definition', 'reference', 'open'])
      expect(withFate(fate).ok).toBe(true)
  })

  it('refuses a reason of its own, an empty list of facts, and no milestones without a why', () => {
    expect(withFate('guess').ok).toBe(false)
    expect(withFate([]).ok).toBe(false)
    expect(
      parse({ section: '1', paragraphs: [{ ...smallParagraphs[3], milestones: { found: 0 } }] }).ok,
    ).toBe(false)
  })
})
