import { type ChartOption, chevron } from '../../../charts/option'
import { palette } from '../../../charts/palette'

/** What a mark of a chart means, with the mark as SVG in a box of 16 by 12. */
export interface KeyEntry {
  readonly mark: string
  readonly label: string
}

interface Style {
  readonly color?: unknown
  readonly borderColor?: unknown
  readonly borderType?: unknown
  readonly decal?: unknown
}

const bar = 'x="1.25" y="1.25" width="13.5" height="9.5"'
const hollow = `<rect ${bar} fill="none" stroke="${palette.target}" stroke-width="2"/>`
const entries: readonly (KeyEntry & {
  readonly isIn: (styles: readonly Style[], ids: readonly string[]) => boolean
})[] = [
  {
    label: '起点',
    mark: `<rect ${bar} fill="${palette.base}"/>`,
    isIn: styles => styles.some(({ color }) => color === palette.base || color === palette.base2),
  },
  {
    label: '成效',
    mark: `<rect ${bar} fill="${palette.outcome}"/>`,
    isIn: styles => styles.some(({ color }) => color === palette.outcome || color === palette.outcome2),
  },
  {
    label: '目标',
    mark: hollow,
    isIn: styles => styles.some(style => style.borderColor === palette.target && !isDashed(style)),
  },
  {
    label: '按推算的位置',
    mark: `<rect ${bar} fill="none" stroke="${palette.ink3}" stroke-width="2" stroke-dasharray="3,2"/>`,
    isIn: styles => styles.some(style => isDashed(style) && style.decal === undefined),
  },
  {
    label: '推算的差额',
    mark: `<rect ${bar} fill="none" stroke="${palette.ink3}" stroke-dasharray="3,2"/><path d="M2,10.5L11,1.5M7,10.5L14.5,3" stroke="${palette.ink3}"/>`,
    isIn: styles => styles.some(({ decal }) => decal !== undefined),
  },
  {
    label: '尖角指向原文允许的一侧：以上、以内',
    mark: `<path transform="translate(2,0) scale(.6)" d="${chevron.replace('path://', '')}" fill="${palette.target}"/>`,
    isIn: (_, ids) => ids.some(id => id.startsWith('bound')),
  },
]

/** The key of a chart: what it draws, and no more. */
export function keyOf({ series }: ChartOption): readonly KeyEntry[] {
  const styles = series.flatMap(({ itemStyle, data }) => [
    itemStyle ?? {},
    ...((data ?? []) as readonly unknown[]).map(
      point => (point as { itemStyle?: Style } | null)?.itemStyle ?? {},
    ),
  ]) as readonly Style[]
  const ids = series.map(({ id }) => `${id}`)
  return entries.filter(({ isIn }) => isIn(styles, ids))
}

function isDashed({ borderType }: Style): boolean {
  return borderType === 'dashed' || Array.isArray(borderType)
}
