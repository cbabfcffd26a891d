import { useState } from 'react'

export interface CopyButtonProps {
  readonly label: string
  readonly text: string
  /** What it copies, where several of one label stand together. */
  readonly about?: string
}

/** Copies a text and says whether it did; where it cannot, the text is shown to be copied by hand. */
export function CopyButton({ label, text, about }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={about && `${label}：${about}`}
        onClick={async event => {
          setState((await copy(text, event.currentTarget)) ? 'copied' : 'refused')
        }}
      >
        {label}
      </button>
      <output className="copy-state">
        {state === 'copied' ? '已复制' : state === 'refused' ? `浏览器不允许复制，请手动选取：${text}` : ''}
      </output>
    </>
  )
}

/** Plain http on an intranet has no clipboard interface; the old command needs a selection beside the button. */
async function copy(text: string, beside: HTMLElement): Promise<boolean> {
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
