import type { ReactNode } from 'react'
import './notice.css'

/** The title tells it in one line; what to do stands in the children. */
export interface NoticeProps {
  readonly title: string
  readonly children: ReactNode
  /** Faults alone are red; all else is told quietly. */
  readonly tone?: 'quiet' | 'fault'
}

/** A message that stands in the page until its cause is gone. */
export function Notice({ title, children, tone = 'quiet' }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'fault' ? 'alert' : 'status'}>
      <p className="notice__title">{title}</p>
      <div className="notice__body">{children}</div>
    </div>
  )
}
