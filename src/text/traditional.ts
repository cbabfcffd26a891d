import { traditionalForms } from './traditional-forms'

const simplified = new Map(
  traditionalForms.split(' ').flatMap(([own = '', ...forms]) => forms.map(form => [form, own] as const)),
)

/** A character as the mainland writes it: 產 is 产; any other is itself. */
export function simplifiedOf(character: string): string {
  return simplified.get(character) ?? character
}
