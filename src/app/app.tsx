import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { ChartExportContext } from '../charts/export-context'
import type { Dataset } from '../dataset/dataset'
import { scopeChoiceName } from '../facts/scope-names'
import { sourceById } from '../facts/source'
import { ChartExportButton } from '../features/export/chart-export-button'
import { PageExportButton } from '../features/export/page-export-button'
import { type ExportPage, ExportPageContext, type ViewExport } from '../features/parts/export-context'
import { formatSort, parseSort } from '../features/scopes/table-sort'
import { SearchDialog } from '../features/search/search-dialog'
import { useSearchKeys } from '../features/search/use-search-keys'
import { SourcePanel } from '../features/source/source-panel'
import type { Address } from './address'
import { AddressNotices } from './address-notices'
import { useDividedCount } from './divided-count'
import { addressNow, deckOfView, sourceAddressIn } from './export-addresses'
import { UnknownView, ViewFailed } from './fallbacks'
import { keepFocus } from './keep-focus'
import { subscribeToPrint } from './print'
import { subscribeToScroll } from './scroll'
import { subscribeToSelecting } from './selecting'
import { Footer, Header, ScopeBar, type ScopeEffect } from './shell'
import { subscribeToAddress, subscribeToSettings, subscribeToSystemAppearance, useApp } from './store'
import { TermsInPlace } from './terms-in-place'
import { subscribeToTranslator, useFreshKey } from './translated'
import { useSearchIndex } from './use-search-index'
import { type Arrival, addressesIn, ViewSwitch } from './view-switch'
import type { View } from './views'

/** Only a dataset that was found sound, and how much of it has arrived: faults never come here. */
export interface AppProps {
  readonly dataset: Dataset
  readonly arrival: Arrival
}

