import type { CSSProperties } from 'react'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { BoundMark } from './bound-mark'
import type { Slide, SlideBody, SlideRow } from './decks/slide'
import { figureTones } from './figure-tones'

interface SlideRowsProps {
  readonly body: Extract<SlideBody, { readonly kind: 'rows' }>
  /** What each line calls its scope; null where all have the same. */
  readonly labels: Slide['scopeLabels'] | null
  readonly onOpen: OpenSource
}

/** At most seven lines: name, bars from zero where there are some, and figures. */
export function SlideRows({ body: { heads, rows, scale, size }, labels, onOpen }: SlideRowsProps) {
  const hasBars = rows.some(row => row.bars.length > 0)
  const columns = Math.max(...rows.map(({ figures }) => figures.length))
  const [head] = rows
  return (
    <table className="slide-rows" style={{ '--row-scale': size } as CSSProperties}>
      {(heads.length > 0 || scale !== '') && (
        <thead>
          <tr>
            <th scope="col" colSpan={(hasBars ? 2 : 1) + (heads.length === 0 ? columns : 0)}>
              {scale}
            </th>
            {Array.from({ length: heads.length === 0 ? 0 : columns }, (_, i) => (
              <th key={heads[i] ?? i} scope="col" className="slide-rows__head">
                {heads[i] !== undefined && (
                  <>
                    {columns > 1 && hasBars && head?.bars.length === 2 && <HeadMark row={head} i={i} />}
                    {heads[i]}
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a slide never change places; names repeat
          <Line key={i} row={row} hasBars={hasBars} columns={columns} labels={labels} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

/** Solid or hollow, as the bars of the column below. */
function HeadMark({ row, i }: { readonly row: SlideRow; readonly i: number }) {
  const tone = row.figures[i]?.tone
  if (tone === undefined || tone === 'derived') return null
  return <span className={`slide-key slide-key--${tone}`} aria-hidden="true" />
}

interface LineProps extends Pick<SlideRowsProps, 'labels' | 'onOpen'> {
  readonly row: SlideRow
  readonly hasBars: boolean
  readonly columns: number
}

function Line({ row: { name, scope, figures, bars }, hasBars, columns, labels, onOpen }: LineProps) {
  return (
    <tr>
      <th scope="row" className={hasBars ? 'slide-rows__name slide-rows__name--barred' : 'slide-rows__name'}>
        {labels !== null && scope !== null && (
          <>
            <ScopeMark scope={scope} />
            <span className="visually-hidden">{labels[scope]}：</span>
          </>
        )}
        {name}
      </th>
      {hasBars && (
        <td className="slide-rows__bars" aria-hidden="true">
          {bars.map(({ share, tone, bound }, i) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: the first bar belongs to the first figure
              key={i}
              className={`slide-bar slide-bar--${tone} slide-rows__bar`}
              style={{ '--share': share } as CSSProperties}
            >
              <BoundMark bound={bound} />
            </div>
          ))}
        </td>
      )}
      {Array.from({ length: columns }, (_, i) => {
        const figure = figures[i]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          <td key={i} className={i === 0 ? 'slide-rows__figure' : 'slide-rows__figure slide-rows__second'}>
            {figure && <CitedFigure cited={figure.cited} tone={figureTones[figure.tone]} onOpen={onOpen} />}
          </td>
        )
      })}
    </tr>
  )
}
