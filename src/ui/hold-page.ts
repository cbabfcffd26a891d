import './hold-page.css'

/** Dialogs may lie over each other; the page is held until the last is closed. */
let holders = 0

/** Keeps the page where it is while something lies over it, whatever moves it: wheel, finger, keys. Returns what ends it. */
export function holdPage(): () => void {
  const root = document.documentElement
  if (holders === 0) {
    // The room of the scroll bar, which goes: nothing is to move sideways.
    root.style.setProperty('--scroll-bar', `${window.innerWidth - root.clientWidth}px`)
    root.dataset.held = 'true'
  }
  holders += 1
  return () => {
    holders -= 1
    if (holders === 0) delete root.dataset.held
  }
}
