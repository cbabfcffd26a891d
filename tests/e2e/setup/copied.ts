import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './places'

const left = /^(node_modules|tests|docs|coverage|test-results|playwright-report|dist.*|\..*)$/

/** Copies what a build of the project needs into a folder of its own, for a build with other data. */
export function copyProject(folder: string): void {
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
}
