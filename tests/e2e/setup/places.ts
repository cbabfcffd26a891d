import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const projectFolder = join(import.meta.dirname, '../../..')
/** Everything that the tests build; ignored by git, made anew by every run. */
export const builtFolder = join(projectFolder, 'dist-fixtures')

/** Name of the variable by which the setup tells the tests where the built folders are served. */
export const originVariable = 'E2E_ORIGIN'

/** The served copy of the multi-file build, at a path of its own as on an intranet's static host. */
export const sitePath = '/site/'
export const siteFolder = join(builtFolder, 'site')
export const singleFile = join(builtFolder, 'single', 'index.html')

/** A project whose data were damaged in one way. */
export type Damage = 'digit' | 'unit' | 'cut'

export function brokenProject(damage: Damage): string {
  return join(builtFolder, `broken-${damage}`)
}

export function brokenPath(damage: Damage): string {
  return `/broken-${damage}/built/`
}

/** The address of a page of the multi-file build; `hash` begins with #. */
export function siteUrl(hash = '#/'): string {
  return `${origin()}${sitePath}${hash}`
}

/** A project with the data of another report. */
export const otherProject = join(builtFolder, 'other')

/** The address of a page of the other report's dashboard; `hash` begins with #. */
export function otherUrl(hash = '#/'): string {
  return `${origin()}/other/built/${hash}`
}

export function brokenUrl(damage: Damage): string {
  return `${origin()}${brokenPath(damage)}`
}

/** The address of the single file, as a double-click opens it. */
export function singleUrl(hash = '#/'): string {
  return `${pathToFileURL(singleFile)}${hash}`
}

/** The multi-file build opened the wrong way: by double-click. */
export function siteFileUrl(hash = '#/'): string {
  return `${pathToFileURL(join(siteFolder, 'index.html'))}${hash}`
}

export function origin(): string {
  const value = process.env[originVariable]
  if (value !== undefined) return value
  throw new Error(`${originVariable}: expected the served origin, received nothing. Run npx playwright test.`)
}
