import { useState } from 'react'
import { askAgain, type Failure, reopen } from './chunk'

/** What a chunk's state tells of a failure, and what is missing for it. */
export interface NotArrivedProps {
  /** What is missing, as the sentence begins: 这一页, 图形. */
  readonly what: string
  readonly failure: Failure
  readonly isAsking: boolean
}

/** Why something has not arrived, and the way on: asking again, or the new release. */
export function NotArrived({ what, failure, isAsking }: NotArrivedProps) {
  return (
    <>
      <span key={failure}>{wordsOf(what, failure)}</span>{' '}
      {failure === 'updated' || failure === 'broken' ? <Reopen /> : <AskAgain isAsking={isAsking} />}
    </>
  )
}

function wordsOf(what: string, failure: Failure): string {
  switch (failure) {
    case 'network':
      return `${what}没有传过来，可能是网络断了。网络恢复后会自动再读，已经打开的内容不受影响。`
    case 'foreign':
      return `${what}没有传过来，网络送来的不是看板的文件，可能要先登录单位网络。登录后点“重试”。`
    case 'absent':
      return `${what}没有传过来，服务器上缺少它的文件。可以重试；仍不行时，请把这句话告诉提供这份看板的人。`
    case 'updated':
      return `看板已更新，现在打开的是旧版本，${what}在旧版本里已经读不到。重新打开就是新版本。`
    case 'broken':
      return `${what}传过来了，但没有运行起来。可以重新打开再试。`
  }
}

function AskAgain({ isAsking }: Pick<NotArrivedProps, 'isAsking'>) {
  return (
    <button type="button" className="button" aria-disabled={isAsking} onClick={askAgain}>
      {isAsking ? '正在重试…' : '重试'}
    </button>
  )
}

/** Opens the page anew, unless the network is down: then it says so and leaves the page as it is. */
export function Reopen({ label = '重新打开' }: { readonly label?: string }) {
  const [isDown, setDown] = useState(false)
  const open = async () => {
    setDown(false)
    setDown(!(await reopen()))
  }
  return (
    <>
      <button type="button" className="button" onClick={open}>
        {label}
      </button>
      {isDown && <span role="alert"> 现在连不上，没有{label}；网络恢复后再点。</span>}
    </>
  )
}
