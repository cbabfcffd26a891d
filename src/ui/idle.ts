/** When the browser has time. */
export function idle(): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 200)
  })
}

const waiting = new Set<() => void>()
let isGoing = false

/** Does something when the browser has time, one thing a task; what is returned withdraws it. */
export function whenIdle(work: () => void): () => void {
  waiting.add(work)
  if (!isGoing) goThrough()
  return () => waiting.delete(work)
}

async function goThrough(): Promise<void> {
  isGoing = true
  while (waiting.size > 0) {
    await idle()
    const [next] = waiting
    if (next === undefined) break
    waiting.delete(next)
    next()
  }
  isGoing = false
}
