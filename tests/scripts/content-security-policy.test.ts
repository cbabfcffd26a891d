import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../scripts/vite/content-security-policy'

/** A built page with its policy. */
function policed(page: string): string {
  const { generateBundle } = contentSecurityPolicy()
  if (typeof generateBundle !== 'object' || !('handler' in generateBundle))
    throw new Error('expected a handler of the bundle; received none')
  const file = { type: 'asset', fileName: 'index.html', source: page }
  const handler = generateBundle.handler as (options: unknown, bundle: unknown) => void
  handler({}, { 'index.html': file })
  return file.source
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('allows the styles and scripts of the page, whatever tags a program holds in its strings', () => {
  const script = 'const sheet = "<styleSheet>" + "<style>"'
  const style = 'p { margin: 0 }'
  const page = policed(
    `<meta charset="UTF-8" /><script type="module">${script}</script><style rel="x">${style}</style>`,
  )
  expect(page).toContain(`script-src 'self' ${hashOf(script)};`)
  expect(page).toContain(`style-src 'self' ${hashOf(style)};`)
})
