import { useContext } from 'react'
import type { FallbackProps } from 'react-error-boundary'
import type { Dataset } from '../dataset/dataset'
import type { ScopeChoice } from '../facts/scope-choice'
import { RestContext } from '../features/parts/rest-context'
import type { Failure } from '../ui/chunk'
import { NotArrived, Reopen } from '../ui/not-arrived'
import { formatAddress } from './format-address'
import { useRecovery } from './recover'
import { viewsOf } from './views'

interface WaysOnProps {
  readonly dataset: Dataset
  readonly scope: ScopeChoice
}

/** All views, as a way on. */
function WaysOn({ dataset, scope }: WaysOnProps) {
  return (
    <ul className="ways-on">
      {viewsOf(dataset).map(({ path, labelIn, aboutIn }) => (
        <li key={path}>
          <a href={formatAddress({ path, scope, source: null, others: [] })}>{labelIn(dataset)}</a>：
          {aboutIn(dataset)}
        </li>
      ))}
    </ul>
  )
}

/** Where an address names no view: the path as it was typed, and every view there is. */
export function UnknownView({ path, ...props }: WaysOnProps & { readonly path: string }) {
  return (
    <div className="message">
      <h1>没有“{path}”这一页</h1>
      <p>地址可能抄错了，或来自另一个版本的看板。可以打开：</p>
      <WaysOn {...props} />
    </div>
  )
}

/** A view whose program did not arrive. */
export function ViewNotArrived({
  failure,
  isAsking,
}: {
  readonly failure: Failure
  readonly isAsking: boolean
}) {
  return (
    <div className="message" role="alert">
      <h1>{failure === 'updated' ? '看板已更新' : '这一页没有传过来'}</h1>
      <p>
        <NotArrived what="这一页" failure={failure} isAsking={isAsking} />
      </p>
    </div>
  )
}

/** Where the rest of the dataset did not arrive; the overview does not need it. */
export function RestNotArrived() {
  const { failure, isAsking } = useContext(RestContext) ?? { failure: 'network', isAsking: false }
  return <ViewNotArrived failure={failure} isAsking={isAsking} />
}

/** In place of everything, where even the frame of the page failed. */
export function PageFailed(props: FallbackProps) {
  return (
    <main className="wrap">
      <ViewFailed {...props} />
    </main>
  )
}

/** Where a view threw while it was drawn; empty in its place while the page recovers by itself. */
export function ViewFailed(props: FallbackProps) {
  if (useRecovery(props)) return null
  return (
    <div className="message" role="alert">
      <h1>这一页没有显示出来</h1>
      <p>数据没有问题，是页面程序出了错。可以再显示一次，或换一页、换一种口径再试。</p>
      <p>
        <button type="button" className="button" onClick={props.resetErrorBoundary}>
          再显示一次
        </button>{' '}
        <Reopen />
      </p>
    </div>
  )
}
