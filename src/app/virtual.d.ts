/** Made by `scripts/vite/appearance-styles.ts`. */
declare module 'virtual:appearances.css'

/** Made when building by `scripts/vite/first-data.ts`. */
declare module 'virtual:first-data' {
  import type { First } from '../dataset/load-first'
  import type { ReportScopes } from '../dataset/schema'

  /** The report and the themes of the overview, without quotes, further citations and notes; or all faults. */
  export const first: First
  /** How many observations all data files hold. */
  export const observationCount: number
  /** The two scopes of the report, which an address may name; null where it has no two, or is not sound. */
  export const scopes: ReportScopes | null
}

/** Made when building by `scripts/vite/pinyin.ts`. */
declare module 'virtual:pinyin' {
  import type { PinyinTable } from '../features/search/engine/pinyin'

  /** How the characters of all names are read. */
  export const pinyinTable: PinyinTable
}

/** Made when building by `scripts/vite/licences.ts`. */
declare module 'virtual:licences' {
  import type { Shipped } from '../features/about-data/shipped'

  /** What is in the program, with its licences. */
  export const shipped: Shipped
}
