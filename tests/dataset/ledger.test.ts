import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/dataset/fault'
import {
  coverage,
  type LedgerPart,
  ledgerFaults,
  type SourceParagraph,
  textFaults,
} from '../../src/dataset/ledger'
import { LedgerFile } from '../../src/dataset/schema'
import { parseText } from '../../src/dataset/shape'
import { damaged } from '../fixtures/damage'
import { realDataset, realLedger, soundDataset } from '../fixtures/real'
import { economyFile, industryFile, smallTexts } from '../fixtures/small'

type Paragraph = LedgerFile['paragraphs'][number]

/** The ledger of the made-up dataset's made-up text. */
const paragraphs: readonly Paragraph[] = [
  {
    id: '1.1.1',
    page: '2',
    numerals: [
      ['2021', 'date'],
      ['100.5', ['gdp.2021.level.administrative']],
      ['9.2', ['gdp.2021.growth.administrative']],
      ['80.4', ['gdp.2021.level.management']],
    ],
    milestones: { found: 0, why: '只有数字' },
  },
  {
    id: '1.1.2',
    page: '2–3',
    numerals: [
      ['7.8', ['gdp.2017/2021.average-growth.administrative']],
      ['20', ['energy-use.2017/2021.change.undivided']],
      ['2', ['pilot-share.2021.level.undivided']],
      ['3', 'unit'],
    ],
    milestones: { found: 2 },
  },
  {
    id: '2.1',
    page: '5',
    numerals: [
      ['150', ['gdp.2026.level.administrative']],
      ['30', ['new-firms.2022.level.undivided']],
      ['5', 'open'],
    ],
    milestones: 'open',
  },
  {
    id: 'A.1',
    page: '9',
    numerals: [['100.5', ['gdp.2021.level.administrative']]],
    milestones: { found: 0, why: '表格' },
  },
]

const file = 'data/ledger/section-1.json'
const part = (changed: readonly Paragraph[] = paragraphs): LedgerPart => ({
  file,
  value: { section: '1', paragraphs: [...changed] },
})
/** The ledger with one paragraph changed. */
const ledgerWith = (i: number, change: Partial<Paragraph>) => [
  part(paragraphs.map((paragraph, j) => (i === j ? { ...paragraph, ...change } : paragraph))),
]
const small = soundDataset(smallTexts)
const told = (faults: ReturnType<typeof ledgerFaults>) =>
  faults.map(fault => [fault.file, fault.code, formatPath(fault.path)])

describe('the real ledger', () => {
  it('agrees with the real data in both directions', () => {
    expect(ledgerFaults(realDataset, realLedger())).toEqual([])
  })

  it('accounts for every numeral one way or another', () => {
    const { numerals, figures, nonFigures, open } = coverage(realLedger())
    expect(figures + nonFigures + open).toBe(numerals)
    expect(figures).toBeGreaterThan(0)
  })
})

describe('coverage', () => {
  it('counts figures, what is no figure, and what is open', () => {
    // 4 + 4 + 3 + 1 numerals; 3 + 3 + 2 + 1 carry facts, 2021 and the 3 of 2/3 are none, the 5 is open.
    expect(coverage([part()])).toEqual({ numerals: 12, figures: 9, nonFigures: 2, open: 1 })
  })

  it('adds up all files, and is nothing without any', () => {
    expect(coverage([part(), part()]).numerals).toBe(24)
    expect(coverage([])).toEqual({ numerals: 0, figures: 0, nonFigures: 0, open: 0 })
  })
})

describe('ledgerFaults', () => {
  it('finds nothing where ledger and data agree', () => {
    expect(ledgerFaults(small, [part()])).toEqual([])
  })

  it('tells an entry that leads to no fact', () => {
    const numerals: Paragraph['numerals'] = [...(paragraphs[2]?.numerals ?? [])]
    numerals[2] = ['5', ['gdp.2030.level.administrative']]
    expect(told(ledgerFaults(small, ledgerWith(2, { numerals })))).toEqual([
      [file, 'ledger-dangles', 'paragraphs[2].numerals[2][1][0]'],
    ])
  })

  it("tells a fact whose value is not the numeral's", () => {
    const numerals: Paragraph['numerals'] = [['100.6', ['gdp.2021.level.administrative']]]
    const faults = ledgerFaults(small, ledgerWith(3, { numerals }))
    expect(told(faults)).toEqual([[file, 'ledger-value-differs', 'paragraphs[3].numerals[0][1][0]']])
    expect(faults[0]).toMatchObject({ expected: '100.6', received: '100.5' })
  })

  it('holds what falls against its numeral without a sign', () => {
    expect(small.observations.get('energy-use.2017/2021.change.undivided')?.value).toBe(-20)
    expect(ledgerFaults(small, [part()])).toEqual([])
  })

  it('tells a fact that the paragraph counts and the fact does not cite', () => {
    const numerals: Paragraph['numerals'] = [
      ['100.5', ['gdp.2021.level.administrative']],
      ['80.4', ['gdp.2021.level.management']],
    ]
    expect(told(ledgerFaults(small, ledgerWith(3, { numerals })))).toEqual([
      [file, 'ledger-lacks-fact', 'paragraphs[3].numerals[1][1][0]'],
    ])
  })

  it('tells a citation that the ledger does not know', () => {
    const faults = ledgerFaults(small, ledgerWith(3, { numerals: [['100.5', 'name']] }))
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
    const faults = ledgerFaults(small, ledgerWith(3, { page: '8' }))
    expect(faults).toMatchObject([
      { file: economyFile, code: 'ledger-page-differs', expected: '8', received: '9' },
    ])
  })

  it("tells a milestone whose page is not its paragraph's", () => {
    const texts = damaged(smallTexts, industryFile, ['milestones', 0, 'citations', 0, 'page'], '4')
    expect(ledgerFaults(soundDataset(texts), [part()])).toMatchObject([
      {
        file: industryFile,
        code: 'ledger-page-differs',
        subject: '获得称号',
        expected: '2–3',
        received: '4',
      },
    ])
  })

  it('tells a paragraph whose milestones are more or fewer than counted', () => {
    const faults = ledgerFaults(small, ledgerWith(1, { milestones: { found: 3 } }))
    expect(told(faults)).toEqual([[file, 'ledger-milestones-differ', 'paragraphs[1].milestones.found']])
    expect(faults[0]).toMatchObject({ expected: '2', received: '3' })
  })

  it('does not count milestones of a paragraph that has not been read for them', () => {
    expect(ledgerFaults(small, ledgerWith(1, { milestones: 'open' }))).toEqual([])
  })
})

