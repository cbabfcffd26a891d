import type { Dataset, ObservationRecord } from '../../dataset/dataset'
import { cite, placedName } from '../../facts/figure'
import { printedBeside, termsOf } from '../../facts/paragraph-context'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { TermText } from '../../text/term-text'
import type { AddressOf } from '../parts/view-props'

interface SourceContextProps {
  readonly dataset: Dataset
  readonly observation: ObservationRecord
  readonly onOpen: OpenSource
  readonly addressOf?: AddressOf
}

/** What stands around a figure: what is odd there, its paragraph's other figures, and the terms used. */
export function SourceContext({ dataset, observation, onOpen, addressOf }: SourceContextProps) {
  // Those of its own indicator and period stand in a list of their own already.
  const beside = printedBeside(dataset, observation).filter(
    o => o.indicator !== observation.indicator || o.period !== observation.period,
  )
  const terms = termsOf(dataset, observation)
  const oddities = dataset.record.oddities.filter(({ observations }) => observations.includes(observation.id))
  return (
    <>
      {oddities.length > 0 && (
        <section className="source__part">
          <h3>报告这里的疑点</h3>
          {oddities.map(({ id, title, text }) => (
            <p key={id}>
              <b>
                <TermText text={title} />
              </b>
              ：<TermText text={text} />
            </p>
          ))}
        </section>
      )}
      {beside.length > 0 && (
        <details className="source__part">
          <summary>同一段的其他数据（{beside.length}条）</summary>
          <ul className="source__related">
            {beside.map(o => (
              <li key={o.id}>
                <span>
                  <TermText text={placedName(o)} />
                </span>
                <CitedFigure cited={cite(o)} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {terms.length > 0 && (
        <details className="source__part">
          <summary>这里的名词（{terms.length}个）</summary>
          {terms.map(({ id, name, explanation }) => (
            <p key={id}>
              {addressOf ? (
                <a href={addressOf('/glossary', [['q', name]])}>{name}</a>
              ) : (
                <TermText text={name} />
              )}
              ：
              <TermText text={explanation} />
            </p>
          ))}
        </details>
      )}
    </>
  )
}
