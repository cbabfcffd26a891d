import { create } from 'zustand'
import type { ScopeChoice } from '../facts/scope-choice'
import type { ChooseParameter, ChooseParameters } from '../features/parts/view-props'
import { type Address, parseAddress } from './address'
import { formatAddress } from './format-address'
import {
  type AppearanceChoice,
  type Preferences,
  preferencesAtStart,
  type SlashKey,
  saveAppearance,
  saveSlashKey,
  saveTextSize,
  subscribeToOtherTabs,
  subscribeToSystem,
  type TextSize,
} from './preferences'
import { repairHash, withoutScope, withScopeOf } from './repair-hash'
import { pushEntry, pushPanel, takeBackPanels, typeEntry } from './scroll'

/** The address as it is understood, the reader's settings, and all that changes either. */
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
  /** Whether slides are shown over the page. */
  readonly isShowing: boolean
  readonly setShowing: (isShowing: boolean) => void
  readonly openSource: (source: string) => void
  readonly closeSource: () => void
  readonly chooseAppearance: (choice: AppearanceChoice) => void
  readonly chooseTextSize: (size: TextSize) => void
  readonly chooseSlashKey: (choice: SlashKey) => void
}

/** The address as it was meant, with a scope that was put in front of the hash; empty while building. */
function hashAtStart(): string {
  if (typeof window === 'undefined') return ''
  const { hash, search } = window.location
  return repairHash(withScopeOf(search, hash))
}

/** Writes what was meant over what arrived, so that a copy of it is clean, and nothing is read twice. */
function tidy(meant: string): void {
  const { hash, pathname, search } = window.location
  const rest = withoutScope(search)
  if (meant === hash && rest === search) return
  try {
    window.history.replaceState(
      window.history.state,
      '',
      (rest === search ? '' : `${pathname}${rest}`) + meant,
    )
  } catch {
    // A browser that refuses this on a file: what was meant is shown all the same.
  }
}

/** The state of an address. Where only the source or scope is another, what is drawn from its other keys stays as it is. */
function parsedAfter(before: Address, hash: string): Address {
  const next = parseAddress(hash)
  return JSON.stringify(next.others) === JSON.stringify(before.others)
    ? { ...next, others: before.others }
    : next
}

/** The one store: the address as state, and the reader's own settings. Changes of the first go into the address. */
export const useApp = create<AppState>()((set, get) => {
  const go = (change: Partial<Address>, write: (hash: string) => void = pushEntry) => {
    const hash = formatAddress({ ...get().address, ...change })
    if (hash === window.location.hash && hash === formatAddress(get().address)) return
    set({ address: parsedAfter(get().address, hash) })
    write(hash)
  }
  return {
    address: parseAddress(hashAtStart()),
    ...preferencesAtStart(),
    chooseScope: scope => go({ scope }),
    chooseParameter: (key, value, how) => {
      const others = changed(get().address.others, [[key, value]])
      go({ others }, how === 'typed' ? typeEntry : pushEntry)
    },
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
      set({ address: parsedAfter(address, hash) })
    },
    isShowing: false,
    setShowing: isShowing => set({ isShowing }),
    openSource: source => {
      const isFirst = get().address.source === null
      go({ source }, hash => pushPanel(hash, isFirst))
    },
    closeSource: () => {
      const { address } = get()
      if (address.source !== null) go({ source: null }, takeBackPanels)
    },
    chooseAppearance: choice => set({ appearanceChoice: choice, appearance: saveAppearance(choice) }),
    chooseTextSize: size => {
      saveTextSize(size)
      set({ textSize: size })
    },
    chooseSlashKey: choice => {
      saveSlashKey(choice)
      set({ slashKey: choice })
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
export function subscribeToAddress(): () => void {
  const read = () => {
    const meant = repairHash(window.location.hash)
    tidy(meant)
    useApp.setState(({ address }) => ({ address: parsedAfter(address, meant) }))
  }
  tidy(hashAtStart())
  window.addEventListener('hashchange', read)
  return () => window.removeEventListener('hashchange', read)
}

/** Follows the system's appearance where the reader asked for it; returns what ends it. */
export function subscribeToSystemAppearance(): () => void {
  return subscribeToSystem(appearance => {
    if (useApp.getState().appearanceChoice !== 'system') return
    document.documentElement.dataset.appearance = appearance
    useApp.setState({ appearance })
  })
}

/** Follows the settings that the reader chooses in another tab; returns what ends it. */
export function subscribeToSettings(): () => void {
  return subscribeToOtherTabs(preferences => useApp.setState(preferences))
}
