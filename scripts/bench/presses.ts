import { viewPaths } from '../../tests/e2e/appearances'
import type { Press } from './measure'

const scope = (nth: number, label: string): Press => ({
  label,
  pressed: `.scope-bar__choices button:nth-child(${nth})`,
  // The floor has both scopes in it, one of them hidden.
  heard: 'body > div:not([hidden]) .scope-bar__choices [aria-pressed="true"]',
})

/** What the floor can do too: it shows the other scope. */
export const scopeSwitch = scope(2, 'scope switch')

const view = (path: string, label: string): Press => ({
  label: `${label} ${path}`,
  pressed: `nav a[href^="#${path}"]`,
  heard: 'nav [aria-current="page"]',
})

const paths = viewPaths.filter(path => path !== '/' && path !== '/present')

const find = (words: string): Press => ({
  label: `search ${words}`,
  pressed: '[role="combobox"]',
  heard: '[role="option"]',
  words,
})

/** What a reader does, one after the other, from the overview. */
export const presses: readonly Press[] = [
  scopeSwitch,
  scope(1, 'scope switch back'),
  { label: 'panel', pressed: '[data-headline] button', heard: 'dialog' },
  { label: 'panel closed', pressed: '.drawer__close', heard: 'dialog' },
  { label: 'search opened', pressed: '.header__search', heard: 'dialog' },
  find('收'),
  find('收入'),
  { label: 'indicator found', pressed: '[role="option"]', heard: 'dialog' },
  ...paths.map(path => view(path, 'first')),
  { ...view('/', 'first'), label: 'back to the overview', pressed: '.header__brand' },
  ...paths.map(path => view(path, 'again')),
  view('/present', 'first'),
  { label: 'deck', pressed: 'main a[href*="deck="]', heard: '.stage' },
  ...[1, 2, 3].map(nth => ({
    label: `slide ${nth}`,
    pressed: '.stage',
    heard: '.stage__corner',
    key: 'ArrowRight',
  })),
]
