import type { IndicatorRecord } from '../dataset/dataset'
import type { ReportFile } from '../dataset/schema'
import type { Scope, Status } from '../dataset/vocabulary'
import { scopeLabelsOf } from '../dataset/vocabulary'
import { wholeOf } from '../facts/scope-names'
import { Mark } from '../ui/mark'
import { statusTones } from './status-tones'
import './scope-mark.css'

const shapes = { administrative: 'circle', management: 'square', undivided: 'diamond' } as const
/** The mark of a scope; with a status its fill and colour too. */
export function ScopeMark({ scope, status }: { readonly scope: Scope; readonly status?: Status }) {
  const tone = status ? statusTones[status] : 'ink'
  return <Mark shape={shapes[scope]} isHollow={status === 'target' || status === 'context'} tone={tone} />
}

/** A figure's scope, and the place whose whole it is where it has none. */
export interface ScopeTagProps {
  readonly of: Pick<ReportFile | IndicatorRecord, 'place' | 'scopes'>
  readonly scope: Scope
}

/** A scope of a report or an indicator by mark and name, so that no figure stands without it. */
export function ScopeTag({ of, scope }: ScopeTagProps) {
  const label = scopeLabelsOf(of)[scope]
  return (
    <span className="scope-tag">
      <ScopeMark scope={scope} />
      {scope === 'undivided' ? `${wholeOf(of.place)}·${label}` : label}
    </span>
  )
}
