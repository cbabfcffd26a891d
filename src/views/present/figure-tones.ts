import type { SlideTone } from '../../analysis/decks/slide'
import { statusTones } from '../../charts/palette'

/** Colour of a figure's type for what it is. */
export const figureTones: Readonly<Record<SlideTone, 'ink' | 'outcome' | 'target' | 'base'>> = {
  ...statusTones,
  derived: 'ink',
}
