import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/app/address'
import { formatAddress } from '../../src/app/format-address'
import { repairHash, withoutScope, withScopeOf } from '../../src/app/repair-hash'
import { isTracking } from '../../src/app/tracking'
import { isAddressKey, views } from '../../src/app/views'

/** As a browser hands a hash out: what is not ASCII, and what stands in no address, escaped. */
const inBrowser = (hash: string) => `#${new URL(`https://example.com/${hash}`).hash.slice(1)}`

describe('an address as it arrives', () => {
  it.each([
    // Chat applications append.
    ['#/targets&shareTo=weixin', '#/targets'],
    ['#/targets?from=timeline&isappinstalled=0', '#/targets'],
    ['#/targets?scope=management?from=timeline', '#/targets?scope=management'],
    ['#/targets?scope=management&utm_source=x&share_token=9&NSUKEY=a%2Bb', '#/targets?scope=management'],
    ['#/targets&scope=management', '#/targets?scope=management'],
    ['#/targets?scope=management#wechat_redirect', '#/targets?scope=management'],
    ['#/?from=singlemessage', '#/'],
    // Encode, once or twice, all of it or a part.
    ['#%2Ftargets%3Fscope%3Dmanagement', '#/targets?scope=management'],
    ['#%252Ftargets%253Fscope%253Dmanagement', '#/targets?scope=management'],
    ['#/targets%3Fscope%3Dmanagement', '#/targets?scope=management'],
    ['#/targets%3Fscope%3Dmanagement&shareTo=weixin', '#/targets?scope=management'],
    ['#/targets?scope%3Dmanagement', '#/targets?scope=management'],
    ['#/targets?scope=management%26from%3Dtimeline', '#/targets?scope=management'],
    ['#/targets?from=timeline&amp;scope=management', '#/targets?scope=management'],
    ['#/milestones?theme=fiscal&amp%3Bscope=management', '#/milestones?theme=fiscal&scope=management'],
    ['#/glossary?q=%25E4%25B8%25AD', '#/glossary?q=%E4%B8%AD'],
    ['#/?source=gdp.2017%252F2021.level.management', '#/?source=gdp.2017/2021.level.management'],
    // Type.
    ['#/Targets', '#/targets'],
    ['#!/targets', '#/targets'],
    ['#targets', '#/targets'],
    ['#\\targets', '#/targets'],
    ['#/indicators/gdp/', '#/indicators/gdp'],
    ['#//indicators//gdp?Scope=Management', '#/indicators/gdp?scope=management'],
    ['#?scope=compare', '#/?scope=compare'],
    ['#/targets？scope＝management＆source＝x', '#/targets?scope=management&source=x'],
    ['#／targets?scope＝management', '#/targets?scope=management'],
    ['#/targets?scope=management＆source=x', '#/targets?scope=management&source=x'],
    ['#/targets?scope=管理口径', '#/targets?scope=management'],
    // Paste with what stood around it.
    ['#/targets。', '#/targets'],
    ['#/targets?scope=management）。', '#/targets?scope=management'],
    ['#/targets?scope=management，请看', '#/targets?scope=management'],
    ['#/targets> ', '#/targets'],
    ['#/targets" 2022年目标', '#/targets'],
    ['#/targets这一页', '#/targets'],
    ['#/targets&gt;', '#/targets'],
    ['# “/targets”', '#/targets'],
    ['#/“targets”', '#/targets'],
    ['#/milestones?status=target,outcome。', '#/milestones?status=target,outcome'],
    ['#https://example.gov.cn/看板/?from=timeline#/targets?scope=management', '#/targets?scope=management'],
    ['#https%3A%2F%2Fexample.gov.cn%2F%23%2Ftargets%3Fscope%3Dmanagement', '#/targets?scope=management'],
    ['#/#/targets?scope=management', '#/targets?scope=management'],
  ])('%s is %s', (typed, meant) => {
    expect(repairHash(typed)).toBe(meant)
    expect(decodeURI(repairHash(inBrowser(typed)))).toBe(decodeURI(meant))
    expect(parseAddress(typed).problems).toEqual([])
  })

  it.each([
    '',
    '#',
    '#/',
    '#/?scope=management',
    '#/nothing',
    '#/Nothing?scope=management',
    '#/results/2021',
    '#/__proto__',
    '#/%3Cscript%3Ealert(1)%3C/script%3E',
    '#/目标',
    '#/indicators/gdp?scope=compare',
    '#/glossary?q=100%25+%E5%A2%9E%E9%95%BF%E3%80%82',
    '#/?scope=management&q=a%26b%3D%E4%B8%AD%3F%23&source=ratio~a~b',
    '#/present?select=abcde,fghij&title=%E8%B5%B0%EF%BC%81',
    '#/indicators?unit=%25,%E5%BE%AE%E5%85%8B/%E7%AB%8B%E6%96%B9%E7%B1%B3',
    '#/targets?scope=%3Cb%3E',
  ])('%s stays as it is', hash => {
    expect(repairHash(hash)).toBe(hash)
  })

  it('is read whatever it is, and what was repaired is not repaired again', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...['/', '?', '&', '#', '=', '%', '%25', '%2F', '%3F', '%26', '&amp;', '！', '＆', '。', '“'],
        ...['targets', 'scope', 'management', 'from', 'q', 'source', 'indicators', 'gdp', '管理口径'],
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const typed = `#${pieces.join('')}`
        const meant = repairHash(typed)
        expect(repairHash(meant)).toBe(meant)
        expect(() => parseAddress(typed)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('stays as it is where the page has written it, whatever a reader looked for or wrote', () => {
    // Escapes of Chinese that a reader types as such are read as the Chinese.
    const own = fc.string({ unit: 'grapheme' }).filter(text => !/%[89a-f][\da-f]%/i.test(text))
    fc.assert(
      fc.property(
        fc.constantFrom(...views.map(({ path }) => path)),
        fc.constantFrom('administrative', 'management', 'compare'),
        own,
        own,
        (path, scope, q, title) => {
          const others = [['q', q] as const, ['title', title] as const]
          const hash = formatAddress({ path, scope, source: 'gdp.2021.level.management', others })
          expect(repairHash(hash)).toBe(hash)
          expect(parseAddress(hash)).toMatchObject({ scope, others })
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a scope in front of the hash', () => {
  it('is the one that was meant, where the hash has none', () => {
    expect(withScopeOf('?scope=management', '')).toBe('#/?scope=management')
    expect(withScopeOf('?from=timeline&scope=management', '#/targets?source=x')).toBe(
      '#/targets?source=x&scope=management',
    )
    expect(withScopeOf('?scope=management', '#/targets?scope=compare')).toBe('#/targets?scope=compare')
    expect(withScopeOf('?scope=snsapi_base', '#/targets')).toBe('#/targets')
  })

  it('goes from there, and all else stays', () => {
    expect(withoutScope('?from=timeline&scope=management')).toBe('?from=timeline')
    expect(withoutScope('?scope=management')).toBe('')
    expect(withoutScope('?scope=snsapi_base')).toBe('?scope=snsapi_base')
  })
})

describe('keys that only track', () => {
  it('are none that the dashboard reads', () => {
    for (const key of ['scope', 'source', ...views.flatMap(({ keys }) => keys)])
      expect(isTracking(key)).toBe(false)
    expect(isAddressKey('from')).toBe(false)
  })
})
