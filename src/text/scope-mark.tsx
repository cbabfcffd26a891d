import type { Scope, Status } from '../dataset/vocabulary'
import { scopeLabels } from '../dataset/vocabulary'
import { Mark } from '../ui/mark'
import { statusTones } from './status-tones'
import './scope-mark.css'

const shapes = { administrative: 'circle', management: 'square', undivided: 'diamond' } as const
/** The mark of a scope; with a status its fill and colour too. */
export function ScopeMark({ scope, status }: { readonly scope: Scope; readonly status?: Status }) {
  const tone = status ? statusTones[status] : 'ink'
  return <Mark shape={shapes[scope]} isHollow={status === 'target' || status === 'context'} tone={tone} />
}

/** A scope by mark and name, so that no figure stands without it. */
export function ScopeTag({ scope }: { readonly scope: Scope }) {
  return (
    <span className="scope-tag">
      <ScopeMark scope={scope} />
      {scope === 'undivided' ? '全市·未分口径' : scopeLabels[scope]}
    </span>
  )
}
