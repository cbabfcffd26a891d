import { readTexts } from './read-data'
import { changedFields, randomFrom, Sensitivity } from './sensitivity'

const [count = '3000', seed = '2022'] = process.argv.slice(2)
const sensitivity = new Sensitivity(readTexts('data'), readTexts('data/ledger'))
const random = randomFrom(Number(seed))
const each = Math.ceil(Number(count) / changedFields.length)

console.log('field,changes,told,told at the field')
let changes = 0
let atFields = 0
for (const field of changedFields) {
  let told = 0
  let atField = 0
  for (let i = 0; i < each; i++) {
    const change = sensitivity.draw(field, random)
    const { verdict, told: words } = sensitivity.judge(change)
    if (verdict !== 'untold') told++
    if (verdict === 'told at the field') atField++
    else
      console.error(
        `${verdict}: ${change.file} ${change.path.join('.')}: ${JSON.stringify(change.before)} → ${JSON.stringify(change.after)} ${words[0] ?? ''}`,
      )
  }
  console.log([field, each, told, atField].join(','))
  changes += each
  atFields += atField
}
console.log(`all: ${atFields} of ${changes} changes told at the field (seed ${seed})`)
if (atFields < changes) process.exit(1)