/** The dashboard around a sound dataset. */
export function App({ dataset, arrival }: AppProps) {
  const { address, appearanceChoice, textSize, slashKey, isShowing } = useApp()
  const { chooseScope, chooseParameter, chooseParameters, openSource, closeSource } = useApp()
  const { chooseAppearance, chooseTextSize, chooseSlashKey } = useApp()
  const { source } = address
  const shown = useShown(address)
  const { view, scope } = shown
  // Written as soon as it is committed, for what waits until the view of the address is there.
  const isArrived = useRef(true)
  useLayoutEffect(() => {
    isArrived.current = shown === address
  })
  const main = useRef<HTMLElement>(null)
  const divided = useDividedCount(main, dataset)
  const [isSearching, setSearching] = useState(false)
  const parameters = useMemo(() => new Map(shown.others), [shown.others])
  // No key of the search lays itself over a slide, where `/` is a key of theirs.
  const openSearch = useCallback(() => setSearching(!isShowing), [isShowing])
  const closeSearch = useCallback(() => setSearching(false), [])
  useEffect(() => {
    if (isShowing) setSearching(false)
  }, [isShowing])
  const isAsked = view?.path === '/indicators' && parameters.has('q')
  const searching = useSearchIndex(dataset, arrival, isSearching || isAsked)
  const matches = useMemo(
    () => (searching.state === 'ready' ? searching.program.matcherOf(searching.index) : undefined),
    [searching],
  )

  useSearchKeys(openSearch, slashKey === 'on' && !isShowing)

  const named = dataset.indicators.get(shown.path.split('/')[2] ?? '')?.name

  useEffect(subscribeToAddress, [])
  useEffect(() => subscribeToScroll(() => isArrived.current), [])
  useEffect(subscribeToSelecting, [])
  useEffect(() => (main.current === null ? undefined : keepFocus(main.current, () => isArrived.current)), [])
  useEffect(subscribeToPrint, [])
  useEffect(subscribeToSystemAppearance, [])
  useEffect(subscribeToTranslator, [])
  const freshKey = useFreshKey(`${shown.path} ${scope} ${arrival}`)
  useEffect(subscribeToSettings, [])
  const { dashboard } = dataset.report
  const scopeName = scopeChoiceName(dataset.report, scope)
  const label = view?.labelIn(dataset)
  useEffect(() => {
    const page = [named ?? label ?? '找不到这一页', scopeName].filter(part => part !== '').join('·')
    document.title = `${page} – ${dashboard.title}`
  }, [named, label, scopeName, dashboard])

  const addressOf = useMemo(() => addressesIn(scope), [scope])
  const viewExport = useRef<ViewExport | null>(null)
  const exportPage = useMemo(
    (): ExportPage => ({
      dataset,
      choice: scope,
      addressNow,
      addressOfSource: sourceAddressIn(scope),
      viewExport,
    }),
    [dataset, scope],
  )
  const sort = parameters.get('sort') ?? null
  const problems = [...address.problems]
  if (source !== null && sourceById(dataset, source) === null)
    problems.push({
      message: `没有找到出处“${source.slice(0, 60)}”`,
      remedy: '可以在页面上点任何一个数字看它的出处。',
    })
  if (view?.path === '/scopes' && sort !== formatSort(parseSort(sort)))
    problems.push({
      message: `地址里的排序“${(sort ?? '').slice(0, 40)}”不认识`,
      remedy: '附件原表现在按附件次序；可以点表头重排。',
    })

  return (
    <ExportPageContext value={exportPage}>
      <ChartExportContext value={ChartExportButton}>
        <TermsInPlace terms={dataset.terms} scope={scope}>
          <button type="button" className="skip" onClick={skipToMain}>
            跳到正文
          </button>
          <Header
            current={address.view}
            scope={address.scope}
            dataset={dataset}
            onSearch={openSearch}
            exporting={
              <PageExportButton
                title={named ?? label ?? dashboard.title}
                main={main}
                deckOf={ids => deckOfView(dataset, view, parameters, ids)}
              />
            }
            appearanceChoice={appearanceChoice}
            textSize={textSize}
            slashKey={slashKey}
            onAppearance={chooseAppearance}
            onTextSize={chooseTextSize}
            onSlashKey={chooseSlashKey}
          />
          {dataset.report.scopes && (
            <ScopeBar
              report={dataset.report}
              scope={address.scope}
              count={divided}
              effect={effectOf(view, shown.path)}
              onScope={chooseScope}
            />
          )}
          <main
            id="main"
            className="wrap"
            tabIndex={-1}
            ref={main}
            aria-busy={shown === address ? undefined : true}
          >
            <AddressNotices key={`notices ${freshKey}`} problems={problems} />
            <ErrorBoundary key={freshKey} FallbackComponent={ViewFailed} resetKeys={[view, scope]}>
              {view === null ? (
                <UnknownView path={shown.path} dataset={dataset} scope={scope} />
              ) : (
                <ViewSwitch
                  view={view}
                  path={shown.path}
                  arrival={arrival}
                  dataset={dataset}
                  choice={scope}
                  parameters={parameters}
                  onParameter={chooseParameter}
                  onParameters={chooseParameters}
                  matches={matches}
                  onOpen={openSource}
                />
              )}
            </ErrorBoundary>
          </main>
          <Footer dataset={dataset} />
          {source !== null && (
            <ErrorBoundary fallback={null} resetKeys={[source]}>
              <SourcePanel
                key={freshKey}
                dataset={dataset}
                source={source}
                addressOf={addressOf}
                onOpen={openSource}
                onClose={closeSource}
              />
            </ErrorBoundary>
          )}
          {isSearching && (
            <SearchDialog
              dataset={dataset}
              choice={scope}
              searching={searching}
              addressOf={addressOf}
              onOpenSource={openSource}
              onClose={closeSearch}
            />
          )}
        </TermsInPlace>
      </ChartExportContext>
    </ExportPageContext>
  )
}

/**
 * The address whose view is shown: another view or scope is drawn behind the next frame, which shows that the press was
 * heard, and may be left again before it is done. Within a view all is at once, as what is typed has to be; so are slides.
 */
function useShown(address: Address): Address {
  const drawn = useDeferredValue(address)
  const isSame =
    drawn.path === address.path && (drawn.scope === address.scope || address.view?.path === '/present')
  return isSame ? address : drawn
}

/** Some pages always tell both scopes; all but 关于数据 emphasises what is chosen. */
function effectOf(view: View | null, path: string): ScopeEffect {
  if (view?.path === '/scopes' || path.startsWith('/indicators/')) return 'emphasis'
  return view?.path === '/data' ? 'none' : 'figures'
}

/** The address holds the page's state, so this is no link: it moves the focus and leaves the address. */
function skipToMain(): void {
  document.getElementById('main')?.focus()
}
