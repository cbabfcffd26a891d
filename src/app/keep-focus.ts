const controls = 'button, input, summary, [role="button"]'
/** With more controls than this no list was pressed but a whole page. */
const maxNearControls = 400

/** Where a control stood: those around it, the nearest first, and its place among their controls. */
interface Place {
  readonly around: Element
  readonly at: number
}

/**
 * A control that goes with what it did, or can do no more, leaves the focus to the one that has taken its place: the
 * next row's, else the last one's. A link that goes with its view leaves it to the new one, once that `isArrived`. Returns
 * what ends it.
 */
export function keepFocus(main: HTMLElement, isArrived: () => boolean): () => void {
  const whenArrived = (act: () => void) =>
    requestAnimationFrame(() => (isArrived() ? act() : whenArrived(act)))
  const click = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(controls) : null
    if (pressed === null) return
    const places = placesOf(pressed, main)
    whenArrived(() => {
      if (isLost(document.activeElement)) giveTo(pressed, places, main)
    })
  }
  const arrive = () =>
    whenArrived(() => {
      if (isLost(document.activeElement)) takesFocus(main)
    })
  // Before anything is done at it.
  main.addEventListener('click', click, { capture: true })
  window.addEventListener('hashchange', arrive)
  return () => {
    main.removeEventListener('click', click, { capture: true })
    window.removeEventListener('hashchange', arrive)
  }
}

function placesOf(pressed: HTMLElement, main: HTMLElement): readonly Place[] {
  const places: Place[] = []
  for (
    let around = pressed.parentElement;
    around !== null && around !== main;
    around = around.parentElement
  ) {
    const all = [...around.querySelectorAll(controls)]
    if (all.length > maxNearControls) break
    places.push({ around, at: all.indexOf(pressed) })
  }
  return places
}

function giveTo(pressed: HTMLElement, places: readonly Place[], main: HTMLElement): void {
  if (takesFocus(pressed)) return
  for (const { around, at } of places) {
    const all = [...around.querySelectorAll<HTMLElement>(controls)]
    if (all.slice(at).some(takesFocus) || all.slice(0, at).reverse().some(takesFocus)) return
  }
  takesFocus(main)
}

/** Not what is gone, hidden or disabled. */
function takesFocus(element: HTMLElement): boolean {
  if (!element.isConnected || element.matches(':disabled')) return false
  element.focus({ preventScroll: true })
  return document.activeElement === element
}

/** Nothing that keys could be meant for. */
function isLost(element: Element | null): boolean {
  return element === null || element === document.body || element.matches(':disabled')
}
