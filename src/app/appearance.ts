import type { Appearance } from '../charts/palette'

const key = 'appearance'

/** What the reader chose last, else what the system prefers. `public/boot.js` has set it before the first paint. */
export function appearanceAtStart(): Appearance {
  if (typeof document === 'undefined') return 'light'
  return document.documentElement.dataset.appearance === 'dark' ? 'dark' : 'light'
}

/** Applies an appearance and keeps it in the browser, where the browser lets it. */
export function keepAppearance(appearance: Appearance): void {
  document.documentElement.dataset.appearance = appearance
  try {
    window.localStorage.setItem(key, appearance)
  } catch {
    // Storage is off or full: the choice holds until the page is closed.
  }
}
