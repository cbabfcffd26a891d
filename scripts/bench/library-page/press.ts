/** Times since a press, in ms. */
export interface Answer {
  /** The first frame in which the page tells what the press did. */
  readonly next: number
  /** The last change of the page: all rows are drawn. */
  readonly settled: number
}

declare global {
  interface Window {
    press: typeof press
  }
}

/** So long nothing changed and no rows were on their way: the page has come to rest. */
const rest = 500

/** Presses a control, or writes words into it, and waits for the answer, which the elements of `told` give. */
export function press(pressed: string, told: string, words?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const control = document.querySelector<HTMLElement>(pressed)
    if (control === null) return reject(new Error(`bench: expected ${pressed}; received none`))
    // What the browser changes by itself, such as the tick of a box, is no answer of ours.
    const answer = () =>
      [...document.querySelectorAll(told)].map(one => one.ariaSort ?? one.textContent).join()
    const before = answer()
    const start = performance.now()
    let next = Number.NaN
    let settled = start
    let quiet = 0
    const onPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then, 0))
    const observer = new MutationObserver(() => onPaint(() => (settled = performance.now())))
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    const follow = () => {
      if (answer() === before) requestAnimationFrame(follow)
      else setTimeout(() => (next = performance.now()), 0)
    }
    requestAnimationFrame(follow)
    if (words === undefined) control.click()
    else write(control, words)
    const end = () => {
      const isBusy = document.querySelector('.library[aria-busy="true"]') !== null
      // Twice, as a change that was just made is still to be painted.
      quiet = isBusy || performance.now() - settled < rest ? 0 : quiet + 1
      if (quiet < 2) return setTimeout(end, rest)
      observer.disconnect()
      if (Number.isNaN(next)) reject(new Error(`bench: expected ${told} to answer ${pressed}; it did not`))
      else resolve({ next: next - start, settled: Math.max(settled, next) - start })
    }
    setTimeout(end, 2 * rest)
  })
}

/** As a key does: React hears only of a value that it has not set itself. */
function write(control: HTMLElement, words: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, words)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
