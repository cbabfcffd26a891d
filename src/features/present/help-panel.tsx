import { clickerHelp, keyHelp } from './keys'

/** What each key does, large enough to be read from the lectern. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  return (
    <section className="stage__panel" aria-label="按键帮助">
      <h2>按键</h2>
      <KeyList />
      <p>{clickerHelp}</p>
      <p>数字可以点开看出处；Tab选中后按Enter也可以。</p>
      <p>
        <button type="button" className="stage__button" onClick={onClose}>
          关闭
        </button>
      </p>
    </section>
  )
}

/** The list of keys, as the start screen has it too. */
export function KeyList() {
  return (
    <dl className="keys">
      {keyHelp.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
