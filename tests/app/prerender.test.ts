import { describe, expect, it } from 'vitest'
import { prerender } from '../../src/app/prerender'

describe('the page that the build writes', () => {
  const warnings: string[] = []
  const html = prerender(message => warnings.push(message))

  it('has the figures of the administrative scope', () => {
    expect(html).toContain('612.5')
    expect(html).not.toContain('480.6')
    // React's mark of a part that was waited for in vain.
    expect(html).not.toContain('<!--$!-->')
  })

  it('has the geometry of every chart, in colours that follow the appearance', () => {
    expect(warnings).toEqual([])
    expect(html.match(/<div class="chart__built"[^>]*><svg/g)).toHaveLength(
      html.match(/<figure class="chart"/g)?.length ?? 0,
    )
    expect(html).not.toMatch(/(?:fill|stroke):#/)
  })
})
