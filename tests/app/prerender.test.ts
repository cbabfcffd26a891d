import { describe, expect, it } from 'vitest'
import { prerender } from '../../src/app/prerender'

describe('the page that the build writes', () => {
  it('has the figures of the administrative scope, and leaves geometry to the script', () => {
    const html = prerender()
    expect(html).toContain('612.5')
    expect(html).not.toContain('480.6')
    // React's mark of a part that was waited for in vain.
    expect(html).not.toContain('<!--$!-->')
  })
})
