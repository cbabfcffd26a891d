import { Fragment } from 'react'
import { partsOf } from '../analysis/figure'
import type { Cited, Table, Told } from '../analysis/told'
import { DataTable } from '../ui/data-table'
import { Figure, type FigureProps } from '../ui/figure'

/** Opens the source of an observation or derived value by its id. */
export type OpenSource = (source: string) => void

type CitedFigureProps = Pick<FigureProps, 'size' | 'tone'> & {
  readonly cited: Cited
  readonly onOpen: OpenSource
}

/** A figure of a model as the button that leads to its source. */
export function CitedFigure({ cited, size = 'inherit', tone = 'ink', onOpen }: CitedFigureProps) {
  return (
    <Figure
      {...partsOf(cited.text)}
      name={cited.name}
      isDerived={cited.isDerived}
      tag={cited.tag}
      size={size}
      tone={tone}
      source={cited.source}
      onOpen={() => onOpen(cited.source)}
    />
  )
}

const leadingPunctuation = /^[，。；：、）]+/

/** A text with its figures as buttons. */
export function ToldText({ told, onOpen }: { readonly told: Told; readonly onOpen: OpenSource }) {
  return told.map((part, i) => {
    const next = told[i + 1]
    // A button may be torn from the punctuation behind it, which must not begin a line.
    const tail = typeof next === 'string' ? (leadingPunctuation.exec(next)?.[0] ?? '') : ''
    const before = told[i - 1]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence keep their order and repeat
      <Fragment key={i}>
        {typeof part !== 'string' ? (
          <span className="nb">
            <CitedFigure cited={part} onOpen={onOpen} />
            {tail}
          </span>
        ) : typeof before === 'object' ? (
          part.replace(leadingPunctuation, '')
        ) : (
          part
        )}
      </Fragment>
    )
  })
}

/** A model's table with its figures as buttons. */
export function ToldTable({ table, onOpen }: { readonly table: Table; readonly onOpen: OpenSource }) {
  const rows = table.rows.map(cells =>
    cells.map((cell, i) => <ToldText key={table.head[i]} told={cell} onOpen={onOpen} />),
  )
  return <DataTable caption={table.caption} head={table.head} rows={rows} />
}
