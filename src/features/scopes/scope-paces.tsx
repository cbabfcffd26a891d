import { periodLabelOf } from '../../dataset/times'
import type { Scope } from '../../dataset/vocabulary'
import type { Derived } from '../../facts/derived'
import { citeDerived } from '../../facts/figure'
import { endsInTarget, paceRange, paceReading, type ScopePace } from '../../facts/scope-paces'
import { pairScopes } from '../../facts/scope-pairs'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'

interface ScopePacesProps {
  readonly name: string
  /** What the report calls its scopes, in the heads of their columns. */
  readonly labels: Readonly<Record<Scope, string>>
  /** What lies between the scopes, in the head of its column. */
  readonly difference: string
  /** Of one indicator. */
  readonly paces: readonly ScopePace[]
  readonly onOpen: OpenSource
}

/** Nominal growth of both scopes and of what lies between them, three columns, one block a span with how to read it. */
export function ScopePaces({ name, labels, difference, paces, onOpen }: ScopePacesProps) {
  return (
    <table className="scope-paces">
      <caption className="visually-hidden">{name}的名义年均增速，按两端金额推算</caption>
      <thead>
        <tr>
          {pairScopes.map(scope => (
            <th key={scope} scope="col">
              <ScopeMark scope={scope} /> {labels[scope]}
            </th>
          ))}
          <th scope="col" className="scope-paces__rest">
            {difference}
          </th>
        </tr>
      </thead>
      {paces.map(pace => (
        <Block key={pace.span.over} pace={pace} onOpen={onOpen} />
      ))}
    </table>
  )
}

function Block({ pace, onOpen }: { readonly pace: ScopePace; readonly onOpen: OpenSource }) {
  const { label, from, to } = pace.span
  const { times } = pace.indicator
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {label}
          <span className="scope-paces__ends">
            {periodLabelOf(times, from)}到{periodLabelOf(times, to)}
            {endsInTarget(pace) ? '目标' : ''}
          </span>
        </th>
      </tr>
      <tr>
        {pairScopes.map(scope => (
          <td key={scope} className={`scoped scoped--${scope}`}>
            <Pace of={pace[scope]} onOpen={onOpen} />
          </td>
        ))}
        <td className="scope-paces__rest">
          {pace.rest ? <Pace of={pace.rest} onOpen={onOpen} /> : '不推算'}
        </td>
      </tr>
      <tr>
        <td colSpan={3} className="scope-paces__reading">
          <TermText text={paceReading(pace)} />
        </td>
      </tr>
    </tbody>
  )
}

function Pace({ of, onOpen }: { readonly of: Derived; readonly onOpen: OpenSource }) {
  const range = paceRange(of)
  return (
    <>
      <CitedFigure cited={citeDerived(of)} onOpen={onOpen} />
      {range !== '' && <span className="scope-paces__range">{range}</span>}
    </>
  )
}
