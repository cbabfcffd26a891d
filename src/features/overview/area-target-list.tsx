import { type OpenSource, ToldText } from '../../text/cited'
import { TermHeading } from '../../text/term-heading'
import type { AreaTargets } from './area-targets'

/** The targets of the planned year, one line for each area of work. */
export function AreaTargetList({
  lines,
  onOpen,
}: {
  readonly lines: readonly AreaTargets[]
  readonly onOpen: OpenSource
}) {
  return (
    <ol className="area-targets">
      {lines.map(({ section, label, told, count }) => (
        <li key={section}>
          <TermHeading level={3} text={label} />
          <p>
            <ToldText told={told} onOpen={onOpen} />
          </p>
          <p className="area-targets__count">共{count}个带数字的目标</p>
        </li>
      ))}
    </ol>
  )
}
