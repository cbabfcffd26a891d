import { rmSync } from 'node:fs'
import { buildDamaged } from './broken'
import { build } from './build'
import { builtFolder, originVariable, projectFolder } from './places'
import { serve } from './server'

/**
 * Builds what most tests open, once a run, and serves it until they end. E2E_BUILT=kept serves what the last run built,
 * for whoever changes tests alone.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env.E2E_BUILT !== 'kept') await buildAll()
  const { server, origin } = await serve(builtFolder)
  process.env[originVariable] = origin
  return () => new Promise(done => server.close(() => done()))
}

async function buildAll(): Promise<void> {
  rmSync(builtFolder, { recursive: true, force: true })
  await Promise.all([
    build(projectFolder, [], { OUT_DIR: 'dist-fixtures/site' }),
    build(projectFolder, ['--mode', 'single'], { OUT_DIR: 'dist-fixtures/single' }),
    buildDamaged('digit'),
  ])
}
