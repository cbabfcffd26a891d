/** What is told apart by colour, by the names of the tokens. Meaning is never carried by colour alone. */
export interface Colours {
  /** Page: warm paper. */
  readonly bg: string
  /** Panel, input, sticky bar. */
  readonly surface: string
  /** Quiet fill: table head, selected row. */
  readonly 'surface-2': string
  /** Headlines, numerals. */
  readonly ink: string
  /** Body. */
  readonly 'ink-2': string
  /** Captions, axis; at least 4.5:1 on `bg` and `surface-2`. */
  readonly 'ink-3': string
  /** Hairline, decorative only. */
  readonly rule: string
  /** Borders of controls; at least 3:1. */
  readonly 'rule-strong': string
  /** 成效, filled. */
  readonly outcome: string
  /** The wider scope of a pair of bars. */
  readonly 'outcome-2': string
  readonly 'outcome-soft': string
  readonly 'on-outcome': string
  /** 目标, hollow. */
  readonly target: string
  readonly 'target-soft': string
  /** 起点, filled, neutral; at least 3:1. */
  readonly base: string
  /** The wider scope of a pair of baselines. */
  readonly 'base-2': string
  readonly 'base-soft': string
  /** Text and dashed border of the tag 推算. */
  readonly derived: string
  /** Highlighter in the source quote. */
  readonly mark: string
  readonly danger: string
  readonly 'danger-soft': string
  readonly focus: string
  readonly scrim: string
  readonly shadow: string
}

/** What a slide has otherwise, to hold at ten metres: text at least 7:1 on the ground, marks 3:1. */
type StageColours = Partial<Colours>

interface AppearanceLook {
  /** What a reader sees in the settings. */
  readonly label: string
  /** Of what scrollbars and controls of the browser are, which know two. */
  readonly scheme: 'light' | 'dark'
  readonly colours: Colours
  readonly stage: StageColours
}

/**
 * All there is of an appearance: the build makes its styles from this (`scripts/vite/appearance-styles.ts`), and settings,
 * the first paint and tests go through the list. A system asks for the two that are called as it calls them; paper is light.
 */
export const appearances = {
  light: {
    label: '浅色',
    scheme: 'light',
    colours: {
      bg: '#FAF9F6',
      surface: '#FFFFFF',
      'surface-2': '#F1EFE9',
      ink: '#17212B',
      'ink-2': '#41505C',
      'ink-3': '#5D6974',
      rule: '#DDDAD1',
      'rule-strong': '#7F878E',
      outcome: '#0E5468',
      'outcome-2': '#3E7F92',
      'outcome-soft': '#DCE8EA',
      'on-outcome': '#FFFFFF',
      target: '#AE4A0B',
      'target-soft': '#F8E8DB',
      base: '#7B868F',
      'base-2': '#AEB4B8',
      'base-soft': '#E4E5E3',
      derived: '#41505C',
      mark: '#FBE7B2',
      danger: '#A31621',
      'danger-soft': '#FAE9E8',
      focus: '#0B57D0',
      scrim: 'rgb(23 33 43 / 0.38)',
      shadow: '0 1px 2px rgb(23 33 43 / 0.06), 0 12px 32px rgb(23 33 43 / 0.1)',
    },
    stage: { 'ink-2': '#3D4B57', target: '#853604', base: '#6B7680', derived: '#3D4B57', rule: '#C9C5BA' },
  },
  dark: {
    label: '深色',
    scheme: 'dark',
    colours: {
      bg: '#10181D',
      surface: '#172127',
      'surface-2': '#1F2B32',
      ink: '#F1F4F4',
      'ink-2': '#C0CBD0',
      'ink-3': '#9AA8B0',
      rule: '#2B3940',
      'rule-strong': '#75858E',
      outcome: '#6AC2D4',
      'outcome-2': '#3F8494',
      'outcome-soft': '#1C3A44',
      'on-outcome': '#0B1B21',
      target: '#F3A762',
      'target-soft': '#3D2B1A',
      base: '#84939C',
      'base-2': '#4A5861',
      'base-soft': '#2A363D',
      derived: '#C0CBD0',
      mark: '#5A4A16',
      danger: '#FF9A94',
      'danger-soft': '#3B2020',
      focus: '#9CC8FF',
      scrim: 'rgb(0 0 0 / 0.55)',
      shadow: '0 0 0 1px #2B3940, 0 16px 40px rgb(0 0 0 / 0.45)',
    },
    stage: { rule: '#3A4A52' },
  },
} as const satisfies Readonly<Record<string, AppearanceLook>>

/** What is shown; the reader's choice may also be the system's (`app/preferences.ts`). */
export type Appearance = keyof typeof appearances

/** In the order that a key goes through them. */
export const appearanceNames = Object.keys(appearances) as readonly Appearance[]

/** The one after it in the list, from the last to the first. */
export function nextAppearance(appearance: Appearance): Appearance {
  return appearanceNames[(appearanceNames.indexOf(appearance) + 1) % appearanceNames.length] ?? appearance
}
