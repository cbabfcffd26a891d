import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pageNames } from '../../scripts/vite/page-names'

const draft =
  '<html data-result-year="%result-year%"><meta name="description" content="%dashboard-description%" /><title>%dashboard-title%</title>'

/** The page with the names of a report's file. */
function named(text: string, page = draft): string {
  const { transformIndexHtml } = pageNames(() => text)
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
    throw new Error('expected a handler of the page; received none')
  return String((transformIndexHtml.handler as (html: string) => unknown)(page))
}

it('writes title, description and year of the report into the page', () => {
  const dashboard = { title: '某市 <看板>', mark: '某', description: '“指标” & "目标"' }
  expect(named(JSON.stringify({ dashboard, times: { result: '2021' } }))).toBe(
    '<html data-result-year="2021"><meta name="description" content="“指标” &amp; &quot;目标&quot;" /><title>某市 &lt;看板></title>',
  )
})

it('names the scopes for whoever reads without a script, and none of a report that has no two', () => {
  const page = readFileSync('index.html', 'utf8')
  const names = { administrative: '全域口径', management: '本级口径' }
  const divided = named(JSON.stringify({ scopes: { names } }), page)
  expect(divided).toContain('data-administrative="全域口径" data-management="本级口径"')
  expect(divided).toContain('下面只有全域口径的文字、数字和图形，不能切换口径、查看出处')
  expect(named('{}', page)).toContain('下面只有文字、数字和图形，不能查看出处')
  for (const text of [JSON.stringify({ scopes: { names } }), '{}', '{'])
    expect(named(text, page)).not.toMatch(/%[a-z-]+%|undefined/)
})

it('leaves them empty where the file cannot be read, which the page tells', () => {
  for (const text of ['{', '{}', '{"dashboard": {}}'])
    expect(named(text)).toBe(
      '<html data-result-year=""><meta name="description" content="" /><title></title>',
    )
})
