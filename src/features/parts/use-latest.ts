import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A value for handlers that must stay the same from one drawing to the next. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
