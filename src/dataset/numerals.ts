/** The text without `[n]`, the marks that refer to the annex: they are no figures and are never counted, matched or quoted. */
export function withoutReferences(text: string): string {
  return text.replace(/\[\d+\]/g, '')
}

/** Every Arabic numeral of a text as printed, in its order. */
export function numeralsOf(text: string): string[] {
  return withoutReferences(text).match(/\d+(?:\.\d+)?/g) ?? []
}
