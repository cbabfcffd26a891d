import './mark.css'

/** Shape tells the scope, fill tells the kind: solid is achieved, hollow is planned. */
export interface MarkProps {
  readonly shape: 'circle' | 'square' | 'diamond'
  readonly isHollow?: boolean
  readonly tone?: 'outcome' | 'target' | 'base' | 'ink'
}

const paths = {
  circle: 'M8,2 a6,6 0 1,0 0.001,0 Z',
  square: 'M3,3 H13 V13 H3 Z',
  diamond: 'M8,1 L15,8 L8,15 L1,8 Z',
} as const

/** Somewhat lower than the words beside it, and hidden from screen readers: words tell the same. */
export function Mark({ shape, isHollow = false, tone = 'ink' }: MarkProps) {
  return (
    <svg className={`mark mark--${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[shape]} className={isHollow ? 'mark__hollow' : 'mark__solid'} />
    </svg>
  )
}
