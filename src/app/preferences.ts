import { type Appearance, appearanceNames, appearances } from '../ui/appearances'

/* The reader's own settings: kept in the browser, never in the address. `public/boot.js` applies them at first. */

/** One of the list, or whatever the system has, as it changes. */
export type AppearanceChoice = Appearance | 'system'
/** In the order of the settings. */
export const appearanceChoices: readonly AppearanceChoice[] = [...appearanceNames, 'system']
/** What a reader sees for each. */
export const appearanceChoiceLabels = Object.fromEntries(
  appearanceChoices.map(choice => [choice, choice === 'system' ? '跟随系统' : appearances[choice].label]),
) as Readonly<Record<AppearanceChoice, string>>

/** All type grows by the same factor (`app/base.css`). */
export const textSizes = ['standard', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]
/** What a reader sees for each. */
export const textSizeLabels: Readonly<Record<TextSize, string>> = {
  standard: '标准',
  large: '大',
  largest: '特大',
}

/** Whether `/` alone opens the search; Ctrl+K always does. */
export const slashKeys = ['on', 'off'] as const
export type SlashKey = (typeof slashKeys)[number]
/** What a reader sees for each. */
export const slashKeyLabels: Readonly<Record<SlashKey, string>> = { on: '打开', off: '关闭' }

/** What this browser keeps of the reader, and the appearance that follows from it. */
export interface Preferences {
  readonly appearanceChoice: AppearanceChoice
  /** What is shown: the choice, or the system's. */
  readonly appearance: Appearance
  readonly textSize: TextSize
  readonly slashKey: SlashKey
}

const appearanceKey = 'appearance'
const textSizeKey = 'text-size'
const slashKeyKey = 'slash-key'

/** What the reader chose last, and what the page shows for it. */
export function preferencesAtStart(): Preferences {
  if (typeof document === 'undefined')
    return { appearanceChoice: 'system', appearance: 'light', textSize: 'standard', slashKey: 'on' }
  const { appearance } = document.documentElement.dataset
  return {
    appearanceChoice: appearanceChoices.find(choice => choice === read(appearanceKey)) ?? 'system',
    appearance: appearanceNames.find(name => name === appearance) ?? 'light',
    textSize: textSizes.find(size => size === read(textSizeKey)) ?? 'standard',
    slashKey: slashKeys.find(choice => choice === read(slashKeyKey)) ?? 'on',
  }
}

/** Applies and keeps a choice; returns what is shown now. */
export function saveAppearance(choice: AppearanceChoice): Appearance {
  keep(appearanceKey, choice === 'system' ? null : choice)
  return applyAppearance(choice)
}

function applyAppearance(choice: AppearanceChoice): Appearance {
  const appearance = choice === 'system' ? systemAppearance() : choice
  document.documentElement.dataset.appearance = appearance
  return appearance
}

/** Applies and keeps a size. */
export function saveTextSize(size: TextSize): void {
  keep(textSizeKey, size === 'standard' ? null : size)
  applyTextSize(size)
}

function applyTextSize(size: TextSize): void {
  if (size === 'standard') delete document.documentElement.dataset.textSize
  else document.documentElement.dataset.textSize = size
}

/** Keeps whether `/` opens the search. */
export function saveSlashKey(choice: SlashKey): void {
  keep(slashKeyKey, choice === 'on' ? null : choice)
}

/** Calls back when another tab changed a setting, which is applied here too; returns what ends it. */
export function subscribeToOtherTabs(onChange: (preferences: Preferences) => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    // No key where everything was cleared.
    if (key !== null && ![appearanceKey, textSizeKey, slashKeyKey].includes(key)) return
    const { appearanceChoice, textSize, slashKey } = preferencesAtStart()
    applyTextSize(textSize)
    onChange({ appearanceChoice, appearance: applyAppearance(appearanceChoice), textSize, slashKey })
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

/** Calls back when the system changes its appearance; returns what ends it. */
export function subscribeToSystem(onChange: (appearance: Appearance) => void): () => void {
  const query = darkQuery()
  const tell = () => onChange(systemAppearance())
  query?.addEventListener('change', tell)
  return () => query?.removeEventListener('change', tell)
}

function systemAppearance(): Appearance {
  return darkQuery()?.matches === true ? 'dark' : 'light'
}

function darkQuery(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : undefined
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, value)
  } catch {
    // Storage is off or full: the choice holds until the page is closed.
  }
}
