import { expect, it } from 'vitest'
import { inTurns, whenIdle } from '../../src/ui/idle'

it('does work in turns, between which what was asked for meanwhile is done', async () => {
  const order: string[] = []
  function* steps() {
    for (const step of ['first', 'second']) {
      // Longer than a turn.
      const end = performance.now() + 20
      while (performance.now() < end) order.length
      order.push(step)
      yield
    }
    return 'done'
  }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => order.push('pressed')
  port2.postMessage(null)
  expect(await inTurns(steps())).toBe('done')
  port1.close()
  expect(order).toEqual(['first', 'pressed', 'second'])
})

it('tells what fails in a step', async () => {
  function* steps() {
    yield
    throw new Error('no such file')
  }
  await expect(inTurns(steps())).rejects.toThrow('no such file')
})

it('does one thing a task when the browser rests, and leaves out what was withdrawn', async () => {
  const done: string[] = []
  const rested = new Promise<void>(resolve => {
    whenIdle(() => done.push('first'))
    whenIdle(() => done.push('withdrawn'))()
    whenIdle(() => {
      done.push('last')
      resolve()
    })
  })
  expect(done).toEqual([])
  await rested
  expect(done).toEqual(['first', 'last'])
})
