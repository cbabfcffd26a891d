import { drawnSvg } from './drawn-svg'
import type { ChartOption } from './option'

/** A length of a drawing: a share of its box and pixels. */
interface Length {
  readonly share: number
  readonly pixels: number
}

/** One element as ECharts has drawn it: what it is, and its numbers that follow the size of the box. */
interface Shape {
  readonly attributes: ReadonlyMap<string, string>
  readonly numbers: readonly number[]
}

/** Sides of two squares so large that what ECharts rounds, to a tenth of a pixel, is nothing in their difference. */
const small = 1e6
const large = 1e7

/** A box as it stands in the page, to try what was found. */
const tried = { width: 613, height: 307 }
const tolerance = 0.11

/**
 * The geometry of a chart as SVG that keeps to its box at every size: ECharts draws it in two sizes, and from both follows
 * what of each length is a share of the box and what is pixels. Strokes and symbols are not stretched. What cannot be said
 * so is refused.
 */
export function fittedSvg(option: ChartOption): string {
  const shapes = shapesOf(drawnSvg(option, small, small))
  const others = shapesOf(drawnSvg(option, large, large))
  const lengths = shapes.map(({ numbers }, i) =>
    numbers.map((number, at) => lengthOf(number, others[i]?.numbers[at] ?? Number.NaN)),
  )
  shapesOf(drawnSvg(option, tried.width, tried.height)).forEach(({ numbers }, i) => {
    numbers.forEach((number, at) => {
      const { share, pixels } = lengths[i]?.[at] ?? { share: Number.NaN, pixels: 0 }
      const found = share * (at % 2 === 0 ? tried.width : tried.height) + pixels
      if (!(Math.abs(found - number) < tolerance))
        throw new Error(
          `fitted-svg: expected a share of the box and pixels, received ${number}, not ${found}; give the chart of ` +
            `"${option.series.map(({ id }) => id)}" lengths that are either`,
        )
    })
  })
  const drawn = shapes.map((shape, i) => elementOf(shape, lengths[i] ?? []))
  return `<svg width="100%" height="100%">${drawn.join('')}</svg>`
}

function lengthOf(inSmall: number, inLarge: number): Length {
  const share = (inLarge - inSmall) / (large - small)
  // Pixels are those of options: halves of widths and of strokes.
  return { share, pixels: Math.round((inSmall - share * small) * 4) / 4 }
}

/** Bars, a path of one rectangle, have place and size; symbols, which are moved there, a place. */
function shapesOf(svg: string): Shape[] {
  const paths = [...svg.matchAll(/<path ([^>]*)><\/path>/g)]
  const rest = paths.reduce((left, [path]) => left.replace(path, ''), svg).trim()
  if (rest !== '')
    throw new Error(`fitted-svg: expected paths alone, received ${rest}; draw with bars and symbols`)
  return paths.map(([path, inner = '']) => {
    const attributes = new Map(
      [...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const bar = /^M(\S+) (\S+)l(\S+) 0l0 (\S+)l\S+ 0Z$/.exec(attributes.get('d') ?? '')
    const moved = /^matrix\(.*,([^,]+),([^,]+)\)$/.exec(attributes.get('transform') ?? '')
    const [, ...numbers] = moved ?? bar ?? []
    if (numbers.length === 0)
      throw new Error(`fitted-svg: expected a bar or a symbol, received ${path}; draw with bars and symbols`)
    return { attributes, numbers: numbers.map(Number) }
  })
}

function elementOf({ attributes }: Shape, [x, y, width, height]: readonly Length[]): string {
  if (x === undefined || y === undefined) return ''
  const kept = [...attributes]
    .filter(([name]) => /^stroke-/.test(name))
    .map(([name, value]) => ` ${name}="${value}"`)
  if (width !== undefined && height !== undefined)
    return barOf(attributes, kept.join(''), x, y, width, height)
  const matrix = (attributes.get('transform') ?? '').replace(/,[^,]+,[^,]+\)$/, `,${x.pixels},${y.pixels})`)
  const place = `x="${percent(x.share)}" y="${percent(y.share)}"`
  return `<svg ${place}><path d="${attributes.get('d')}" transform="${matrix}"${kept.join('')} style="${paintOf(attributes)}"/></svg>`
}

function barOf(
  attributes: ReadonlyMap<string, string>,
  kept: string,
  x: Length,
  y: Length,
  width: Length,
  height: Length,
): string {
  const stroke = attributes.get('stroke')
  if (isNothing(width) || isNothing(height))
    return stroke === undefined ? '' : lineOf(attributes, x, y, width, height)
  // From its foot upwards, as ECharts goes round it: dashes begin there.
  const isUp = height.share < 0 || (height.share === 0 && height.pixels < 0)
  const [top, tall] = isUp ? [minus(y), minus(height)] : [y, height]
  const lengths = Object.entries({ x, y: top, width, height: tall })
  // Chromium 86 forgets the lengths of styles when the box changes, unless attributes too are shares of it.
  const places = lengths.map(([name, length]) => ` ${name}="${shareOf(length)}"`)
  const exact = lengths.flatMap(([name, length]) =>
    isMixed(length) ? [`${name}:calc(${percent(length.share)} + ${length.pixels}px);`] : [],
  )
  const flipped = isUp ? ' transform="scale(1,-1)"' : ''
  return `<rect${places.join('')}${flipped}${kept} style="${exact.join('')}${paintOf(attributes)}"/>`
}

/** A frame without height or width is as thick as its stroke; SVG draws no rectangle of no size. */
function lineOf(
  attributes: ReadonlyMap<string, string>,
  x: Length,
  y: Length,
  width: Length,
  height: Length,
): string {
  const thick = Number(attributes.get('stroke-width'))
  const centred = (at: Length, size: Length) =>
    isNothing(size) ? { ...at, pixels: at.pixels - thick / 2 } : at
  const sized = (size: Length) => (isNothing(size) ? { share: 0, pixels: thick } : size)
  const filled = new Map([['fill', attributes.get('stroke') ?? '']])
  return barOf(filled, '', centred(x, width), centred(y, height), sized(width), sized(height))
}

function isNothing({ share, pixels }: Length): boolean {
  return Math.abs(share) < 1e-6 && pixels === 0
}

function minus({ share, pixels }: Length): Length {
  return { share: -share, pixels: -pixels }
}

function isMixed({ share, pixels }: Length): boolean {
  return Math.abs(share) > 1e-6 && pixels !== 0
}

function shareOf({ share, pixels }: Length): string {
  return Math.abs(share) > 1e-6 ? percent(share) : `${pixels}`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`
}

function paintOf(attributes: ReadonlyMap<string, string>): string {
  return ['fill', 'stroke']
    .flatMap(name => (attributes.has(name) ? [`${name}:${attributes.get(name)}`] : []))
    .join(';')
}
