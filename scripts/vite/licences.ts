import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import type { LicenceText, Shipped } from '../../src/features/about-data/shipped'
import { helperNamed, type LicensedPackage, licencesWithin, type OwnText, packageIn } from './package-licence'

const id = 'virtual:licences'
/** What stands in the module until the build knows what is in the program. */
const placeholder = '%licences%'

/** Packages whose tables are written into the program, though none of their code is. */
const tablesOf = ['opencc-js', 'pinyin-pro']

interface LicencesOptions {
  /** The project's own folder. */
  readonly root: string
  /** The single file has nothing beside it. */
  readonly isSingle: boolean
}

/**
 * Collects the licences and notices of all that the build puts into the program: for 关于数据, and beside the page as
 * `licences.txt`. The own list of Vite (`build.license`) has no notices and is no part of a single file.
 */
export function licences({ root, isSingle }: LicencesOptions): Plugin {
  let isBuild = false
  let shipped: Shipped | null = null
  return {
    name: 'licences',
    config(_, { command }) {
      isBuild = command === 'build'
    },
    resolveId: source => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      // While developing nothing is put together: what the project asks for stands for all.
      const text = isBuild ? placeholder : JSON.stringify(shippedWith(dependenciesOf(root)))
      return `export const shipped = JSON.parse(${JSON.stringify(text)})`
    },
    renderChunk(code, _, __, { chunks }) {
      if (!code.includes(placeholder)) return null
      shipped ??= shippedWith(
        packagesOf(
          Object.values(chunks).flatMap(({ moduleIds }) => moduleIds),
          root,
        ),
      )
      return code.replace(new RegExp(`(["'\`])${placeholder}\\1`), () =>
        JSON.stringify(JSON.stringify(shipped)),
      )
    },
    generateBundle() {
      if (shipped === null || isSingle) return
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: textOf(shipped) })
    },
  }
}

/** The project itself, then every package that modules are of, by name. */
export function packagesOf(moduleIds: readonly string[], root: string): readonly LicensedPackage[] {
  const found = new Map<string, LicensedPackage>()
  for (const moduleId of moduleIds) {
    const folder = folderOf(moduleId, root)
    if (folder === null) continue
    const known = found.get(folder) ?? packageOf(folder)
    found.set(folder, withTexts(known, moduleId.startsWith('\0') ? [] : withinModule(moduleId)))
  }
  const tables = tablesOf.map(name => packageIn(join(root, 'node_modules', name)))
  const others = [...found.values(), ...tables].sort((a, b) => (a.name < b.name ? -1 : 1))
  return [packageIn(root), ...others]
}

/** Equal texts once, with all that came with them. */
export function shippedWith(packages: readonly LicensedPackage[]): Shipped {
  const texts = new Map<string, LicenceText>()
  for (const { name, texts: own } of packages)
    for (const { file, text } of own) {
      const known = texts.get(text) ?? { file, text, of: [] }
      texts.set(text, { ...known, of: [...new Set([...known.of, name])] })
    }
  return {
    packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
    texts: [...texts.values()],
  }
}

/** The same as a text to be read without the page. */
function textOf({ packages, texts }: Shipped): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)
  const parts = texts.map(({ file, text, of }) => `${'='.repeat(80)}\n${of.join(', ')}: ${file}\n\n${text}\n`)
  return `What this program is made of, itself first, and the licences that go with it.\n\n${list.join('\n')}\n\n${parts.join('\n')}`
}

const helpers = /^\0(@oxc-project)\+(runtime)@([^/]+)\//

/** What a module is of: a folder, or a helper of the compiler's by its id; null of the project's own. */
function folderOf(moduleId: string, root: string): string | null {
  const [, installed] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? []
  if (installed !== undefined) return installed
  const [helper] = helpers.exec(moduleId) ?? []
  if (helper !== undefined) return helper
  const [, tool] = /^\0(vite|rolldown)\//.exec(moduleId) ?? []
  if (tool !== undefined) return join(root, 'node_modules', tool)
  if (!moduleId.startsWith('\0') || moduleId.startsWith('\0virtual:')) return null
  throw new Error(
    `${moduleId.slice(1)}: expected a module of a package or of the project; received one of a build tool that is not ` +
      'known here; tell in scripts/vite/licences.ts whose it is',
  )
}

function packageOf(folder: string): LicensedPackage {
  const [, scope, name, version] = helpers.exec(folder) ?? []
  return version === undefined ? packageIn(folder) : helperNamed(`${scope}/${name}`, version)
}

/** A text that several modules carry is one; they are equal again when they are put together. */
function withTexts(one: LicensedPackage, texts: readonly OwnText[]): LicensedPackage {
  return texts.length === 0 ? one : { ...one, texts: [...one.texts, ...texts] }
}

function withinModule(moduleId: string): readonly OwnText[] {
  const [path = ''] = moduleId.split('?')
  return licencesWithin(basename(path), readFileSync(path, 'utf8'))
}

function dependenciesOf(root: string): readonly LicensedPackage[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [root, ...Object.keys(dependencies).map(name => join(root, 'node_modules', name))].map(packageIn)
}
