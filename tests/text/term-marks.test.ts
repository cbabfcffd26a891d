import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedOf } from '../../src/dataset/dataset'
import type { Term } from '../../src/dataset/late-schema'
import { formsFound, termMarker, termNamed } from '../../src/text/term-marks'
import { sample } from '../fixtures/sample'

const { terms } = sample

function madeUp(name: string, ...aliases: string[]): Term {
  return {
    id: name,
    number: 1,
    name,
    aliases,
    explanation: '某种说明',
    paragraph: 'A.1',
    page: '9',
    indicators: [],
    milestones: [],
    uses: [{ paragraph: '1.0', page: '1' }],
  }
}

/** Texts with the marked words in brackets. */
function marked(known: readonly Term[], ...texts: string[]): string[] {
  const mark = termMarker(known)
  return texts.map(text =>
    mark(text)
      .map(part => (typeof part === 'string' ? part : `[${part.text}]`))
      .join(''),
  )
}

describe('termMarker', () => {
  it('leaves a text as it is where there are no terms, or none in it', () => {
    expect(termMarker([])('“花园城市”')).toEqual(['“花园城市”'])
    expect(termMarker(terms)('生产总值')).toEqual(['生产总值'])
    expect(termMarker(terms)('')).toEqual([''])
  })

  it('marks names and other forms, and knows the term', () => {
    expect(marked(terms, '全面启动“花园城市”建设')).toEqual(['全面启动[“花园城市”]建设'])
    const [, words] = termMarker(terms)('签署RCEP之后')
    expect(words).toMatchObject({ text: 'RCEP', term: { id: 'rcep' } })
  })

  it('takes the longest form', () => {
    const known = [
      madeUp('“七个一批”企业培育机制', '七个一批', '“七个一批”'),
      madeUp('“甲”“乙”', '“甲”', '“乙”'),
    ]
    expect(marked(known, '建立“七个一批”企业培育机制')).toEqual(['建立[“七个一批”企业培育机制]'])
    expect(marked(known, '建立“七个一批”机制')).toEqual(['建立[“七个一批”]机制'])
    expect(marked(known, '深化“甲”“乙”等名片')).toEqual(['深化[“甲”“乙”]等名片'])
  })

  it('marks a term once in a text, however it is called there', () => {
    expect(marked(terms, '行政口径含嘉兴港区，管理口径不含；行政口径更大')).toEqual([
      '[行政口径]含嘉兴港区，管理口径不含；行政口径更大',
    ])
  })

  it('marks a term once over the parts of one text, and anew in another', () => {
    expect(marked(terms, '行政口径', '，管理口径')).toEqual(['[行政口径]', '，管理口径'])
    expect(marked(terms, '管理口径')).toEqual(['[管理口径]'])
  })

  it('makes one of two forms that stand beside each other', () => {
    expect(marked(terms, '新增“专精特新”“隐形冠军”企业')).toEqual(['新增[“专精特新”“隐形冠军”]企业'])
  })

  it('takes signs of patterns as signs', () => {
    const odd = [madeUp('a.b'), madeUp('(x|y)*'), madeUp('$1^'), madeUp('1+X+n')]
    expect(marked(odd, '甲 aXb，a.b，(x|y)*，$1^；1+X+n。xy 11X')).toEqual([
      '甲 aXb，[a.b]，[(x|y)*]，[$1^]；[1+X+n]。xy 11X',
    ])
  })

  it('takes no part of a longer numeral or word', () => {
    const known = [
      ...terms,
      madeUp('4+3', '“4+3”'),
      madeUp('8张清单', '“8张清单”'),
      madeUp('“1512”', '1512'),
      madeUp('“上市100”', '上市100'),
    ]
    expect(marked(known, '“4+3”、8张清单')).toEqual(['[“4+3”]、[8张清单]'])
    for (const text of ['14+3个', '4+35个', '4+3.5', 'RCEPT', 'xRCEP', '18张清单', '1512亿元', '上市1000家'])
      expect(marked(known, text)).toEqual([text])
  })

  it('takes a bare numeral for a figure, and the same within quotation marks for the term', () => {
    const known = [
      madeUp('“1212”', '1212'),
      madeUp('“3510”工程', '3510', '“3510”'),
      madeUp('“上市100”', '上市100'),
    ]
    expect(marked(known, '1212亿元、3510家、上市100家')).toEqual(['1212亿元、3510家、上市100家'])
    expect(marked(known, '“1212”、“3510”工程、“上市100”')).toEqual(['[“1212”]、[“3510”工程]、[“上市100”]'])
  })

  it('marks nothing within the printed words of any figure', () => {
    for (const observation of sample.observations.values())
      expect(termMarker(terms)(printedOf(observation)), observation.id).toEqual([printedOf(observation)])
  })

  it('finds every term by its name and by each of its forms', () => {
    for (const term of terms) {
      expect(formsFound(term), term.id).toContain(term.name)
      for (const form of formsFound(term))
        expect(termMarker(terms)(`（${form}）`), form).toEqual(['（', { text: form, term }, '）'])
    }
  })

  it('gives back the text, whatever it is', () => {
    const forms = terms.flatMap(({ name, aliases }) => [name, ...aliases])
    const piece = fc.oneof(fc.constantFrom(...forms), fc.string({ unit: 'grapheme', maxLength: 6 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const text = pieces.join('')
        const parts = termMarker(terms)(text)
        expect(parts.map(part => (typeof part === 'string' ? part : part.text)).join('')).toBe(text)
        const found = parts.flatMap(part => (typeof part === 'object' ? part.term : []))
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

describe('termNamed', () => {
  it('finds by name and other form, and nothing by anything else', () => {
    expect(termNamed(terms, '行政口径')?.number).toBe(1)
    expect(termNamed(terms, 'RCEP')?.number).toBe(4)
    expect(termNamed(terms, '生产总值')).toBeUndefined()
  })
})
