import { plain } from '../../facts/told'
import type { Slide } from './decks/slide'

/** For the presenter alone: the report's own words, the arithmetic of what is computed, and what it is held against. */
export function PresenterNotes({ slide: { notes, places } }: { readonly slide: Slide }) {
  return (
    <section className="presenter__notes" aria-label="备注">
      <h2>备注</h2>
      <h3>原文</h3>
      {notes.quotes.map(({ place, text }) => (
        <p key={place + text}>
          “{text}”（{place}）
        </p>
      ))}
      {notes.quotes.length === 0 && <p>出处：{places.join('、')}</p>}
      {notes.formulas.length > 0 && <h3>推算</h3>}
      {notes.formulas.map(({ name, formula, caveats }) => (
        <p key={name + formula}>
          {name}：{formula}。{caveats.join('')}
        </p>
      ))}
      {notes.cautions.length > 0 && <h3>提醒</h3>}
      {notes.cautions.map(text => (
        <p key={text}>{text}</p>
      ))}
      {notes.comparisons.length > 0 && <h3>对照</h3>}
      {notes.comparisons.map(told => (
        <p key={plain(told)}>{plain(told)}</p>
      ))}
    </section>
  )
}
