import { firstTexts } from 'virtual:first-data'
import { expect, it } from 'vitest'
import { pageNames } from '../../scripts/vite/page-names'
import { sample } from '../fixtures/sample'

/** The page with the names of a report's file. */
function named(text: string): string {
  const { transformIndexHtml } = pageNames(() => text)
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
    throw new Error('expected a handler of the page; received none')
  const page =
    '<html data-result-year="%result-year%"><meta name="description" content="%dashboard-description%" /><title>%dashboard-title%</title>'
  return String((transformIndexHtml.handler as (html: string) => unknown)(page))
}

it('writes title, description and year of the report into the page', () => {
  const dashboard = { title: '某市 <看板>', mark: '某', description: '“指标” & "目标"' }
  expect(named(JSON.stringify({ dashboard, times: { result: '2021' } }))).toBe(
    '<html data-result-year="2021"><meta name="description" content="“指标” &amp; &quot;目标&quot;" /><title>某市 &lt;看板></title>',
  )
})

it('leaves them empty where the file cannot be read, which the page tells', () => {
  for (const text of ['{', '{}', '{"dashboard": {}}'])
    expect(named(text)).toBe(
      '<html data-result-year=""><meta name="description" content="" /><title></title>',
    )
})

it('does not come a second time with the first data', () => {
  const { title, description = '' } = sample.report.dashboard
  const report = firstTexts.find(({ file }) => file === 'data/report.json')?.text
  expect(report).toContain(title)
  expect(description).not.toBe('')
  expect(report).not.toContain(description)
})
