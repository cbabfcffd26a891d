import { type OpenSource, ToldText } from '../../text/cited'
import { TermHeading } from '../../text/term-heading'
import type { PromiseLine } from './promise-lines'

/** This year's promises, one line for each area of work. */
export function Promises({
  lines,
  onOpen,
}: {
  readonly lines: readonly PromiseLine[]
  readonly onOpen: OpenSource
}) {
  return (
    <ol className="promises">
      {lines.map(({ section, label, told, count }) => (
        <li key={section}>
          <TermHeading level={3} text={label} />
          <p>
            <ToldText told={told} onOpen={onOpen} />
          </p>
          <p className="promises__count">共{count}个带数字的目标</p>
        </li>
      ))}
    </ol>
  )
}
