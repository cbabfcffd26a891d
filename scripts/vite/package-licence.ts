import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { LicenceText, ShippedPackage } from '../../src/features/about-data/shipped'

/** A text that goes with a package, and the file that it stands in. */
export type OwnText = Pick<LicenceText, 'file' | 'text'>

/** A package with every text that must go with it. */
export interface LicensedPackage extends ShippedPackage {
  readonly texts: readonly OwnText[]
}

/** Texts for packages that bring none, each in a file by the package's name, with + for the slash. */
const ownTexts = join(import.meta.dirname, 'licence-texts')

const isLicenceFile = /^(licen[cs]e|notice|copying)([.-]|$)/i
const isLicenceFolder = /^licen[cs]es$/i

/** The package in a folder, its licence and notices as they lie in it; throws where one has none. */
export function packageIn(folder: string): LicensedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = [...filesIn(folder).map(readText), ...ownTextOf(name)]
  if (texts.length === 0)
    throw new Error(
      `${folder}: expected a text of its licence (LICENSE, NOTICE, COPYING); received none; ` +
        `put it into ${ownTexts}/${fileOf(name)}`,
    )
  if (typeof license !== 'string')
    throw new Error(
      `${folder}/package.json: expected the name of its licence in "license"; received ${JSON.stringify(license)}; ` +
        'use a version that names it',
    )
  return { name, version, licence: license, texts }
}

/** A helper that the build writes into the program though its package is not installed. */
export function helperNamed(name: string, version: string): LicensedPackage {
  return { name, version, licence: 'MIT', texts: ownTextOf(name) }
}

/** Licences that stand in the code itself, of what a package has taken from another. */
export function licencesWithin(file: string, code: string): readonly OwnText[] {
  const comments = code.match(/\/\*[*!][\s\S]*?\*\//g) ?? []
  return comments
    .filter(comment => comment.includes('Copyright') && comment.includes('Permission is hereby granted'))
    .map(comment => ({ file, text: comment.replace(/^\s*\/?\*+[!/]? ?/gm, '').trim() }))
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isFile()) return isLicenceFile.test(entry.name) ? path : []
    return isLicenceFolder.test(entry.name) ? readdirSync(path).map(name => join(path, name)) : []
  })
}

function readText(path: string): OwnText {
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n').trim()
  const file = basename(path)
  // Vite tells below its own licence those of its build tools, none of which is in what it builds.
  const [own = text] = text.split('\n# Licenses of bundled dependencies')
  return { file, text: own.trim() }
}

function ownTextOf(name: string): readonly OwnText[] {
  const path = join(ownTexts, fileOf(name))
  return existsSync(path) ? [{ file: 'LICENSE', text: readFileSync(path, 'utf8').trim() }] : []
}

function fileOf(name: string): string {
  return `${name.replace('/', '+')}.txt`
}
