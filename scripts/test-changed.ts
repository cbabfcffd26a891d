import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './read-data'

/*
 * Runs the unit tests that belong to what changed since the last commit: those named as the file, else those of its folder;
 * all that depends on it is for `npm test`.
 */
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
const changed = [
  ...git('diff', '--name-only', '--relative', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard'),
]

function testsOf(file: string): string[] {
  if (/^tests\/.*\.test\.tsx?$/.test(file)) return existsSync(join(root, file)) ? [file] : []
  if (file.startsWith('data/')) return ['tests/data/']
  const mirrored = /^(?:src\/|(?=scripts\/))(.*)\.tsx?$/.exec(file)?.[1]
  if (mirrored === undefined) return []
  const own = ['.test.ts', '.test.tsx'].map(ending => `tests/${mirrored}${ending}`)
  const found = own.filter(path => existsSync(join(root, path)))
  const folder = `tests/${dirname(mirrored)}/`
  return found.length > 0 || !existsSync(join(root, folder)) ? found : [folder]
}

const tests = [...new Set(changed.flatMap(testsOf))]
if (tests.length === 0) {
  console.log('no unit test belongs to what changed since the last commit')
} else {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const args = ['run', '--configLoader', 'runner', '--project=!*-long', '--passWithNoTests', ...tests]
  const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
