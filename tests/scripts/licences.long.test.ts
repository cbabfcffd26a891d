import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The package that a module lies in, read otherwise than the build reads it. */
function packageOf(moduleId: string): string | null {
  const path = moduleId.split('node_modules/').at(-1)?.split('/') ?? []
  if (!moduleId.includes('node_modules/')) return null
  return path[0]?.startsWith('@') ? path.slice(0, 2).join('/') : (path[0] ?? null)
}

it('every package whose code is in the built program is in its list of licences', async () => {
  const built = (await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput
  const list = built.output.find(({ fileName }) => fileName === 'licences.txt')
  const text = list?.type === 'asset' ? String(list.source) : ''
  const [, listed = ''] = text.split('\n\n')
  const names = new Set(listed.split('\n').map(line => line.split(' ')[0]))
  const modules = built.output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
  const packages = new Set(modules.flatMap(moduleId => packageOf(moduleId) ?? []))
  expect(packages.size).toBeGreaterThan(15)
  expect([...packages].filter(name => !names.has(name))).toEqual([])
  expect(text).toContain('This product includes software developed at\nThe Apache Software Foundation')
  const chunk = built.output.find(({ name }) => name === 'licence-texts')
  expect(chunk?.type === 'chunk' && chunk.code).toContain('The Apache Software Foundation')
})
