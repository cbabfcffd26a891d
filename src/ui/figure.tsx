import { signAndUnit } from './sign-and-unit'
import './figure.css'

/** A figure cut at its numeral, so that this can be larger: 突破, 1200, 亿元. */
export interface FigurePartsProps {
  /** Words before the numeral, the numeral, and unit and words behind it, as printed. */
  readonly before: string
  readonly numeral: string
  readonly after: string
}

/** How one figure looks and what it leads to; size and tone are those of `figure.css`. */
export interface FigureProps extends FigurePartsProps {
  /** What it is, for those who do not see where it stands. */
  readonly name: string
  /** Computed by the project: shown dashed, with 推算. */
  readonly isDerived?: boolean
  /** In a few characters what kind of computation: 名义. */
  readonly tag?: string
  readonly size?: 'inherit' | 's' | 'm' | 'l' | 'xl'
  readonly tone?: 'ink' | 'outcome' | 'target' | 'base'
  /** What it leads to, for those who drive or count the page. */
  readonly source: string
  readonly onOpen: () => void
}

/** A figure that leads to its source. The digits are shown as printed, never restyled. */
export function Figure({
  before,
  numeral,
  after,
  name,
  isDerived = false,
  tag = '',
  size = 'inherit',
  tone = 'ink',
  source,
  onOpen,
}: FigureProps) {
  return (
    <button
      type="button"
      className={`figure figure--${size} figure--${tone}`}
      aria-haspopup="dialog"
      data-source={source}
      aria-label={`${name}，查看${isDerived ? '算法' : '出处'}`}
      onClick={onOpen}
    >
      <span className="nb">
        <FigureParts before={before} numeral={numeral} after={after} />
      </span>
      {isDerived && (
        <span className="figure__derived">
          推算{tag !== '' && <span className="figure__kind">{tag}</span>}
        </span>
      )}
    </button>
  )
}

/** A printed figure, not to be followed: what belongs to the numeral looks like it everywhere, a unit like a word. */
export function FigureParts({ before, numeral, after }: FigurePartsProps) {
  const { sign, unit } = signAndUnit(after)
  return (
    <>
      {before !== '' && <span className="figure__word">{before}</span>}
      <span className="figure__numeral">{numeral}</span>
      {after !== '' && (
        <span className="figure__after">
          {sign !== '' && <span className="figure__sign">{sign}</span>}
          {unit !== '' && <span className="figure__unit">{unit}</span>}
        </span>
      )}
    </>
  )
}
