import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { traditionalForms } from './traditional-forms'

/* Writes anew by which characters a text in traditional ones is searched for, when OpenCC's tables have changed. */
const file = join(import.meta.dirname, '../src/text/traditional-forms.ts')
writeFileSync(
  file,
  `/** Made from OpenCC's tables by \`scripts/traditional.ts\`: a simplified character and its traditional forms. */
export const traditionalForms =
  '${traditionalForms()}'
`,
)
