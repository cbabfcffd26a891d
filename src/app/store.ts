import { create } from 'zustand'
import type { ScopeChoice } from '../analysis/scope-choice'
import type { Appearance } from '../charts/palette'
import { type Address, formatAddress, parseAddress } from './address'
import { appearanceAtStart, keepAppearance } from './appearance'

export interface AppState {
  readonly address: Address
  readonly appearance: Appearance
  readonly chooseScope: (scope: ScopeChoice) => void
  readonly openSource: (source: string) => void
  readonly closeSource: () => void
  readonly chooseAppearance: (appearance: Appearance) => void
}

/** Empty while building, where there is no address. */
const hashAtStart = typeof window === 'undefined' ? '' : window.location.hash

/** The one store: the address as state, and the reader's own settings. Changes of the first go through the address. */
export const useApp = create<AppState>()((set, get) => {
  const go = (change: Partial<Address>) => {
    window.location.hash = formatAddress({ ...get().address, ...change })
  }
  return {
    address: parseAddress(hashAtStart),
    appearance: appearanceAtStart(),
    chooseScope: scope => go({ scope }),
    openSource: source => go({ source }),
    closeSource: () => go({ source: null }),
    chooseAppearance: appearance => {
      keepAppearance(appearance)
      set({ appearance })
    },
  }
})

/** Follows the address bar, back and forward included; returns what ends it. */
export function followAddress(): () => void {
  const read = () => useApp.setState({ address: parseAddress(window.location.hash) })
  window.addEventListener('hashchange', read)
  return () => window.removeEventListener('hashchange', read)
}
