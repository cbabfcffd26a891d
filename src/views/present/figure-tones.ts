import type { SlideTone } from '../../analysis/decks/slide'

/** Colour of a figure's type for what it is. */
export const figureTones: Readonly<Record<SlideTone, 'ink' | 'outcome' | 'target' | 'base'>> = {
  outcome: 'outcome',
  target: 'target',
  baseline: 'base',
  derived: 'ink',
}
