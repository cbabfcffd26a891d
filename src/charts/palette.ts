/** Colours that a builder may use; the same values as the tokens of `app/tokens.css`, held equal by a test. */
export interface Palette {
  readonly outcome: string
  readonly outcome2: string
  readonly target: string
  readonly base: string
  readonly base2: string
  readonly rule: string
  readonly ink3: string
  readonly bg: string
}

/** What is shown; the reader's choice may also be the system's (`app/preferences.ts`). */
export type Appearance = 'light' | 'dark'

/** The colours of each appearance as `#RRGGBB`: a canvas cannot read the tokens. */
export const palettes: Readonly<Record<Appearance, Palette>> = {
  light: {
    outcome: '#0E5468',
    outcome2: '#3E7F92',
    target: '#AE4A0B',
    base: '#7B868F',
    base2: '#AEB4B8',
    rule: '#DDDAD1',
    ink3: '#5D6974',
    bg: '#FAF9F6',
  },
  dark: {
    outcome: '#6AC2D4',
    outcome2: '#3F8494',
    target: '#F3A762',
    base: '#84939C',
    base2: '#4A5861',
    rule: '#2B3940',
    ink3: '#9AA8B0',
    bg: '#10181D',
  },
}
