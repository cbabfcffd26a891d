import type { WayOut } from '../../analysis/facets'
import { Notice } from '../../ui/notice'

interface NoRowsProps {
  readonly ways: readonly WayOut[]
  readonly onDrop: (key: string) => void
  readonly onReset: () => void
}

/** An empty result, and which choice to drop so that there is one. */
export function NoRows({ ways, onDrop, onReset }: NoRowsProps) {
  return (
    <Notice title="没有同时符合这些条件的数字">
      {ways.length > 0 ? (
        <p>去掉下面任何一项，就有结果：</p>
      ) : (
        <p>只去掉一项还是没有结果，可以清除全部条件。</p>
      )}
      <ul className="library-ways">
        {ways.map(({ key, label, count }) => (
          <li key={key}>
            <button type="button" className="button" onClick={() => onDrop(key)}>
              去掉“{label}”，有{count}个
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={onReset}>
            清除全部条件
          </button>
        </li>
      </ul>
    </Notice>
  )
}
