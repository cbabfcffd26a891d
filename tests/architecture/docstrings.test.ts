import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** An exported declaration, and whether a docstring says what a caller must know. */
type Exported = { file: string; line: number; name: string; told: boolean }

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  const { name } = statement as ts.Statement & { name?: ts.Node }
  return [name?.getText() ?? 'default']
}

const hasDocstring = (statement: ts.Statement) =>
  ts.getJSDocCommentsAndTags(statement).some(doc => ts.isJSDoc(doc) && doc.comment !== undefined)

/** One thing under two names: `export type Kind = (typeof kinds)[number]` directly below `kinds`. */
function isTypeOfItemsAbove(statement: ts.Statement, above: ts.Statement | undefined): boolean {
  if (above === undefined || !ts.isTypeAliasDeclaration(statement)) return false
  const type = statement.type.getText().replace(/[\s()]/g, '')
  return namesOf(above).some(name => type === `typeof${name}[number]`)
}

function exportsOf(file: string, text: string): Exported[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const { statements } = source
  return statements.flatMap((statement, at) => {
    if (!isExported(statement)) return []
    const above = statements[at - 1]
    const told =
      hasDocstring(statement) ||
      (above !== undefined && isTypeOfItemsAbove(statement, above) && hasDocstring(above))
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1
    return namesOf(statement).map(name => ({ file, line, name, told }))
  })
}

const untold = (all: Exported[]) =>
  all.filter(({ told }) => !told).map(({ file, line, name }) => `${file}:${line} ${name}`)

it('finds what is exported without a sentence, whatever it is', () => {
  const text = `
/** Told. */
export const kinds = ['a', 'b'] as const
export type Kind = (typeof kinds)[number]
export type Other = (typeof kinds)[0]
// No docstring.
export function count() {}
/** @internal */
export interface Shape {}
export class Box {}
const own = 1
export { own }
export * from './other'
`
  expect(untold(exportsOf('a.ts', text))).toEqual([
    'a.ts:5 Other',
    'a.ts:7 count',
    'a.ts:9 Shape',
    'a.ts:10 Box',
  ])
})

it('has a sentence for every export', () => {
  const files = ['src', 'scripts'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .map(file => `${folder}/${file}`),
  )
  const all = files.flatMap(file => exportsOf(file, readFileSync(file, 'utf8')))
  expect(all.length).toBeGreaterThan(1000)
  expect(untold(all), 'write what a caller must know in /** … */ directly above').toEqual([])
})
