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
  /** Changes the address in place, without a step in the history. */
  readonly replace: (change: {
    readonly scope?: ScopeChoice
    readonly parameters?: Parameters<ChooseParameters>[0]
  }) => void
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
    chooseParameters: changes => go({ others: changed(get().address.others, changes) }),
    replace: ({ scope, parameters = [] }) => {
      const { address } = get()
      // Another address is on its way, and is heard in a moment: what belonged to this one is over.
      if (formatAddress(parseAddress(window.location.hash)) !== formatAddress(address)) return
      const others = changed(address.others, parameters)
      const hash = formatAddress({ ...address, others, scope: scope ?? address.scope })
      try {
        window.history.replaceState(window.history.state, '', hash)
      } catch {
        // A browser that refuses this on a file, or so often: the page goes on, and the next change tells all of it.
      }
      set({ address: parseAddress(hash) })
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

function changed(others: Address['others'], changes: Parameters<ChooseParameters>[0]): Address['others'] {
  return [
    ...others.filter(([other]) => !changes.some(([key]) => key === other)),
    ...changes.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
  ]
}

/** Follows the address bar, back and forward included; returns what ends it. */
export function followAddress(): () => void {
  const read = () => useApp.setState({ address: parseAddress(window.location.hash) })
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
