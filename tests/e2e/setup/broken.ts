import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenProject, type Damage, projectFolder } from './places'

const left = /^(node_modules|tests|docs|coverage|test-results|playwright-report|dist.*|\..*)$/

/** Copies the project into a folder of its own and damages one of its data files. */
export function breakProject(damage: Damage): void {
  const folder = brokenProject(damage)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(projectFolder).filter(entry => !left.test(entry))) {
    cpSync(join(projectFolder, name), join(folder, name), {
      recursive: true,
      // Unit tests would be found there and run twice.
      filter: path => !/\.test\.tsx?$/.test(path),
    })
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { file, harm } = harms[damage]
  const path = join(folder, file)
  const sound = readFileSync(path, 'utf8')
  const harmed = harm(sound)
  if (harmed === sound)
    throw new Error(
      `${file}: expected to damage it (${damage}), found it unchanged. Adapt ${import.meta.url}.`,
    )
  writeFileSync(path, harmed)
}

const harms: Readonly<Record<Damage, { readonly file: string; readonly harm: (text: string) => string }>> = {
  digit: { file: 'data/economy.json', harm: text => text.replace('"value": 907.5,', '"value": 907.6,') },
  unit: {
    file: 'data/fiscal.json',
    harm: text => text.replace(/("value": 96\.6,)\s*"unit": "亿元",/, '$1'),
  },
  cut: { file: 'data/ecology.json', harm: text => text.slice(0, Math.floor(text.length / 2)) },
}
