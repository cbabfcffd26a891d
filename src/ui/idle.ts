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

/** How long work goes on before the page may answer, in ms: less than a frame. */
const maxTurnMs = 8

/** Does work step by step, and lets what has been pressed meanwhile go first. */
export async function inTurns<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + maxTurnMs
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < until)
    await nextTask()
  }
}

/** Not by a timer, which a page in the background has once a second. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
