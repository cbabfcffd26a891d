import { Notice } from './notice'
import './empty-result.css'

interface EmptyResultProps {
  /** What there is none of: 数据, 要事; and what it is counted in: 条, 项. */
  readonly what: string
  readonly measure: string
  /** Choices without which there would be some, and how many. */
  readonly ways: readonly { readonly key: string; readonly label: string; readonly count: number }[]
  readonly onDrop: (key: string) => void
  readonly onReset: () => void
}

/** An empty result, and which choice to drop so that there is one. */
export function EmptyResult({ what, measure, ways, onDrop, onReset }: EmptyResultProps) {
  return (
    <Notice title={`没有同时符合这些条件的${what}`}>
      {ways.length > 0 ? (
        <p>去掉下面任何一项，就有结果：</p>
      ) : (
        <p>只去掉一项还是没有结果，可以清除全部条件。</p>
      )}
      <ul className="empty-result">
        {ways.map(({ key, label, count }) => (
          <li key={key}>
            <button type="button" className="button" onClick={() => onDrop(key)}>
              {`去掉“${label}”，有${count}${measure}`}
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
