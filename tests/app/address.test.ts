import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/app/address'
import { formatAddress } from '../../src/app/format-address'
import { otherDataset } from '../fixtures/other-report'

const messages = (hash: string) => parseAddress(hash).problems.map(({ message }) => message)

describe('parseAddress', () => {
  it.each(['', '#', '#/', '#/?', '#/?scope=administrative'])('reads "%s" as the overview', hash => {
    expect(parseAddress(hash)).toMatchObject({
      view: { path: '/' },
      scope: 'administrative',
      source: null,
      problems: [],
    })
  })

  it.each([
    'results',
    'trends',
    'targets',
    'scopes',
    'indicators',
    'milestones',
    'glossary',
    'data',
    'present',
  ])('knows the view /%s', name => {
    expect(parseAddress(`#/${name}`)).toMatchObject({ view: { path: `/${name}` }, problems: [] })
    expect(parseAddress(`#/${name}/`).view?.path).toBe(`/${name}`)
  })

  it('knows the page of one indicator as part of the library', () => {
    expect(parseAddress('#/indicators/gdp').view?.path).toBe('/indicators')
  })

  it.each([
    '#/nothing',
    '#/results/2021',
    '#/indicators/gdp/more',
    '#/__proto__',
  ])('knows no view at %s, and keeps what was typed', hash => {
    expect(parseAddress(hash)).toMatchObject({ view: null, path: hash.slice(1) })
  })

  it('reads scope and source', () => {
    expect(parseAddress('#/?scope=compare&source=gdp.2017/2021.average-growth.administrative')).toMatchObject(
      {
        scope: 'compare',
        source: 'gdp.2017/2021.average-growth.administrative',
        problems: [],
      },
    )
  })

  it.each([
    ['Management', 'management'],
    ['管理口径', 'management'],
    ['行政', 'administrative'],
    ['对比', 'compare'],
    ['两种口径对比', 'compare'],
  ])('reads the scope "%s" as it was meant', (typed, scope) => {
    expect(parseAddress(`#/?scope=${typed}`)).toMatchObject({ scope, problems: [] })
  })

  it.each([
    'all',
    '',
    'toString',
    '口径',
  ])('offers the three scopes for the unknown scope "%s", and shows the first', scope => {
    const { problems, scope: shown } = parseAddress(`#/?scope=${scope}`)
    expect(shown).toBe('administrative')
    expect(problems).toEqual([
      {
        message: `地址里的口径“${scope}”不认识`,
        remedy: '可选：行政口径、管理口径、对比。现在显示的是行政口径。',
      },
    ])
  })

  it('reads the names of the report’s own scopes, and offers them', () => {
    expect(parseAddress('#/?scope=本级口径', otherDataset.report)).toMatchObject({
      scope: 'management',
      problems: [],
    })
    expect(parseAddress('#/?scope=全域', otherDataset.report).problems).toEqual([])
    expect(parseAddress('#/?scope=all', otherDataset.report).problems).toMatchObject([
      { remedy: '可选：全域口径、本级口径、对比。现在显示的是全域口径。' },
    ])
  })

  it('knows no scope of a report that has no two, and says so', () => {
    for (const scope of ['management', 'compare', 'all'])
      expect(parseAddress(`#/targets?scope=${scope}`, {})).toMatchObject({
        view: { path: '/targets' },
        scope: 'administrative',
        problems: [{ message: '地址里的“口径”用不到', remedy: '报告没有分两种口径，其余照常显示。' }],
      })
  })

  it('tells the keys that the page does not use, all in one, and carries them along', () => {
    expect(parseAddress('#/?theme=economy,fiscal&q=GDP&embed=1')).toMatchObject({
      others: [
        ['theme', 'economy,fiscal'],
        ['q', 'GDP'],
        ['embed', '1'],
      ],
      problems: [{ message: '地址里的“主题”“查找”“嵌入”在这一页用不到', remedy: '已忽略，其余照常显示。' }],
    })
    expect(messages('#/milestones?theme=fiscal&sort=value')).toEqual(['地址里的“排序”在这一页用不到'])
    expect(messages('#/indicators/gdp?theme=fiscal')).toEqual(['地址里的“主题”在这一页用不到'])
    expect(messages('#/nowhere?theme=fiscal')).toEqual([])
  })

  it('counts the first of a key that is written twice, and says so', () => {
    expect(parseAddress('#/?scope=management&scope=bogus')).toMatchObject({
      scope: 'management',
      problems: [{ message: '地址里的“口径”写了不止一次', remedy: '按写在前面的显示。' }],
    })
    expect(parseAddress('#/milestones?theme=fiscal&tier=own&theme=rural&tier=national')).toMatchObject({
      others: [
        ['theme', 'fiscal'],
        ['tier', 'own'],
      ],
      problems: [{ message: '地址里的“主题”“层级”写了不止一次' }],
    })
    expect(messages('#/?scope=management&scope=management')).toEqual([])
  })

  it('carries what is shown of the relations', () => {
    expect(parseAddress('#/data?check=doubtful,totals')).toMatchObject({
      view: { path: '/data' },
      others: [['check', 'doubtful,totals']],
      problems: [],
    })
  })

  it('tells a key that it does not know, and goes on', () => {
    expect(messages('#/?scop=compare&scope=management')).toEqual(['地址里的“scop”不认识'])
    expect(parseAddress('#/?scop=compare&scope=management').scope).toBe('management')
    expect(messages('#/?a=1&b=2&c=3&d=4')).toEqual(['地址里的“a”“b”“c”等4项不认识'])
  })

  it('reads nothing of an address of 10,000 characters, and says so', () => {
    const hash = `#/?scope=compare&q=${'长'.repeat(9983)}`
    expect(hash).toHaveLength(10_002)
    expect(parseAddress(hash)).toMatchObject({
      view: { path: '/' },
      scope: 'administrative',
      others: [],
      problems: [{ message: '地址太长（10002个字符）' }],
    })
  })

  it.each([
    '#/%',
    '#/%E0%A4%A',
    '#/%zz?scope=%',
    '#/?source=%E0%A4%A',
    '#/?%=%&%',
    '#/%00',
    '#?#?#?',
  ])('never throws, whatever was typed: %s', hash => {
    expect(() => parseAddress(hash)).not.toThrow()
  })

  it('shortens what it shows of what was typed', () => {
    const { path } = parseAddress(`#/${'x'.repeat(100)}`)
    // A slash and 38 letters are 39 characters; the sign of the cut is the 40th.
    expect(path).toBe(`/${'x'.repeat(38)}…`)
  })
})

describe('formatAddress', () => {
  const home = { path: '/', scope: 'administrative', source: null, others: [] } as const

  it('leaves out what goes without saying', () => {
    expect(formatAddress(home)).toBe('#/')
    expect(formatAddress({ ...home, scope: 'management' })).toBe('#/?scope=management')
  })

  it('keeps slashes, commas and tildes readable', () => {
    expect(
      formatAddress({
        ...home,
        others: [['theme', 'economy,fiscal']],
        source: 'pace~gdp.2017/2021.level.management~x',
      }),
    ).toBe('#/?theme=economy,fiscal&source=pace~gdp.2017/2021.level.management~x')
  })

  it.each([
    '#/',
    '#/targets?scope=compare',
    '#/?scope=management&q=a%26b%3D%E4%B8%AD&source=ratio~a~b',
    '#/indicators/gdp?scope=compare&period=2017/2021,2026',
  ])('writes %s as it was read', hash => {
    expect(formatAddress(parseAddress(hash))).toBe(hash)
  })
})
