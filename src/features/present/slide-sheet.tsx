import { ErrorBoundary } from 'react-error-boundary'
import { plain } from '../../facts/told'
import { CitedFigure, type OpenSource, ToldText } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { WithoutTerms } from '../../text/term-text'
import { phrasesOf } from './decks/phrases'
import { figuresOfBody, type Slide } from './decks/slide'
import { SlideBodyView } from './slide-body'
import { useIsWide } from './use-screen'

/** A slide with the title of its deck; where drawing it fails, it is told in words. */
export interface SlideSheetProps {
  readonly slide: Slide
  readonly title: string
  readonly onOpen: OpenSource
  /** What the show does by itself, told where nothing else stands. */
  readonly state?: string
  /** The room's slide is the page's main heading; a preview is none. */
  readonly isPreview?: boolean
}

/** One slide: scope and deck, the message, its period, one figure or chart, and where it is printed. */
export function SlideSheet(props: SlideSheetProps) {
  return (
    <WithoutTerms>
      <ErrorBoundary fallback={<SlideInWords {...props} />} resetKeys={[props.slide]}>
        <Sheet {...props} />
      </ErrorBoundary>
    </WithoutTerms>
  )
}

function Sheet({ slide, title, onOpen, state = '', isPreview = false }: SlideSheetProps) {
  const Heading = isPreview ? 'p' : 'h1'
  const isWide = useIsWide()
  return (
    <article className={`slide slide--${slide.body.kind}`}>
      <p className="slide__top">
        <span className="slide__scopes">
          {slide.scopes.map(scope => (
            <span key={scope} className="slide__scope">
              <ScopeMark scope={scope} />
              {slide.scopeLabels[scope]}
            </span>
          ))}
        </span>
        <span>{title}</span>
      </p>
      <Heading className="slide__headline">
        {phrasesOf(slide.headline, isWide).map((phrase, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: phrases keep their order
          <span key={i} className="slide__phrase">
            <ToldText told={phrase} onOpen={onOpen} />
          </span>
        ))}
      </Heading>
      <p className="slide__period">
        <span>{slide.period}</span>
        {slide.part !== '' && <span>{slide.part}</span>}
        {slide.body.kind === 'ladder' && slide.body.spacing !== '' && <span>{slide.body.spacing}</span>}
        {state !== '' && <span className="slide__state">{state}</span>}
      </p>
      <div className="slide__body">
        <ErrorBoundary fallback={<FiguresInWords slide={slide} onOpen={onOpen} />} resetKeys={[slide]}>
          <SlideBodyView slide={slide} onOpen={onOpen} />
        </ErrorBoundary>
      </div>
      <p className="slide__sources">
        出处：报告{slide.places.join('、')}
        {slide.remark !== '' && `。${slide.remark}`}
      </p>
    </article>
  )
}

/** In place of a chart that failed: its figures, each still leading to its source. */
function FiguresInWords({ slide, onOpen }: Pick<SlideSheetProps, 'slide' | 'onOpen'>) {
  return (
    <ul className="slide__figures">
      {figuresOfBody(slide.body).map((cited, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slide may show a figure twice
        <li key={i}>
          <CitedFigure cited={cited} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

/** In place of a slide that failed: plain words, without anything that could fail again. */
function SlideInWords({ slide }: SlideSheetProps) {
  return (
    <article className="slide">
      <h1 className="slide__headline">{plain(slide.headline)}</h1>
      <p className="slide__period">{slide.period}</p>
      <p className="slide__sources">出处：报告{slide.places.join('、')}</p>
    </article>
  )
}
