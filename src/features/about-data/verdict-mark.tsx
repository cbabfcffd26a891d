import type { Verdict } from '../../checks/check'

/*
 * A shape for each verdict, so that none hangs on colour: a tick, a wave, a line with one end open, two bars side by side,
 * a question in a frame.
 */
const paths: Readonly<Record<Verdict, string>> = {
  agrees: 'M3,9 L7,13 L15,4',
  rounding: 'M2,7 q3.5,-5 7,0 t7,0 M2,13 q3.5,-5 7,0 t7,0',
  compatible: 'M3,3 V15 M3,9 H15 M11,5 L15,9 L11,13',
  incomparable: 'M6,2 V16 M12,2 V16',
  doubtful: 'M2,2 H16 V16 H2 Z M6.6,7 a2.4,2.4 0 1,1 3.4,2.2 q-1,0.5 -1,1.8 M9,13.2 V13.6',
}

/** The verdict's shape; its word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="verdict-mark" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={paths[verdict]} />
    </svg>
  )
}
