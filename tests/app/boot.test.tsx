import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatAddress } from '../../src/app/format-address'
import { views } from '../../src/app/views'
import { scopeLabelsOf } from '../../src/dataset/vocabulary'
import { scopeChoices } from '../../src/facts/scope-choice'
import { scopeChoiceName } from '../../src/facts/scope-names'
import { sample } from '../fixtures/sample'

const boot = readFileSync('public/boot.js', 'utf8')

/** The root element of a page as boot.js leaves it at an address. */
function bootedAt(hash: string): HTMLElement {
  const page = document.implementation.createHTMLDocument()
  const { administrative, management } = scopeLabelsOf(sample.report)
  Object.assign(page.documentElement.dataset, { resultYear: sample.times.result, administrative, management })
  const plain = { localStorage: window.localStorage, addEventListener: () => {} }
  new Function('window', 'document', 'location', boot)(plain, page, { hash, protocol: 'http:' })
  return page.documentElement
}

function readingAt(hash: string): string {
  return bootedAt(hash).style.getPropertyValue('--reading').slice(1, -1)
}

describe('boot.js', () => {
  it('says at every address what the program is going to read there', () => {
    for (const { path, labelIn } of views)
      for (const scope of scopeChoices) {
        const hash = formatAddress({ path, scope, source: null, others: [] })
        if (hash !== '#/')
          expect(readingAt(hash)).toBe(
            `正在读取“${labelIn(sample)}”（${scopeChoiceName(sample.report, scope)}）…`,
          )
      }
  })

  it('leaves the overview alone, which the build has written', () => {
    for (const hash of ['', '#', '#/']) expect(bootedAt(hash).dataset.address).toBeUndefined()
    expect(bootedAt('#/?scope=compare').dataset.address).toBe('other')
  })

  it.each([
    ['#/indicators/gdp?theme=economy&scope=compare', '正在读取“指标库”（两种口径对比）…'],
    ['#%2Ftargets%3Fscope%3Dmanagement', '正在读取“目标”（管理口径）…'],
    ['#/targets?period=2022&amp;scope=management', '正在读取“目标”（管理口径）…'],
    ['#!/Targets', '正在读取“目标”（行政口径）…'],
    ['#/targets?scope=bogus', '正在读取“目标”…'],
    ['#/constructor?scope=constructor', '正在读取这一页…'],
    ['#%', '正在读取“总览”（行政口径）…'],
  ])('reads %s roughly, and names no scope that it does not know', (hash, line) => {
    expect(readingAt(hash)).toBe(line)
  })
})
