/** Work that may rest between its steps, and what comes of it. */
export type Steps<T> = Generator<undefined, T, undefined>

/** All steps one after the other, where nobody waits. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
