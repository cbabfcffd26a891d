import type { CSSProperties } from 'react'
import { partsOf } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import type { Slide, SlideFigure } from './decks/slide'
import { figureSize } from './figure-size'
import { figureTones } from './figure-tones'
import { SlideLadder } from './slide-ladder'
import { SlideRows } from './slide-rows'

/** One body of a slide, drawn at the size of its box. */
export interface SlideBodyProps {
  readonly slide: Slide
  readonly onOpen: OpenSource
}

/** The one thing that a slide shows. */
export function SlideBodyView({ slide: { body, scopes, scopeLabels }, onOpen }: SlideBodyProps) {
  switch (body.kind) {
    case 'figure':
      return (
        <div className="slide__hero">
          <MainFigure figure={body.main} tall={[112, 27]} wide={[150, 27]} onOpen={onOpen} />
          <Facts facts={body.facts} onOpen={onOpen} />
        </div>
      )
    case 'ladder':
      return (
        <div className="slide__pair">
          <div className="slide__hero">
            <MainFigure figure={body.main} tall={[56, 16.2]} wide={[50, 20]} isStacked onOpen={onOpen} />
            <Facts facts={body.facts} onOpen={onOpen} />
          </div>
          <SlideLadder columns={body.columns} onOpen={onOpen} />
        </div>
      )
    case 'rows':
      // Where there are several scopes, each line says its own.
      return <SlideRows body={body} labels={scopes.length > 1 ? scopeLabels : null} onOpen={onOpen} />
  }
}

interface MainFigureProps {
  readonly figure: SlideFigure
  /** Width and greatest size on a screen of 4:3 and on a wider one, in hundredths of its height. */
  readonly tall: readonly [width: number, greatest: number]
  readonly wide: readonly [width: number, greatest: number]
  /** Whether a word before the numeral stands above it on a wide screen: 突破. */
  readonly isStacked?: boolean
  readonly onOpen: OpenSource
}

/** The key figure, as large as its words let it be. */
function MainFigure({ figure: { label, cited, tone }, tall, wide, isStacked, onOpen }: MainFigureProps) {
  const style = {
    '--main-tall': figureSize(cited.text, ...tall),
    '--main-wide': figureSize(
      isStacked ? partsOf(cited.text).numeral + partsOf(cited.text).after : cited.text,
      ...wide,
    ),
  } as CSSProperties
  return (
    <p className="slide__main" style={style}>
      <span className="slide__label">{label}</span>
      <span className="slide__key">
        <CitedFigure cited={cited} tone={figureTones[tone]} onOpen={onOpen} />
      </span>
    </p>
  )
}

function Facts({ facts, onOpen }: { readonly facts: readonly SlideFigure[]; readonly onOpen: OpenSource }) {
  if (facts.length === 0) return null
  return (
    <ul className="slide__facts">
      {facts.map(({ label, cited, tone }) => (
        <li key={cited.source}>
          <span className="slide__label">{label}</span>
          <span className="slide__fact">
            <CitedFigure cited={cited} tone={figureTones[tone]} onOpen={onOpen} />
          </span>
        </li>
      ))}
    </ul>
  )
}
