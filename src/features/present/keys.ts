import type { ShowEvent } from './decks/driving'

/** What a key asks for beyond the show's own state. */
export type Command = ShowEvent | 'full-screen' | 'appearance' | 'scope' | 'presenter'

/** What of a keyboard event decides; the same for the room's window and the presenter's. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'jump',
  Escape: 'close',
  '.': 'black',
  '。': 'black',
  b: 'black',
  ',': 'white',
  '，': 'white',
  w: 'white',
  f: 'full-screen',
  t: 'appearance',
  s: 'scope',
  g: 'overview',
  p: 'presenter',
  a: 'auto',
  '[': 'faster',
  ']': 'slower',
  h: 'help',
  '?': 'help',
  '？': 'help',
  '/': 'help',
}

/** The command of a key; null for keys that are the browser's. Clickers send PageUp, PageDown, F5, Esc, `.` and `b`. */
export function commandOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed): Command | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'F5') return shiftKey ? 'resume' : 'first'
  if (key === ' ') return shiftKey ? 'previous' : 'next'
  if (/^[0-9]$/.test(key)) return { digit: Number(key) }
  // A Chinese input method keeps the letter to itself; the key is known by its place.
  const name = key === 'Process' ? code.replace(/^Key/, '') : key
  const found = name.length === 1 ? name.toLowerCase() : name
  return Object.keys(commands).includes(found) ? (commands[found] ?? null) : null
}

/** What the help lists, in the order in which it is needed. */
export const keyHelp: readonly (readonly [keys: string, what: string])[] = [
  ['→ ↓ 空格 PageDown 单击', '下一张'],
  ['← ↑ Shift+空格 PageUp', '上一张'],
  ['Home End', '第一张、最后一张'],
  ['数字 再按 Enter', '跳到那一张'],
  ['B 或 .', '黑屏，再按恢复'],
  ['W 或 ,', '白屏，再按恢复'],
  ['G', '全部幻灯片'],
  ['S', '换口径'],
  ['T', '换浅色、深色'],
  ['F', '全屏'],
  ['P', '演讲者窗口'],
  ['A', '自动放映，再按停'],
  ['[ ]', '自动放映快些、慢些（5–60秒）'],
  ['F5', '从第一张开始'],
  ['Shift+F5', '从当前张继续'],
  ['Esc', '关闭最上面的一层，最后退出'],
  ['? 或 H', '这份帮助'],
]

/** Keys that remote controls send, as their makers print them. */
export const clickerHelp =
  '翻页笔：上一页发 PageUp 或 ←，下一页发 PageDown 或 →，播放键发 F5 或 Shift+F5，停止键发 Esc，黑屏键发 . 或 B，都能用；F5 不会刷新页面。'
