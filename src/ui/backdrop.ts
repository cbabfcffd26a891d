/** Within so many ms after it was opened, a press beside a dialog is the second half of the double click on its opener. */
const doubleClick = 500

/**
 * Calls back at a click beside a modal dialog, pressed and released there; returns what ends it. Words may be selected
 * from within the dialog to beyond its edge, and who double-clicks what opened it has not left it.
 */
export function subscribeToBackdrop(dialog: HTMLDialogElement, onClick: () => void): () => void {
  const opened = performance.now()
  let isPressed = false
  // An event of the backdrop has the dialog itself for its target.
  const press = (event: MouseEvent) => {
    const isDouble = event.detail > 1 || event.timeStamp - opened < doubleClick
    isPressed = event.target === dialog && !isDouble
  }
  const release = (event: MouseEvent) => {
    isPressed &&= event.target === dialog
  }
  const click = () => {
    if (isPressed) onClick()
    isPressed = false
  }
  dialog.addEventListener('mousedown', press)
  dialog.addEventListener('mouseup', release)
  dialog.addEventListener('click', click)
  return () => {
    dialog.removeEventListener('mousedown', press)
    dialog.removeEventListener('mouseup', release)
    dialog.removeEventListener('click', click)
  }
}