describe('the form of a ledger file', () => {
  const parse = (value: unknown) => parseText(file, JSON.stringify(value), LedgerFile)
  const withFate = (fate: unknown) =>
    parse({ section: '1', paragraphs: [{ ...paragraphs[3], numerals: [['100.5', fate]] }] })

  it('knows each reason why a numeral is no figure, and open', () => {
    for (const fate of ['ordinal', 'date', 'name', 'threshold', 'unit', 'definition', 'reference', 'open'])
      expect(withFate(fate).ok).toBe(true)
  })

  it('refuses a reason of its own, an empty list of facts, and no milestones without a why', () => {
    expect(withFate('guess').ok).toBe(false)
    expect(withFate([]).ok).toBe(false)
    expect(parse({ section: '1', paragraphs: [{ ...paragraphs[3], milestones: { found: 0 } }] }).ok).toBe(
      false,
    )
  })
})

describe('textFaults', () => {
  /** Made up, as are its figures. */
  const text: readonly SourceParagraph[] = [
    {
      id: '1.1.1',
      pages: [2, 2],
      text: '2021年生产总值100.5亿元，增长9.2%，其中生产总值80.4亿元；行政[3]口径。',
    },
    {
      id: '1.1.2',
      pages: [2, 3],
      text: '生产总值年均增长7.8%，能耗累计下降20%以上，试点比例2/3，获得称号，道路通车。',
    },
    { id: '2.1', pages: [5, 5], text: '生产总值突破150亿元，新增企业30家以上，另有5处。' },
    { id: 'A.1', pages: [9, 9], text: '行政口径100.5亿元' },
  ]
  const textWith = (i: number, change: Partial<SourceParagraph>) =>
    text.map((paragraph, j) => (i === j ? { ...paragraph, ...change } : paragraph))

  it('finds nothing where ledger, data and text agree, marks of the annex aside', () => {
    expect(textFaults(small, [part()], text)).toEqual([])
  })

  it('tells numerals that the ledger lacks, has too many, or has in another order', () => {
    for (const changed of ['行政口径', '行政口径100.5亿元，第1位', '行政口径100.50亿元'])
      expect(textFaults(small, [part()], textWith(3, { text: changed }))).toContainEqual(
        expect.objectContaining({
          file,
          code: 'ledger-not-text',
          path: ['paragraphs', 3],
          received: '100.5',
        }),
      )
    const [a, b, ...rest] = paragraphs[0]?.numerals ?? []
    const numerals = b && a ? [b, a, ...rest] : []
    expect(textFaults(small, ledgerWith(0, { numerals }), text)).toMatchObject([
      { code: 'ledger-not-text', expected: '2021 100.5 9.2 80.4', received: '100.5 2021 9.2 80.4' },
    ])
  })

  it('tells a page that is not the text’s', () => {
    expect(textFaults(small, [part()], textWith(1, { pages: [3, 3] }))).toMatchObject([
      { code: 'ledger-not-text', expected: '3', received: '2–3', subject: '§1.1.2' },
    ])
  })

  it('tells a paragraph that the ledger lacks, and one that the text lacks', () => {
    expect(textFaults(small, [part(paragraphs.slice(0, 3))], text)).toMatchObject([
      { code: 'ledger-not-text', expected: '§A.1', received: '' },
    ])
    expect(
      textFaults(small, [part()], text.slice(0, 3)).map(({ code, received }) => [code, received]),
    ).toEqual([
      ['ledger-not-text', '4'],
      ['quote-not-in-text', '"行政口径100.5亿元"'],
    ])
  })

  it('tells a quote that is not in its paragraph word for word', () => {
    const changed = textWith(1, { text: (text[1]?.text ?? '').replace('获得称号', '获得了称号') })
    expect(textFaults(small, [part()], changed)).toMatchObject([
      {
        file: industryFile,
        code: 'quote-not-in-text',
        expected: '§1.1.2',
        received: '"获得称号"',
        subject: '获得称号 first-title',
      },
    ])
  })
})
