import { useContext } from 'react'
import { partsOf } from '../facts/figure'
import type { Cited, Table, Told } from '../facts/told'
import { DataTable } from '../ui/data-table'
import { Figure, type FigureProps } from '../ui/figure'
import { termMarker } from './term-marks'
import { MarkedText, TermsContext, WithoutTerms } from './term-text'

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

/** A text with its figures as buttons, and its terms to open in place. */
export function ToldText({ told, onOpen }: { readonly told: Told; readonly onOpen: OpenSource }) {
  const { terms } = useContext(TermsContext)
  // One for the whole text: a term is marked once, however many figures stand between.
  const mark = termMarker(terms)
  return told.map((part, i) => {
    const next = told[i + 1]
    // A button may be torn from the punctuation behind it, which must not begin a line.
    const tail = typeof next === 'string' ? (leadingPunctuation.exec(next)?.[0] ?? '') : ''
    const before = told[i - 1]
    return (
      // An element each, whose text is exchanged with it: a text beside others may be a translator's by then.
      <span
        key={typeof part === 'string' ? `${i} ${part}` : i}
        className={typeof part === 'string' ? undefined : 'nb'}
      >
        {typeof part !== 'string' ? (
          <>
            <CitedFigure cited={part} onOpen={onOpen} />
            {tail !== '' && <span>{tail}</span>}
          </>
        ) : (
          <MarkedText
            parts={mark(typeof before === 'object' ? part.replace(leadingPunctuation, '') : part)}
          />
        )}
      </span>
    )
  })
}

/**
 * A model's table with its figures as buttons. It repeats what the chart says, so terms open in the names of its rows
 * alone.
 */
export function ToldTable({ table, onOpen }: { readonly table: Table; readonly onOpen: OpenSource }) {
  const rows = table.rows.map(cells =>
    cells.map((cell, i) =>
      i === 0 ? (
        <ToldText key={table.head[i]} told={cell} onOpen={onOpen} />
      ) : (
        <WithoutTerms key={table.head[i]}>
          <ToldText told={cell} onOpen={onOpen} />
        </WithoutTerms>
      ),
    ),
  )
  return <DataTable caption={table.caption} head={table.head} rows={rows} />
}
