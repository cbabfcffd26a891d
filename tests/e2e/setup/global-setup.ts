import { rmSync } from 'node:fs'
import { breakProject } from './broken'
import { brokenProject, builtFolder, damages, originVariable, projectFolder } from './places'
import { runTool } from './run'
import { serve } from './server'

/**
 * Builds everything that the tests open, once a run, and serves it until they end. E2E_BUILT=kept serves what the last
 * run built, for whoever changes tests alone.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env.E2E_BUILT !== 'kept') await buildAll()
  const { server, origin } = await serve(builtFolder)
  process.env[originVariable] = origin
  return () => new Promise(done => server.close(() => done()))
}

async function buildAll(): Promise<void> {
  rmSync(builtFolder, { recursive: true, force: true })
  for (const damage of damages) breakProject(damage)
  await Promise.all([
    build(projectFolder, [], { OUT_DIR: 'dist-fixtures/site' }),
    build(projectFolder, ['--mode', 'single'], { OUT_DIR: 'dist-fixtures/single' }),
  ])
  await Promise.all(
    damages.map(damage => build(brokenProject(damage), [], { OUT_DIR: 'built', DATA_CHECK: 'off' })),
  )
}

async function build(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const { code, stdout, stderr } = await runTool('vite', ['build', ...args], { cwd, env })
  if (code === 0) return
  throw new Error(
    `vite build ${args.join(' ')} in ${cwd}: expected to succeed, ended with ${code}:\n${stdout}${stderr}`,
  )
}
