import { type Fault, formatPath } from '../dataset/fault'
import { explainInChinese } from '../dataset/fault-messages'
import { CopyButton } from '../ui/copy-button'
import { Reopen } from '../ui/not-arrived'
import './fault-screen.css'

/** As many as a person can read out over the phone; the copied list has them all. */
const maxListed = 50

/** Stands in place of everything where the dataset is not sound: what is wrong, where, and what to do. */
export function FaultScreen({ faults }: { readonly faults: readonly Fault[] }) {
  const shown = faults.slice(0, maxListed)
  return (
    <main className="faults wrap">
      <div className="faults__box" role="alert">
        <h1>数据文件没有通过校验，看板已停止显示数字</h1>
        <p>
          发现{faults.length}
          处问题。为避免展示错误的数字，改好之前不显示任何数字和图表。请把下面的编号、位置和问题告诉提供这份看板的人。
        </p>
      </div>
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
    </main>
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
