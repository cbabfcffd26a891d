import type { Fault } from '../dataset/fault'
import { chunk } from '../ui/chunk'
import { NotArrived } from '../ui/not-arrived'
import { useChunk } from '../ui/use-chunk'
import './fault-screen.css'

const listChunk = chunk('fault-list', async () => (await import('./fault-list')).FaultList)

/** Stands in place of everything where the dataset is not sound, and lists what is wrong as soon as its words are there. */
export function FaultScreen({ faults }: { readonly faults: readonly Fault[] }) {
  const { part: FaultList, failure, isAsking } = useChunk(listChunk)
  return (
    <main className="faults wrap">
      <div className="faults__box" role="alert">
        <h1>数据文件没有通过校验，看板已停止显示数字</h1>
        <p>
          发现{faults.length}
          处问题。为避免展示错误的数字，改好之前不显示任何数字和图表。请把下面的编号、位置和问题告诉提供这份看板的人。
        </p>
      </div>
      {FaultList !== null && <FaultList faults={faults} />}
      {failure !== null && (
        <p>
          <NotArrived what="问题清单" failure={failure} isAsking={isAsking} />
        </p>
      )}
    </main>
  )
}
