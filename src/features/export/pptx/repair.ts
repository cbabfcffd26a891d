import { strFromU8, strToU8 } from 'fflate'
import { font } from './look'
import { escaped } from './xml'

/** The parts of a file by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** What a chart is to be made of. */
export interface ChartParts {
  readonly xml: string
  readonly sheet: Uint8Array
}

/**
 * The parts that pptxgenjs wrote, with nothing left that PowerPoint would offer to repair: charts and their workbooks are
 * exchanged for our own, types name the parts that are there, ids are used once a slide, notes have paragraphs.
 */
export function repaired(
  parts: Parts,
  charts: readonly ChartParts[],
  notes: readonly (readonly string[])[],
): Record<string, Uint8Array> {
  const own = withCharts(parts, charts)
  const mended: Record<string, Uint8Array> = {}
  for (const [path, bytes] of Object.entries(own)) {
    // Folders are entries of their own, which a package has not.
    if (path.endsWith('/')) continue
    mended[path] = textual.test(path) ? strToU8(mendedText(path, strFromU8(bytes), own, notes)) : bytes
  }
  return mended
}

const textual = /\.(xml|rels)$/

function mendedText(path: string, text: string, parts: Parts, notes: readonly (readonly string[])[]): string {
  if (path === '[Content_Types].xml') return typesOf(text, parts)
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return withOwnIds(text)
  if (path === 'ppt/theme/theme1.xml') return withChineseFont(text)
  const [, slide] = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(path) ?? []
  return slide === undefined ? text : withNotes(text, notes[Number(slide) - 1] ?? [])
}

/** Our charts in the place of those that hold their places, in the order in which they were added. */
function withCharts(parts: Parts, charts: readonly ChartParts[]): Parts {
  const numbers = Object.keys(parts)
    .flatMap(path => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
  if (numbers.length !== charts.length)
    throw new Error(`repair: expected ${charts.length} charts; received ${numbers.length}`)
  const own: Record<string, Uint8Array> = { ...parts }
  for (const [i, number] of numbers.entries()) {
    const chart = charts[i]
    if (chart === undefined) continue
    const path = `ppt/charts/chart${number}.xml`
    own[path] = strToU8(firstLineOf(parts[path]) + chart.xml)
    own[sheetOf(parts, number)] = chart.sheet
  }
  return own
}

/** What a part tells of its encoding. */
function firstLineOf(part: Uint8Array | undefined): string {
  return /^<\?xml[^>]*\?>/.exec(part === undefined ? '' : strFromU8(part))?.[0] ?? ''
}

/** The workbook that a chart's only relation leads to. */
function sheetOf(parts: Parts, number: number): string {
  const path = `ppt/charts/_rels/chart${number}.xml.rels`
  const bytes = parts[path]
  const [, target] = /Target="\.\.\/([^"]+\.xlsx)"/.exec(bytes === undefined ? '' : strFromU8(bytes)) ?? []
  if (target === undefined) throw new Error(`repair: expected a workbook in ${path}; received none`)
  return `ppt/${target}`
}

/** Types of the parts that are there, each once. */
export function typesOf(xml: string, parts: Parts): string {
  const seen = new Set<string>()
  return xml.replace(/ ?<Override PartName="([^"]*)"[^>]*\/>/g, (entry, name: string) => {
    if (seen.has(name) || parts[name.slice(1)] === undefined) return ''
    seen.add(name)
    return entry.trim()
  })
}

/** Every object of a slide under a number of its own, in their order. */
export function withOwnIds(xml: string): string {
  let id = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1
    return `<p:cNvPr id="${id}"`
  })
}

/** The font for Chinese where a reader writes on a slide. */
export function withChineseFont(xml: string): string {
  return xml.replace(/<a:ea typeface=""\/>/g, `<a:ea typeface="${font}"/>`)
}

/** A line of notes, a paragraph: they were one, whose lines are lost. */
export function withNotes(xml: string, lines: readonly string[]): string {
  const paragraphs = lines.map(
    line => `<a:p><a:r><a:rPr lang="zh-CN" dirty="0"/><a:t>${escaped(line)}</a:t></a:r></a:p>`,
  )
  // A body without a paragraph is a fault.
  const body = lines.length === 0 ? '<a:p/>' : paragraphs.join('')
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>/s,
    (_, before: string) => before + body,
  )
}
