import { palette } from '../../../charts/palette'
import { type Line, type Picture, scopeWord, strong } from '../../../charts/picture'
import { type PictureOf, pictureOf } from '../../../charts/pictures'
import type { Dataset } from '../../../dataset/dataset'
import { scopeLabelsOf, scopes, statusLabels } from '../../../dataset/vocabulary'
import { isProblem, statusLabelOf } from '../../../facts/figure'
import { plain } from '../../../facts/told'
import { observationsOf } from '../about'
import type { Exported } from '../exported'
import { onPaper } from '../paper'
import type { Body, DrawOption } from './body'
import { columnsBody } from './columns-body'
import { footLines, formulaLines } from './foot-lines'
import { type KeyEntry, keyOf } from './key'
import { rowsBody } from './rows-body'
import { slopeBody } from './slope-body'
import {
  escaped,
  fontFamily,
  inks,
  rounded,
  ruleAt,
  type TypeSize,
  textAt,
  type,
  widthOf,
  wrapped,
} from './svg-text'

/** A picture as SVG, with its size in pixels. */
export interface PictureSvg {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const margin = 24
const leastWidth = 600
/** Between the parts that stand one below the other, in pixels. */
const space = 14
/** Between the entries of a key, and from a mark to its word, in pixels. */
const keySpace = 18
const keyMark = 22

/** A chart as a picture of its own: title, key, geometry with figures, notes, and what must be said of its source. */
export function pictureSvg(
  dataset: Dataset,
  exported: Exported,
  asked: PictureOf,
  drawOption: DrawOption,
  isTransparent: boolean,
): PictureSvg {
  const picture = pictureOf(asked)
  const body = bodyOf(picture, drawOption)
  const inner = Math.ceil(Math.max(leastWidth - 2 * margin, body.width))
  const width = inner + 2 * margin
  const parts: string[] = []
  let top = margin
  const lines = (told: readonly Line[], size: TypeSize) => {
    for (const line of told.flatMap(line => wrapped(line, inner, size))) {
      parts.push(textAt(line, { x: margin, y: top + type[size].height / 2, size }))
      top += type[size].height
    }
  }
  lines([[strong(exported.title)]], 'title')
  top += 4
  const key = keyAt(entriesOf(dataset, exported, picture), margin, top, inner)
  parts.push(key.svg)
  top += key.height + space
  parts.push(body.draw(margin, top, inner))
  top += body.height + space
  const { notes = [] } = picture
  lines(
    notes.map(note => [note]),
    'small',
  )
  top += notes.length > 0 ? space / 2 : 0
  parts.push(ruleAt(margin, top, width - margin, top, inks.rule))
  top += space / 2
  lines(
    footLines(dataset, exported).map(line => [line]),
    'small',
  )
  const height = Math.ceil(top + margin - 6)
  const ground = isTransparent ? '' : `<rect width="${width}" height="${height}" fill="${palette.bg}"/>\n`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fontFamily}">
<title>${escaped(exported.title)}</title>
<desc>${escaped(descriptionOf(exported))}</desc>
${ground}${parts.filter(part => part !== '').join('\n')}
</svg>
`
  return { svg: onPaper(svg), width, height }
}

function bodyOf(picture: Picture, drawOption: DrawOption): Body {
  switch (picture.layout) {
    case 'rows':
      return rowsBody(picture, drawOption)
    case 'columns':
      return columnsBody(picture, drawOption)
    case 'slope':
      return slopeBody(picture, drawOption)
  }
}

/** The chart's own sentence, and all formulas. */
function descriptionOf(exported: Exported): string {
  const sentence = exported.chart ? plain(exported.chart.sentence) : ''
  return [sentence, ...formulaLines(exported)].join('\n')
}

/** The scopes that figures of the picture stand in, then what its marks mean. */
function entriesOf(
  { report }: Pick<Dataset, 'report'>,
  { sources }: Exported,
  { option }: Picture,
): readonly KeyEntry[] {
  const labels = scopeLabelsOf(report)
  const found = sources.map(source =>
    source.kind === 'observation' ? source.observation.scope : source.derived.scope,
  )
  const outcomes = observationsOf({ sources }).filter(({ status }) => status === 'outcome')
  const [first] = outcomes
  // What the report admits as a problem is no 成效.
  const told = first !== undefined && outcomes.every(isProblem) ? statusLabelOf(first) : statusLabels.outcome
  return [
    ...scopes
      .filter(scope => found.includes(scope))
      .map(scope => ({ mark: '', label: `${scopeWord(scope).text}${labels[scope]}` })),
    ...keyOf(option).map(entry => (entry.label === statusLabels.outcome ? { ...entry, label: told } : entry)),
  ]
}

function keyAt(entries: readonly KeyEntry[], left: number, top: number, width: number) {
  const { height } = type.small
  let [x, y] = [left, top]
  const parts = entries.map(({ mark, label }) => {
    const markWidth = mark === '' ? 0 : keyMark
    const entryWidth = markWidth + widthOf([label], 'small')
    if (x > left && x + entryWidth > left + width) [x, y] = [left, y + height]
    const middle = y + height / 2
    const drawn = mark === '' ? '' : `<g transform="translate(${rounded(x)},${middle - 6})">${mark}</g>`
    const told = textAt([label], { x: x + markWidth, y: middle, size: 'small' })
    x += entryWidth + keySpace
    return drawn + told
  })
  return { svg: parts.join('\n'), height: y + height - top }
}
