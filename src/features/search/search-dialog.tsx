import { type KeyboardEvent, type MouseEvent, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Dataset } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import { Modal } from '../../ui/modal'
import { NotArrived } from '../../ui/not-arrived'
import type { AddressOf } from '../parts/view-props'
import { SearchEmpty, SearchNothing } from './search-hints'
import type { SearchRow, SearchRows } from './search-rows'
import type { Searching } from './searching'
import { useSpoken } from './use-spoken'
import './search.css'

/** While `searching` is not ready the box can be typed into and says why nothing is found yet. */
export interface SearchDialogProps {
  readonly dataset: Dataset
  readonly choice: ScopeChoice
  readonly searching: Searching
  readonly addressOf: AddressOf
  readonly onOpenSource: (source: string) => void
  readonly onClose: () => void
}

interface SearchList {
  readonly count: number
  readonly groups: readonly SearchRows[]
  readonly rows: readonly SearchRow[]
}

const listId = 'search-list'
const nothing: Pick<SearchList, 'groups' | 'rows'> = { groups: [], rows: [] }

/** Finds any indicator, milestone or term from any view; the box keeps the focus while the arrows go through the list. */
export function SearchDialog({
  dataset,
  choice,
  searching,
  addressOf,
  onOpenSource,
  onClose,
}: SearchDialogProps) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  /** The arrows have been used: Home and End are the list's until the next letter. */
  const [isWalking, setWalking] = useState(false)
  const ready = searching.state === 'ready' ? searching : null
  const Option = ready?.program.SearchOption
  // The letter stands in the box at once; on a slow machine the list may follow it.
  const asked = useDeferredValue(query.trim())
  const listOf = useCallback(
    (asked: string): SearchList | null => {
      if (ready === null || asked === '') return null
      const found = ready.index.find(asked, choice)
      const groups = ready.program.searchRows(dataset, found, asked, addressOf)
      return { count: found.count, groups, rows: groups.flatMap(({ rows }) => rows) }
    },
    [ready, dataset, choice, addressOf],
  )
  const list = useMemo(() => listOf(asked), [listOf, asked])
  const { groups, rows } = list ?? nothing
  const examples = useMemo(
    () => ready?.program.examplesOf(dataset, choice) ?? [],
    [ready?.program, dataset, choice],
  )
  const active = rows[Math.min(chosen, rows.length - 1)]
  const spoken = useSpoken(toldOf(searching, asked, list?.count ?? 0))

  const type = (words: string) => {
    setQuery(words)
    setChosen(0)
    setWalking(false)
  }
  const go = useCallback(
    (row: SearchRow, source: string | null) => {
      // Closed first: the focus goes from what opened the search to what was found in the page.
      flushSync(onClose)
      if (source !== null) return onOpenSource(source)
      document.getElementById('main')?.focus({ preventScroll: true })
      window.location.hash = row.href
    },
    [onClose, onOpenSource],
  )
  const click = useCallback(
    (event: MouseEvent<HTMLElement>, row: SearchRow, source: string | null) => {
      // With a key held down a link opens beside this page, as links do.
      if (event.ctrlKey || event.metaKey || (event.shiftKey && source === null)) return
      event.preventDefault()
      go(row, source)
    },
    [go],
  )
  const walk = (to: number) => {
    setWalking(true)
    setChosen(to)
    document.getElementById(rows[to]?.id ?? '')?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Keys of an input method choose among its own words.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') {
      // Whoever types fast means the first of what was typed, not of a list that is still to follow; unless he chose from it.
      const meant = isWalking || asked === query.trim() ? active : listOf(query.trim())?.rows[0]
      if (meant === undefined) return
      event.preventDefault()
      go(meant, event.shiftKey ? (meant.result?.figures[0]?.id ?? null) : null)
      return
    }
    const to = placeAfter(event.key, Math.min(chosen, rows.length - 1), rows.length, isWalking)
    if (to === null) return
    event.preventDefault()
    walk(to)
  }

  return (
    <Modal label="搜索" className="search" onClose={onClose}>
      <div className="search__box">
        <input
          className="search__input"
          type="text"
          role="combobox"
          aria-label="搜索指标、要事和名词"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active?.id}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="名称、拼音、数字或年份"
          value={query}
          onChange={event => type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <button type="button" className="button" onClick={onClose}>
          关闭
        </button>
      </div>
      <div className="search__body">
        <div id={listId} role="listbox" aria-label="找到的内容" hidden={rows.length === 0}>
          {groups.map(({ label, told, rows }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div
              key={label}
              role="group"
              aria-label={label === '' ? '全部' : label}
              className="search__group"
            >
              {label !== '' && (
                <p className="search__kind" aria-hidden="true">
                  <b>{label}</b> <span>{told}</span>
                </p>
              )}
              {Option !== undefined &&
                rows.map(row => (
                  <Option key={row.id} row={row} isActive={row.id === active?.id} onChoose={click} />
                ))}
            </div>
          ))}
        </div>
        {searching.state === 'reading' && <p className="search__state">正在读取全部数据…</p>}
        {searching.state === 'missing' && (
          <p className="search__state" role="alert">
            <NotArrived what="搜索用的数据" {...searching.why} />
          </p>
        )}
        {ready !== null && asked === '' && <SearchEmpty examples={examples} onTry={type} />}
        {list?.count === 0 && <SearchNothing key={asked} query={asked} examples={examples} onTry={type} />}
      </div>
      <p className="search__keys" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> 选择
        </span>
        <span>
          <kbd>Enter</kbd> 打开
        </span>
        <span>
          <kbd>Shift</kbd> <kbd>Enter</kbd> 看出处
        </span>
        <span>
          <kbd>Esc</kbd> 关闭
        </span>
      </p>
      <output className="visually-hidden">{spoken}</output>
    </Modal>
  )
}

/** Where a key leads in a list of so many; null where it is none of the list's. */
export function placeAfter(key: string, place: number, count: number, isWalking: boolean): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (place + 1) % count
  if (key === 'ArrowUp') return (place + count - 1) % count
  if (key === 'Home' && isWalking) return 0
  if (key === 'End' && isWalking) return count - 1
  return null
}

function toldOf(searching: Searching, asked: string, count: number): string {
  if (searching.state === 'reading') return '正在读取全部数据'
  if (searching.state === 'missing' || asked === '') return ''
  return count === 0 ? '没有找到' : `找到${count}个结果`
}
