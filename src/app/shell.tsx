import { observationCount } from 'virtual:first-data'
import { type ReactNode, useState } from 'react'
import type { Dataset } from '../dataset/dataset'
import type { ReportFile } from '../dataset/schema'
import type { Times } from '../dataset/times'
import { type ScopeChoice, scopeChoices } from '../facts/scope-choice'
import { extentOf } from '../facts/scope-names'
import { Mark } from '../ui/mark'
import { useHeightTold } from '../ui/use-height-told'
import { formatAddress } from './format-address'
import { Settings, type SettingsProps } from './settings'
import { type View, viewsOf } from './views'
import './shell.css'
import { scopeLabelsOf } from '../dataset/vocabulary'
import { TermCalled } from '../text/term-text'

interface HeaderProps extends SettingsProps {
  readonly current: View | null
  readonly scope: ScopeChoice
  readonly dataset: Dataset
  readonly onSearch: () => void
  /** The button that takes the page away. */
  readonly exporting: ReactNode
}

/** The brand, the ways to all views in the same scope, the search and the settings. */
export function Header({ current, scope, dataset, onSearch, exporting, ...settings }: HeaderProps) {
  const { dashboard } = dataset.report
  return (
    <header className="header">
      <div className="header__row wrap">
        <a className="header__brand" href={formatAddress({ path: '/', scope, source: null, others: [] })}>
          <span className="header__logo" aria-hidden="true">
            {dashboard.mark}
          </span>
          <span>{dashboard.title}</span>
        </a>
        <Nav current={current} scope={scope} dataset={dataset} />
        <div className="header__tools">
          <button
            type="button"
            className="button header__search"
            aria-haspopup="dialog"
            aria-keyshortcuts="/ Control+K"
            onClick={onSearch}
          >
            搜索
            <span className="header__key" aria-hidden="true">
              /
            </span>
          </button>
          {exporting}
          <Settings {...settings} />
        </div>
      </div>
    </header>
  )
}

/** Views that a phone shows as tabs; the others open from 更多. */
const tabs = 4

function Nav({ current, scope, dataset }: Pick<HeaderProps, 'current' | 'scope' | 'dataset'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <nav
      className={isOpen ? 'nav nav--open' : 'nav'}
      aria-label="页面"
      // Opened, it would cover what has the focus next.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <ul className="scrolls">
        {viewsOf(dataset).map((view, i) => (
          <li key={view.path} className={i < tabs ? '' : 'nav__rest'}>
            <a
              href={formatAddress({ path: view.path, scope, source: null, others: [] })}
              aria-current={view === current ? 'page' : undefined}
              className="nav__link"
              onClick={() => setOpen(false)}
            >
              {view.labelIn(dataset)}
            </a>
          </li>
        ))}
        <li className="nav__more">
          <button type="button" className="nav__link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            更多
          </button>
        </li>
      </ul>
    </nav>
  )
}

const shapes = { administrative: 'circle', management: 'square', compare: null } as const

function meaningOf(report: ReportFile, scope: ScopeChoice): string {
  const { administrative, management } = scopeLabelsOf(report)
  return scope === 'compare' ? `${management}是${administrative}的一部分` : extentOf(report, scope)
}

/** What the switch does on a page: other figures; the same, one scope's emphasised; or nothing, as both are told. */
export type ScopeEffect = 'figures' | 'emphasis' | 'none'

/** What the switch changes on this page, in numbers; null until the page has been counted. */
function effectTold(
  scope: ScopeChoice,
  count: number | null,
  effect: ScopeEffect,
): readonly [changes: string, rest: string] {
  // In one piece: what follows it later moves nothing.
  if (count === null) return ['未分口径的数字不随切换变化', '']
  if (count === 0) return ['本页数字都未分口径', '，切换不变']
  if (effect === 'emphasis') return [`本页${count}个数字分口径列出`, '，切换只突出其中一种']
  if (effect === 'none') return [`本页${count}个数字分口径列出`, '，切换不变']
  return [`本页${count}个数字${scope === 'compare' ? '分口径列出' : '随口径变化'}`, '，其余未分口径']
}

/** 统计口径: the switch, and how many figures of this page it changes; `count` is null until they are counted. */
export function ScopeBar({
  report,
  scope,
  count,
  effect,
  onScope,
}: {
  readonly report: ReportFile
  readonly scope: ScopeChoice
  readonly count: number | null
  readonly effect: ScopeEffect
  readonly onScope: (scope: ScopeChoice) => void
}) {
  const [changes, rest] = effectTold(scope, count, effect)
  const bar = useHeightTold<HTMLElement>('--scope-bar')
  const labels = { ...scopeLabelsOf(report), compare: '对比' }
  return (
    <section className="scope-bar" aria-label="统计口径" ref={bar}>
      <div className="scope-bar__row wrap">
        <span className="scope-bar__title" aria-hidden="true">
          统计口径
        </span>
        <div className="scope-bar__choices">
          {scopeChoices.map(choice => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === scope}
              onClick={() => onScope(choice)}
            >
              {shapes[choice] !== null && <Mark shape={shapes[choice]} />}
              {labels[choice]}
            </button>
          ))}
        </div>
        <p className="scope-bar__meaning" aria-live="polite">
          <span>
            <TermCalled form={labels.administrative} text={meaningOf(report, scope)} />
          </span>
          <span className="scope-bar__undivided">
            <Mark shape="diamond" />
            <span>
              <span>{changes}</span>
              <span className="scope-bar__rest">{rest}</span>
            </span>
          </span>
        </p>
      </div>
    </section>
  )
}

/** Whose report it is, 非官方, what to do about a wrong figure, and the version of the data. */
export function Footer({ dataset }: { readonly dataset: Dataset }) {
  const { report, times } = dataset
  const [year, month, day] = report.delivered.split('-').map(Number)
  return (
    <footer className="footer">
      <div className="wrap footer__columns">
        <div>
          <p>
            <b>非官方。</b>资料来源：《{report.title}》，{year}年{month}月{day}日由{report.speaker}在
            {report.occasion}
            上所作，全文{report.pages}页。
          </p>
          <p>{`数字一律照录原文；标“推算”的由看板计算，不是报告数字。${ownYearsTold(times)}`}</p>
          <p>发现数字有误：点开该数字，用“复制引用”把内容连同您认为正确的写法，发给提供这份看板的人。</p>
        </div>
        <p className="footer__version">
          截至{year}年{month}月{day}日
          <br />
          收录{observationCount}条数据
          <br />
          数据版本 {report.dataVersion}
        </p>
      </div>
    </footer>
  )
}

/** The years that are labels of ours; empty where the report looks over no term of five. */
function ownYearsTold({ start, horizon }: Times): string {
  const told = [
    start === null ? [] : `“${start}”指过去五年的起点`,
    horizon === null ? [] : `“${horizon}”指今后五年末`,
  ].flat()
  return told.length === 0 ? '' : `${told.join('，')}，原文多未写年份。`
}
