/**
 * Puts a text on the clipboard; false where the browser refuses. Plain http on an intranet has no clipboard interface;
 * the old command needs a selection beside the button.
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  if (navigator.clipboard !== undefined && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copyBySelection(text, beside)
    }
  }
  return copyBySelection(text, beside)
}

function copyBySelection(text: string, beside: HTMLElement): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'visually-hidden'
  // What is hidden so is not selected, but for this.
  area.style.userSelect = 'text'
  // Inside the dialog, or its focus trap would take the selection back.
  beside.parentElement?.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  beside.focus()
  return isCopied
}
