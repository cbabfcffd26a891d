/** Which colour a figure has, for what it is. */
export const statusTones = {
  outcome: 'outcome',
  target: 'target',
  baseline: 'base',
  context: 'base',
} as const
