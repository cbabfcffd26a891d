import { ambitionPicture } from './ambition/picture'
import { bulletsPicture } from './bullets/picture'
import { compositionPicture } from './composition/picture'
import { dotsPicture } from './dots/picture'
import { dumbbellsPicture } from './dumbbells/picture'
import { growthPairsPicture } from './growth-pairs/picture'
import { ladderPicture } from './ladder/picture'
import { levelsPicture } from './levels/picture'
import { peakPicture } from './peaks/picture'
import type { Picture } from './picture'
import { ratesPicture } from './rates/picture'
import { scopeRatesPicture } from './scope-rates/picture'
import { sharesPicture } from './scope-shares/picture'
import { slopePicture } from './slopes/picture'
import { statedPacePicture } from './stated-pace/picture'

/* Only the types of this file belong to a page that is read; its program comes when a picture is taken away. */

const pictures = {
  ambition: ambitionPicture,
  bullets: bulletsPicture,
  composition: compositionPicture,
  dots: dotsPicture,
  dumbbells: dumbbellsPicture,
  'growth-pairs': growthPairsPicture,
  ladder: ladderPicture,
  levels: levelsPicture,
  peaks: peakPicture,
  rates: ratesPicture,
  'scope-rates': scopeRatesPicture,
  'scope-shares': sharesPicture,
  slopes: slopePicture,
  'stated-pace': statedPacePicture,
}

type Kind = keyof typeof pictures

/** The picture of a chart before it is made: its kind, and what that is made of. */
export type PictureOf = { readonly [K in Kind]: readonly [K, ...Parameters<(typeof pictures)[K]>] }[Kind]

/** The chart as it leaves the page. */
export function pictureOf([kind, ...parts]: PictureOf): Picture {
  // A kind and its own parts, which the compiler cannot see of all kinds at once.
  return (pictures[kind] as (...parts: unknown[]) => Picture)(...parts)
}
