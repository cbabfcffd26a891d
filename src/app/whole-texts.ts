import type { DataText } from '../dataset/data-text'

/* What reads them comes with them. */
export { loadingWhole } from '../dataset/load-whole'

/*
 * The files as texts, not as parsed modules: a file that is no JSON must reach the page as a fault to be told, and not
 * stop the script that would tell it.
 */
const data = import.meta.glob<string>('../../data/*.json', { query: '?raw', import: 'default', eager: true })
const ledger = import.meta.glob<string>('../../data/ledger/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function texts(files: Readonly<Record<string, string>>): DataText[] {
  return Object.entries(files).map(([path, text]) => ({ file: path.replace(/^(\.\.\/)+/, ''), text }))
}

/** Every data file, whole, in the order of their names. */
export const wholeTexts: readonly DataText[] = texts(data)
/** Every file of the ledger of numerals. */
export const ledgerTexts: readonly DataText[] = texts(ledger)
