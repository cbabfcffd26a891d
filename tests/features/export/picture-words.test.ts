import { describe, expect, it } from 'vitest'
import { sourceById } from '../../../src/facts/source'
import { footLines } from '../../../src/features/export/picture/foot-lines'
import { textAt, widthOf, wrapped } from '../../../src/features/export/picture/svg-text'
import { sample } from '../../fixtures/sample'

const textOf = (line: readonly (string | { readonly text: string })[]) =>
  line.map(part => (typeof part === 'string' ? part : part.text)).join('')
const wrappedText = (text: string, width: number) => wrapped([text], width, 'body').map(textOf)

describe('words of a picture', () => {
  it('break where Chinese may, with no numeral, bracket or punctuation torn off', () => {
    const text = '增加292.4亿元，至少（推算，名义）。'
    const lines = wrappedText(text, 70)
    expect(lines.join('')).toBe(text)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).not.toMatch(/^[，。）]|^\.|^[^（]*）/)
    expect(lines.some(line => line.includes('292.4'))).toBe(true)
    expect(lines.some(line => line.includes('（推算，名义）'))).toBe(true)
  })

  it('keep to the width that they are given, an address too', () => {
    const lines = wrapped(['https://example.invalid/board/#/trends?scope=compare&source=a.2021'], 160, 'body')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(widthOf(line, 'body')).toBeLessThanOrEqual(160)
  })

  it('are text of XML, whatever they hold', () => {
    expect(textAt(['“A”<B&C"'], { x: 0, y: 0, size: 'body' })).toContain('“A”&lt;B&amp;C&quot;')
  })
})

describe('what stands below a picture', () => {
  const linesOf = (dataset: typeof sample, ...ids: string[]) =>
    footLines(dataset, {
      title: '某图',
      choice: 'administrative',
      address: 'https://example.invalid/#/',
      addressOfSource: () => '',
      filters: [],
      sources: ids.flatMap(id => sourceById(dataset, id) ?? []),
      milestones: [],
      madeOn: '2026-11-29',
    }).join('\n')

  it('says what a year is that the report does not print, and what the narrower scope leaves out', () => {
    const told = linesOf(sample, 'gdp.2026.level.administrative')
    expect(told).toContain('“2026年”是看板对“今后五年末”的标注')
    expect(told).toContain('管理口径不含')
    expect(linesOf(sample, 'retail-sales.2021.level.undivided')).not.toMatch(/标注|管理口径/)
  })

  it('gives a computed figure its formula and what it may be, and the places of what it rests on', () => {
    const told = linesOf(sample, 'pace~gdp.2016.level.administrative~gdp.2021.level.administrative')
    expect(told).toMatch(/推算：.*\^\(1\/5\).*可能的范围：\d+\.\d+%到\d+\.\d+%/)
    expect(told).toMatch(/出处：第\d+页§/)
  })

  it('says of what is computed alone the years, scopes and prices that it rests on', () => {
    const told = linesOf(sample, 'share~gdp.2016.level.administrative~gdp.2016.level.management')
    expect(told).toContain('“2016年”是看板对“过去五年起点”的标注')
    expect(told).toContain('管理口径不含')
    expect(told).toContain('（行政口径、管理口径），')
    expect(told).toMatch(/可能的范围：\d+\.\d+%到\d+\.\d+%。/)
  })

  it.each([
    ['good-air-rate.2021.level.undivided~good-air-rate.2026.level.undivided', '不超过0.45个百分点'],
    ['gdp.2021.growth.administrative~gdp.2022.growth.administrative', '1.25个百分点到1.35个百分点'],
    [
      'nest-building-started.2021.level.undivided~nest-building-started.2022.level.undivided',
      '不超过12.95万平方米',
    ],
  ])('tells the range of a fall in the direction of its words: %s', (ids, range) => {
    expect(linesOf(sample, `increase~${ids}`)).toContain(`可能的范围：${range}。`)
  })

  it('says of problems that they are, and that the report gives no year', () => {
    expect(linesOf(sample, 'manufacturing-investment-share.2021.level.undivided')).toContain(
      '制造业投资占比：报告列为存在的问题，未注明年份。',
    )
  })
})
