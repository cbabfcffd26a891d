import { useState } from 'react'
import { copyText } from './copy-text'

/** What the button says, and the text that it copies as it is. */
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
          setState((await copyText(text, event.currentTarget)) ? 'copied' : 'refused')
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
