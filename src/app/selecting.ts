/**
 * Who drags over words selects them and presses nothing, wherever the words stand: in a figure, a term, a slide. The
 * click that ends the drag is heard by nobody. Returns what ends it.
 */
export function subscribeToSelecting(): () => void {
  let hasBegun = false
  const forget = () => {
    hasBegun = false
  }
  const begin = () => {
    hasBegun = true
  }
  const click = (event: MouseEvent) => {
    // The second click of a double one selects a word too; who presses twice means it.
    if (!hasBegun || event.detail > 1 || window.getSelection()?.isCollapsed !== false) return
    event.preventDefault()
    event.stopPropagation()
  }
  // Before all others hear of it.
  window.addEventListener('mousedown', forget, { capture: true })
  window.addEventListener('keydown', forget, { capture: true })
  document.addEventListener('selectstart', begin)
  window.addEventListener('click', click, { capture: true })
  return () => {
    window.removeEventListener('mousedown', forget, { capture: true })
    window.removeEventListener('keydown', forget, { capture: true })
    document.removeEventListener('selectstart', begin)
    window.removeEventListener('click', click, { capture: true })
  }
}
