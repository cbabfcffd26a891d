import { type Fault, formatPath } from '../dataset/fault'
import { explainInChinese } from '../dataset/fault-messages'
import { CopyButton } from '../ui/copy-button'
import { Reopen } from '../ui/not-arrived'

/** As many as a person can read out over the phone; the copied list has them all. */
const maxListed = 50

/** Each fault of the dataset: what is wrong, where, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const shown = faults.slice(0, maxListed)
  return (
    <>
      <ol className="faults__list">
        {shown.map((fault, i) => {
          const { problem, remedy } = explainInChinese(fault)
          return (
            <li key={`${fault.file} ${formatPath(fault.path)} ${fault.code} ${fault.received}`}>
              <p className="faults__subject">
                <b>{i + 1}.</b> {fault.subject === '' ? fault.file : fault.subject}
              </p>
              <dl>
                <dt>问题</dt>
                <dd>{problem}</dd>
                <dt>怎么改</dt>
                <dd>{remedy}</dd>
                <dt>位置</dt>
                <dd>
                  <code>{fault.file}</code> <code>{formatPath(fault.path)}</code>
                </dd>
              </dl>
            </li>
          )
        })}
      </ol>
      {faults.length > maxListed && <p>只列出前{maxListed}处，其余见复制的清单。</p>}
      <p className="faults__actions">
        <Reopen label="重新读取" />
        <CopyButton label="复制问题清单" text={listOf(faults)} />
      </p>
    </>
  )
}

function listOf(faults: readonly Fault[]): string {
  return faults
    .map((fault, i) => {
      const { problem, remedy } = explainInChinese(fault)
      return `${i + 1}. ${fault.file} ${formatPath(fault.path)} ${fault.subject}：${problem}；${remedy}`
    })
    .join('\n')
}
