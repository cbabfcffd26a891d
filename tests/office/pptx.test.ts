import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { sourceLineOf } from '../../src/features/export/about'
import type { Ratio } from '../../src/features/export/pptx/page'
import { writeDeck } from '../../src/features/export/pptx/write-deck'
import { openDeck } from '../../src/features/present/decks/decks'
import { exportedOf } from '../features/export/export-fixtures'
import { sample } from '../fixtures/sample'
import { converted } from './soffice'

/** A word of a page where LibreOffice put it, in points. */
interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const decks = ['results', 'targets-plan', 'targets-horizon', 'scopes']
const ratios: readonly Ratio[] = ['16:9', '4:3']

describe('a presentation as LibreOffice shows it', () => {
  for (const id of decks)
    for (const ratio of ratios)
      it(`has every slide, its words within the page and none on another: ${id}, ${ratio}`, async () => {
        const deck = new Map([['deck', id]])
        const exported = exportedOf({ choice: 'compare' })
        const { blob } = await writeDeck({ dataset: sample, exported, deck }, ratio)
        const files = await converted('deck.pptx', new Uint8Array(await blob.arrayBuffer()), 'pdf')
        const pages = pagesOf(files.get('deck.pdf') ?? new Uint8Array())
        const slides = openDeck(sample, 'compare', deck).deck?.slides ?? []
        expect(pages).toHaveLength(slides.length + 1)
        for (const [i, page] of pages.entries()) {
          const text = page.words.map(word => word.text).join('')
          expect(text).toContain(bare(sourceLineOf(sample)))
          for (const place of slides[i]?.places ?? []) expect(text).toContain(bare(place))
          expect(outside(page), `page ${i + 1}`).toEqual([])
          expect(overlapping(page.words), `page ${i + 1}`).toEqual([])
        }
      })
})

interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
}

function pagesOf(pdf: Uint8Array): readonly Page[] {
  const html = execFileSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return html
    .split('<page ')
    .slice(1)
    .map(page => ({
      width: numberIn(page, 'width'),
      height: numberIn(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, box = '', text = '']) => ({
        text,
        left: numberIn(box, 'xMin'),
        top: numberIn(box, 'yMin'),
        right: numberIn(box, 'xMax'),
        bottom: numberIn(box, 'yMax'),
      })),
    }))
}

function numberIn(text: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(text)?.[1])
}

/** Words as pdftotext joins them: without spaces. */
function bare(text: string): string {
  return text.replace(/\s/g, '')
}

function outside({ width, height, words }: Page): readonly string[] {
  return words
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => text)
}

/** A line's box is higher than its type, so neighbours may touch. */
const touching = 0.35

function overlapping(words: readonly Word[]): readonly string[] {
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap(b => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      const smaller = Math.min(a.bottom - a.top, b.bottom - b.top)
      return across > 1 && down > smaller * touching ? [`${a.text} / ${b.text}`] : []
    }),
  )
}
