import { CopyButton } from '../../ui/copy-button'
import { useHeightTold } from '../../ui/use-height-told'

interface SelectionBarProps {
  readonly count: number
  readonly indicatorCount: number
  /** Whether the comparison stands on the page. */
  readonly isCompared: boolean
  /** Selected figures that the table does not show now. */
  readonly hiddenCount: number
  /** Where the selected figures become slides. */
  readonly showHref: string
  /** The citations of the selected figures, one a line. */
  readonly citations: string
  readonly onCompare: () => void
  readonly onClear: () => void
}

/** What is selected, within sight while the table is scrolled. */
export function SelectionBar({
  count,
  indicatorCount,
  isCompared,
  hiddenCount,
  showHref,
  citations,
  onCompare,
  onClear,
}: SelectionBarProps) {
  const bar = useHeightTold<HTMLElement>('--selection-bar')
  return (
    <section className="selection-bar" aria-label="已选的数字" ref={bar}>
      <p aria-live="polite">
        {`已选${count}条数据，${indicatorCount}个指标${hiddenCount > 0 ? `（${hiddenCount}条不在表里）` : ''}`}
      </p>
      {indicatorCount < 2 && <span className="selection-bar__hint">再选一个指标就能对比</span>}
      {indicatorCount >= 2 && isCompared && (
        <button type="button" className="button" onClick={onCompare}>
          看对比
        </button>
      )}
      <a className="button" href={showHref}>
        放映所选
      </a>
      {/* Of another selection nothing is copied yet. */}
      <CopyButton key={citations} label="引用所选" text={citations} />
      <button type="button" className="button" onClick={onClear}>
        清除选择
      </button>
    </section>
  )
}
