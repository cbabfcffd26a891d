/**
 * Rows in blocks of nearly one size, each with a plot of its own: a page that is printed breaks between blocks, so no
 * bar parts from its words.
 */
export function rowBlocks<Row, Model extends { readonly rows: readonly Row[] }>(
  model: Model,
  largest: number,
): Model[] {
  const { rows } = model
  const count = Math.max(1, Math.ceil(rows.length / largest))
  const size = Math.ceil(rows.length / count)
  return Array.from({ length: count }, (_, i) => ({ ...model, rows: rows.slice(i * size, (i + 1) * size) }))
}
