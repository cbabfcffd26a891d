import { partsOf } from '../../facts/figure'
import { textWidth } from '../../text/text-width'
import { signAndUnit } from '../../ui/sign-and-unit'

/** Words and units beside a huge numeral, as shares of its size. */
const wordSize = 0.36
const unitSize = 0.42
const percentWidth = 0.9

/** The smallest huge figure, in hundredths of the slide's height: 15 that a room needs, and more where the screen is tall. */
const smallest = 16.05

/** How large a figure can be within so much width, in hundredths of the slide's height. */
export function figureSize(text: string, width: number, greatest: number): number {
  const { before, numeral, after } = partsOf(text)
  const { sign, unit } = signAndUnit(after)
  const wide =
    textWidth(before) * wordSize +
    textWidth(numeral) +
    (sign === '%' ? percentWidth : textWidth(sign)) +
    textWidth(unit) * unitSize +
    0.3
  return Math.min(greatest, Math.max(smallest, Math.floor((width / wide) * 10) / 10))
}
