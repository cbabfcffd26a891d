import type { Bound } from '../../facts/bound'

/** Which way a bound is open: 以上 and 突破 onward, 以内 back. Turned upward where bars stand. */
export function BoundMark({ bound }: { readonly bound: Bound }) {
  if (bound === null) return null
  return (
    <svg
      className={`bound-mark bound-mark--${bound}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={bound === 'up' ? 'M5,2 L11,8 L5,14' : 'M11,2 L5,8 L11,14'} />
    </svg>
  )
}
