import { runTool } from './run'

/** Builds the project in a folder, or throws with what the build said. */
export async function build(
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
