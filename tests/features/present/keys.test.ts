import { describe, expect, it } from 'vitest'
import { clickerHelp, commandOf, keyHelp, type Pressed } from '../../../src/features/present/keys'

const pressed = (key: string, change: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...change,
})

describe('what a remote control sends', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['.', 'black'],
    ['b', 'black'],
    ['B', 'black'],
    ['F5', 'first'],
    ['Escape', 'close'],
  ] as const)('%s is %s, and the help says so', (key, command) => {
    expect(commandOf(pressed(key))).toBe(command)
    const told = `${clickerHelp}${keyHelp.flat().join(' ')}`
    const shown = { ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc', b: 'B' }[key as string] ?? key
    expect(told).toContain(shown)
  })

  it('goes on from the slide that is shown with Shift+F5', () => {
    expect(commandOf(pressed('F5', { shiftKey: true }))).toBe('resume')
  })
})

describe('the keyboard', () => {
  it.each([
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'jump'],
    ['w', 'white'],
    ['F', 'full-screen'],
    ['t', 'appearance'],
    ['s', 'scope'],
    ['g', 'overview'],
    ['p', 'presenter'],
    ['a', 'auto'],
    ['?', 'help'],
    ['h', 'help'],
    ['？', 'help'],
    ['。', 'black'],
  ] as const)('%s is %s', (key, command) => {
    expect(commandOf(pressed(key))).toBe(command)
  })

  it('goes back with Shift+Space, and jumps by digits', () => {
    expect(commandOf(pressed(' ', { shiftKey: true }))).toBe('previous')
    expect(commandOf(pressed('7'))).toEqual({ digit: 7 })
  })

  it('is known by place where a Chinese input method keeps the letter', () => {
    expect(commandOf(pressed('Process', { code: 'KeyB' }))).toBe('black')
    expect(commandOf(pressed('Process', { code: 'Space' }))).toBeNull()
  })

  it('leaves to the browser what is its own', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['r', 'f', 'ArrowLeft', '0', '-', 'F5', ' '])
        expect(commandOf(pressed(key, { [modifier]: true }))).toBeNull()
    for (const key of ['F11', 'F12', 'Tab', 'x', 'constructor', 'toString', 'Unidentified'])
      expect(commandOf(pressed(key))).toBeNull()
  })
})
