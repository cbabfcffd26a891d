import { describe, expect, it } from 'vitest'
import { prerender } from '../../src/app/prerender'

describe('the page that the build writes', () => {
  it('has the figures of the administrative scope, and leaves geometry to the script', () => {
    const html = prerender()
    expect(html).toContain('907.5')
    expect(html).not.toContain('698.5')
    // React's mark of a part that was waited for in vain.
    expect(html).not.toContain('<!--$!-->')
  })
})
