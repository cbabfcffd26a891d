import { statusTones } from '../../text/status-tones'
import type { SlideTone } from './decks/slide'

/** Colour of a figure's type for what it is. */
export const figureTones: Readonly<Record<SlideTone, 'ink' | 'outcome' | 'target' | 'base'>> = {
  ...statusTones,
  derived: 'ink',
}
