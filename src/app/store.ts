import { create } from 'zustand'
import type { ScopeChoice } from '../analysis/scope-choice'
import type { ChooseParameter, ChooseParameters } from '../views/parts/view-props'
import { type Address, formatAddress, parseAddress } from './address'
import {
  type AppearanceChoice,
  followSystem,
  keepAppearance,
  keepTextSize,
  type Preferences,
  preferencesAtStart,
  type TextSize,
} from './preferences'

export interface AppState extends Preferences {
  readonly address: Address
  readonly chooseScope: (scope: ScopeChoice) => void
  /** Sets one of the address's other keys, such as a facet or a table's order; null takes it away. */
  readonly chooseParameter: ChooseParameter
  readonly chooseParameters: ChooseParameters
  readonly openSource: (source: string) => void
  readonly closeSource: () => void
  readonly chooseAppearance: (choice: AppearanceChoice) => void
  readonly chooseTextSize: (size: TextSize) => void
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
    ...preferencesAtStart(),
    chooseScope: scope => go({ scope }),
    chooseParameter: (key, value) => get().chooseParameters([[key, value]]),
    chooseParameters: changes => {
      const others = get().address.others.filter(([other]) => !changes.some(([key]) => key === other))
      const set = changes.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))
      go({ others: [...others, ...set] })
    },
    openSource: source => go({ source }),
    closeSource: () => go({ source: null }),
    chooseAppearance: choice => set({ appearanceChoice: choice, appearance: keepAppearance(choice) }),
    chooseTextSize: size => {
      keepTextSize(size)
      set({ textSize: size })
    },
  }
})

/** Follows the address bar, back and forward included; returns what ends it. */
export function followAddress(): () => void {
  const read = () =>
    useApp.setState(({ address }) => {
      const next = parseAddress(window.location.hash)
      // Opening a source changes nothing else: what is drawn from the other keys need not be drawn anew.
      const isSame = String(next.others) === String(address.others)
      return { address: isSame ? { ...next, others: address.others } : next }
    })
  window.addEventListener('hashchange', read)
  return () => window.removeEventListener('hashchange', read)
}

/** Follows the system's appearance where the reader asked for it; returns what ends it. */
export function followSystemAppearance(): () => void {
  return followSystem(appearance => {
    if (useApp.getState().appearanceChoice !== 'system') return
    document.documentElement.dataset.appearance = appearance
    useApp.setState({ appearance })
  })
}
