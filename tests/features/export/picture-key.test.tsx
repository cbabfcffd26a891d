import { expect, it } from 'vitest'
import { drawnSvg } from '../../../src/charts/drawn-svg'
import { describeLevels, levels, tabulateLevels } from '../../../src/charts/levels/model'
import { pictureSvg } from '../../../src/features/export/picture/picture-svg'
import { sample } from '../../fixtures/sample'
import { exportedOf, sourcesNamed } from './export-fixtures'

function wordsOf(ids: readonly string[]): readonly string[] {
  const sources = sourcesNamed(ids)
  const model = levels(
    '某图',
    sources.flatMap(source => (source.kind === 'observation' ? source.observation : [])),
  )
  const { svg } = pictureSvg(
    sample,
    exportedOf({
      sources,
      chart: {
        sentence: describeLevels(model),
        table: tabulateLevels(model),
        picture: ['levels', model],
      },
    }),
    ['levels', model],
    drawnSvg,
    false,
  )
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  return [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent)
}

it('calls a problem no 成效 in the key of a picture', () => {
  const problems = wordsOf(['manufacturing-investment-share.2021.level.undivided'])
  expect(problems).toContain('问题')
  expect(problems).not.toContain('成效')
  expect(wordsOf(['retail-sales.2021.level.undivided'])).toContain('成效')
})
