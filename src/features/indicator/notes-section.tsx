import { type ObservationRecord, printedOf } from '../../dataset/dataset'
import { startWordOf } from '../../facts/start-word'
import type { OpenSource } from '../../text/cited'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import type { AddressOf } from '../parts/view-props'
import type { IndicatorPage } from './indicator-page'

interface NotesSectionProps {
  readonly page: IndicatorPage
  readonly addressOf: AddressOf
  readonly onOpen: OpenSource
}

/** What must be known before the figures are used: definition, notes of single figures, what is odd in the report. */
export function NotesSection({ page, addressOf, onOpen }: NotesSectionProps) {
  const { indicator, observations, oddities } = page
  const own = new Set([...indicator.notes, ...observations.flatMap(noteOf)])
  // An indicator of two scopes has a note of its own on them.
  const notes = [...own, indicator.divided ? [] : '报告没有为它分口径；切换口径时它不变。'].flat()
  return (
    <Section title="使用提醒" onOpen={onOpen}>
      <ul className="indicator-notes">
        {notes.map(text => (
          <li key={text}>
            <TermText text={text} />
          </li>
        ))}
        {oddities.map(({ id, title, text }) => (
          <li key={id}>
            <TermText text={`报告的疑点：${title}。${text}`} />
          </li>
        ))}
      </ul>
      {oddities.length > 0 && (
        <p className="indicator-page__way">
          <a href={addressOf('/data')}>在“关于数据”里看全部疑点</a>
        </p>
      )}
    </Section>
  )
}

/** The note of one figure, with the figure: 2022年力争8万千瓦：报告印了两个目标…. */
function noteOf(observation: ObservationRecord): readonly string[] {
  const { note, period, periodLabel } = observation
  if (note === undefined) return []
  const when = period === 'unstated' ? startWordOf(observation) : periodLabel
  return [`${when}${printedOf(observation)}：${note}`]
}
