import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/dataset/digest'

describe('digestOf', () => {
  it('is the published FNV-1a, byte by byte of the code units', () => {
    // FNV-1a 32 of no byte is its offset basis; of the bytes 61 00, worked out by hand from it and the prime.
    expect(digestOf('')).toBe('811c9dc5')
    const first = Math.imul(0x811c9dc5 ^ 0x61, 0x01000193)
    expect(digestOf('a')).toBe((Math.imul(first, 0x01000193) >>> 0).toString(16).padStart(8, '0'))
  })

  it('differs where one character differs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), (text, n) => {
        const at = n % text.length
        const code = text.charCodeAt(at) ^ 1
        const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
        expect(digestOf(other)).not.toBe(digestOf(text))
      }),
    )
  })
})
