import { useState } from 'react'
import type { ObservationRecord } from '../../dataset/dataset'
import { cite } from '../../facts/figure'
import { formatSelection, readSelection } from '../../facts/selection'
import { CitedFigure } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { CopyButton } from '../../ui/copy-button'
import { Notice } from '../../ui/notice'
import { Section } from '../parts/section'
import { titleOf } from './decks/decks'
import { maxDecks } from './decks/kept-decks'
import { maxTitleLength } from './decks/own-deck'
import { whenTold } from './decks/rows'
import type { KeptDecks } from './kept-decks'
import { addressEntriesOf, KeptList } from './kept-list'
import type { PresentProps } from './present-props'

/** 我的放映: rows selected in the library, in order and under a title, and the decks kept in this browser. */
export function OwnDecks(props: PresentProps) {
  const { parameters, kept, hrefOf, libraryHref, onOpen } = props
  const select = parameters.get('select')
  return (
    <Section
      title="我的放映"
      lead={['在指标库里选数字，到这里排次序、起名字。整份放映都在地址里，复制给别人就能打开。']}
      onOpen={onOpen}
    >
      {select === undefined ? (
        <p>
          <a href={libraryHref}>去指标库选数字</a>
        </p>
      ) : (
        <Editor {...props} select={select} />
      )}
      <KeptList kept={kept} hrefOf={hrefOf} />
    </Section>
  )
}

/** What a press on 保存 came to. */
function savedTold(title: string, saving: ReturnType<KeptDecks['save']>): string {
  switch (saving.outcome) {
    case 'new':
      return `“${saving.title}”已保存在这台电脑。`
    case 'numbered':
      return `已另存为“${saving.title}”，原来的“${title}”还在。`
    case 'already':
      return `“${saving.title}”已经保存过，内容一样，没有再存。`
    case 'full':
      return `已存满${maxDecks}份，这一份没有保存。请先删去不用的，或复制地址留存。`
    case 'refused':
      return '这台电脑的浏览器不让保存，请复制地址留存。'
  }
}

function Editor({
  dataset,
  parameters,
  kept,
  hrefOf,
  onReplace,
  onOpen,
  select,
}: PresentProps & { readonly select: string }) {
  const { observations, unknown } = readSelection(dataset, select)
  const typed = parameters.get('title') ?? ''
  const title = titleOf(typed)
  const [told, tell] = useState('')
  const own = formatSelection(observations) ?? ''
  const href = hrefOf([['deck', 'own'], ...addressEntriesOf({ title, select: own })])
  const arrange = (next: readonly ObservationRecord[]) =>
    onReplace({ parameters: [['select', formatSelection(next)]] })
  const move = (at: number, by: number) => {
    const next = [...observations]
    const [moved] = next.splice(at, 1)
    if (moved === undefined) return
    next.splice(at + by, 0, moved)
    arrange(next)
  }
  return (
    <div className="own">
      {unknown.length > 0 && (
        <Notice title={`有${unknown.length}项没有对应的数字：${unknown.slice(0, 3).join('、').slice(0, 60)}`}>
          <p>其余照常列出。</p>
        </Notice>
      )}
      <p className="own__tools">
        <label>
          名字
          <input
            value={typed}
            maxLength={maxTitleLength}
            placeholder={title}
            onChange={event => onReplace({ parameters: [['title', event.target.value || null]] })}
          />
        </label>
        {observations.length > 0 && (
          <>
            <a className="button own__start" href={href}>
              开始放映
            </a>
            <CopyButton label="复制放映地址" text={window.location.href.replace(/#.*$/, '') + href} />
            <button
              type="button"
              className="button"
              onClick={() => tell(savedTold(title, kept.save({ title, select: own })))}
            >
              保存在这台电脑
            </button>
          </>
        )}
        <output>{told}</output>
      </p>
      {observations.length === 0 && <p>没有选中的数字。</p>}
      <ol className="own__rows">
        {observations.map((observation, i) => (
          <li key={observation.id}>
            <span className="own__name">
              {observation.indicator.name}，{whenTold(observation)}{' '}
              <ScopeTag of={observation.indicator} scope={observation.scope} />
            </span>
            <CitedFigure cited={cite(observation)} onOpen={onOpen} />
            <span className="own__tools">
              <button type="button" className="button" disabled={i === 0} onClick={() => move(i, -1)}>
                上移
              </button>
              <button
                type="button"
                className="button"
                disabled={i === observations.length - 1}
                onClick={() => move(i, 1)}
              >
                下移
              </button>
              <button
                type="button"
                className="button"
                onClick={() => arrange(observations.filter(other => other !== observation))}
              >
                去掉
              </button>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
