import { execFile } from 'node:child_process'
import { join } from 'node:path'

export interface Finished {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const bins = { vite: 'vite/bin/vite.js', tsx: 'tsx/dist/cli.mjs' } as const

/** Runs one of the project's tools in a folder, as `npx` there would; a failure is an answer, not an exception. */
export function runTool(
  tool: keyof typeof bins,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  const script = join(cwd, 'node_modules', bins[tool])
  return new Promise(resolve => {
    // Colours would stand between the words that are looked for.
    const options = { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env } }
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr })
    })
  })
}
