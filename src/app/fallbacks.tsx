import type { ScopeChoice } from '../analysis/scope-choice'
import { formatAddress } from './address'
import { views } from './views'

/** All views, as a way on. */
function WaysOn({ scope }: { readonly scope: ScopeChoice }) {
  return (
    <ul className="ways-on">
      {views.map(({ path, label, about }) => (
        <li key={path}>
          <a href={formatAddress({ path, scope, source: null, others: [] })}>{label}</a>：{about}
        </li>
      ))}
    </ul>
  )
}

export function UnknownView({ path, scope }: { readonly path: string; readonly scope: ScopeChoice }) {
  return (
    <div className="message">
      <h1>没有“{path}”这一页</h1>
      <p>地址可能抄错了，或来自另一个版本的看板。可以打开：</p>
      <WaysOn scope={scope} />
    </div>
  )
}

/** Where the rest of the dataset did not arrive; the overview does not need it. */
export function RestMissing() {
  return (
    <div className="message" role="alert">
      <h1>这一页的数据没有读到</h1>
      <p>页面的其余数据没有传过来，可能是网络中断。总览不受影响；可以重新打开再试。</p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          重新打开
        </button>
      </p>
    </div>
  )
}

/** In place of everything, where even the frame of the page failed. */
export function PageFailed() {
  return (
    <main className="wrap">
      <ViewFailed />
    </main>
  )
}

export function ViewFailed() {
  return (
    <div className="message" role="alert">
      <h1>这一页没有显示出来</h1>
      <p>数据没有问题，是页面程序出了错。可以重新打开，或换一页、换一种口径再试。</p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          重新打开
        </button>
      </p>
    </div>
  )
}
