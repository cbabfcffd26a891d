/** Colours of geometry: tokens, so that a chart follows the appearance without being drawn anew. */
export const palette = {
  outcome: 'var(--outcome)',
  outcome2: 'var(--outcome-2)',
  target: 'var(--target)',
  base: 'var(--base)',
  base2: 'var(--base-2)',
  rule: 'var(--rule)',
  ink3: 'var(--ink-3)',
  bg: 'var(--bg)',
} as const
