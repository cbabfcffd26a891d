import { afterEach, beforeEach, expect, vi } from 'vitest'
import { consoleLines, forgetConsole } from './fixtures/console'

/* A warning of React, ECharts or jsdom is a defect that nobody has read yet: it fails the test that caused it. */
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const

beforeEach(() => {
  forgetConsole()
  for (const method of methods)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      consoleLines.push(`${method}: ${words.map(String).join(' ')}`)
    })
})

afterEach(() => {
  const unexpected = [...consoleLines]
  forgetConsole()
  expect(unexpected, 'unexpected console output').toEqual([])
})
