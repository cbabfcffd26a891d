import { useLayoutEffect, useMemo } from 'react'
import { ToldText } from '../../text/cited'
import { Notice } from '../../ui/notice'
import { Section } from '../parts/section'
import { useViewExport } from '../parts/use-view-export'
import { ViewHead } from '../parts/view-head'
import { type ReadyDeck, readyDecks } from './decks/decks'
import { figuresOfSlide } from './decks/slide'
import { KeyList } from './help-panel'
import { clickerHelp } from './keys'
import { OwnDecks } from './own-decks'
import type { PresentProps } from './present-props'
import './start.css'

interface StartProps extends PresentProps {
  /** What the address asked for and is not there. */
  readonly lost: readonly string[]
}

/** Decks to choose from, one's own, and what the keys do. */
export function StartScreen({ lost, ...props }: StartProps) {
  const { dataset, choice, parameters, hrefOf, onOpen } = props
  const ready = useMemo(() => readyDecks(dataset), [dataset])
  const main = useMemo(() => ready.filter(({ isMain }) => isMain), [ready])
  const themes = ready.filter(({ isMain }) => !isMain)
  // Every deck is made for its first message; not again when the address only gets a title.
  const made = useMemo(
    () => new Map(ready.map(({ id, slides }) => [id, slides(dataset, choice)])),
    [ready, dataset, choice],
  )
  useViewExport(
    useMemo(
      () => ({
        ids: [],
        selected: [],
        milestones: [],
        filters: [],
        decks: main.map(({ id, title }) => ({
          title,
          href: hrefOf([['deck', id]]),
          keys: new Map([['deck', id]]),
          ids: (made.get(id) ?? []).flatMap(figuresOfSlide).map(({ source }) => source),
        })),
      }),
      [main, made, hrefOf],
    ),
  )
  const firstHref = hrefOf([['deck', main[0]?.id ?? '']])
  // Before the list is painted: a key pressed at its sight is heard.
  useLayoutEffect(() => {
    const start = (event: KeyboardEvent) => {
      if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey) return
      // A remote control's button for the show; the browser would load the page again.
      event.preventDefault()
      window.location.hash = firstHref
    }
    window.addEventListener('keydown', start)
    return () => window.removeEventListener('keydown', start)
  }, [firstHref])
  const list = (decks: readonly ReadyDeck[]) => (
    <ul className="decks">
      {decks.map(deck => {
        const slides = made.get(deck.id) ?? []
        const [first] = slides
        return (
          <li key={deck.id}>
            <h3>
              <a href={hrefOf([['deck', deck.id]])}>{deck.title}</a>
              <span className="decks__count">{slides.length}张</span>
            </h3>
            <p>{deck.about}</p>
            {first && (
              <p className="decks__first">
                第一张：
                <ToldText told={first.headline} onOpen={onOpen} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
  return (
    <div className="present">
      <ViewHead
        kicker="放映"
        title={['选一份放映，用方向键或翻页笔翻页']}
        lead={[
          '每张只说一件事，数字都注明口径、时期和页码。放映时按S换口径，按?看全部按键。翻页不用联网，刷新后回到同一张。',
        ]}
        onOpen={onOpen}
      />
      {lost.map(text => (
        <Notice key={text} title={text}>
          <p>下面是可以放的。</p>
        </Notice>
      ))}
      {parameters.get('select') !== undefined && <OwnDecks {...props} />}
      <Section title="整份报告" onOpen={onOpen}>
        {list(main)}
      </Section>
      <Section title="按主题" onOpen={onOpen}>
        {list(themes)}
      </Section>
      {parameters.get('select') === undefined && <OwnDecks {...props} />}
      <Section title="按键和翻页笔" lead={[clickerHelp]} onOpen={onOpen}>
        <KeyList />
      </Section>
    </div>
  )
}
