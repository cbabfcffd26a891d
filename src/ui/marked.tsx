import type { ReactNode } from 'react'

/** A text and the characters of it to mark, counted in UTF-16 units as `slice` does. */
export interface MarkedProps {
  readonly text: string
  /** In order and without overlap; the end is not included. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
}

/** A text with some of its characters marked. */
export function Marked({ text, ranges }: MarkedProps) {
  const parts: ReactNode[] = []
  let end = 0
  for (const { from, to } of ranges) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
