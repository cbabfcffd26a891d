import { describe, expect, it } from 'vitest'
import { type SourceParagraph, textFaults } from '../../src/dataset/source-text'
import { industryFile } from '../fixtures/small'
import {
  small,
  smallLedger,
  smallLedgerFile,
  smallLedgerWith,
  smallParagraphs,
} from '../fixtures/small-ledger'

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
    expect(textFaults(small, [smallLedger()], text)).toEqual([])
  })

  it('tells numerals that the ledger lacks, has too many, or has in another order', () => {
    for (const changed of ['行政口径', '行政口径100.5亿元，第1位', '行政口径100.50亿元'])
      expect(textFaults(small, [smallLedger()], textWith(3, { text: changed }))).toContainEqual(
        expect.objectContaining({
          file: smallLedgerFile,
          code: 'ledger-not-text',
          path: ['paragraphs', 3],
          received: '100.5',
        }),
      )
    const [a, b, ...rest] = smallParagraphs[0]?.numerals ?? []
    const numerals = b && a ? [b, a, ...rest] : []
    expect(textFaults(small, smallLedgerWith(0, { numerals }), text)).toMatchObject([
      { code: 'ledger-not-text', expected: '2021 100.5 9.2 80.4', received: '100.5 2021 9.2 80.4' },
    ])
  })

  it('tells a page that is not the text’s', () => {
    expect(textFaults(small, [smallLedger()], textWith(1, { pages: [3, 3] }))).toMatchObject([
      { code: 'ledger-not-text', expected: '3', received: '2–3', subject: '§1.1.2' },
    ])
  })

  it('tells a paragraph that the ledger lacks, and one that the text lacks', () => {
    expect(textFaults(small, [smallLedger(smallParagraphs.slice(0, 3))], text)).toMatchObject([
      { code: 'ledger-not-text', expected: '§A.1', received: '' },
    ])
    expect(
      textFaults(small, [smallLedger()], text.slice(0, 3)).map(({ code, received }) => [code, received]),
    ).toEqual([
      ['ledger-not-text', '4'],
      ['quote-not-in-text', '"行政口径100.5亿元"'],
    ])
  })

  it('tells a quote that is not in its paragraph word for word', () => {
    const changed = textWith(1, { text: (text[1]?.text ?? '').replace('获得称号，', '得到称号，') })
    expect(textFaults(small, [smallLedger()], changed)).toMatchObject([
      {
        file: industryFile,
        code: 'quote-not-in-text',
        path: ['milestones', 0, 'citations', 0, 'quote'],
        expected: '§1.1.2',
        received: '"获得称号"',
        subject: '获得称号 first-title',
      },
    ])
  })

  it('tells words that begin elsewhere, and names that the paragraph lacks', () => {
    const moved = textWith(1, { text: `又，${text[1]?.text}` })
    expect(textFaults(small, [smallLedger()], moved).map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'place-not-in-text'),
    )
    const [milestone, ...others] = small.milestones
    const named = { ...small, milestones: milestone ? [{ ...milestone, names: ['某路'] }, ...others] : [] }
    expect(textFaults(named, [smallLedger()], text)).toMatchObject([
      { code: 'quote-not-in-text', received: '"某路"' },
    ])
  })
})
