import { memo, useMemo } from 'react'
import { kindLabels } from '../../dataset/vocabulary'
import { betterTold } from '../../facts/direction'
import { cite } from '../../facts/figure'
import { ScopeTag } from '../../text/scope-mark'
import { CopyButton } from '../../ui/copy-button'
import { citationOf } from '../parts/citation-of'
import { Section } from '../parts/section'
import { ViewHead } from '../parts/view-head'
import type { AddressOf, ViewProps } from '../parts/view-props'
import { ComparedSection } from './compared-section'
import { indicatorCharts } from './indicator-charts'
import { IndicatorFigures, slopeBeside } from './indicator-figures'
import { headlineOf } from './indicator-finding'
import { type IndicatorPage, indicatorPage } from './indicator-page'
import { Neighbours } from './neighbours'
import { NotesSection } from './notes-section'
import { ObservationTable } from './observation-table'
import { PacesSection } from './paces-section'
import { PlacesSection } from './places-section'
import { RelatedSections } from './related-sections'
import { UnknownIndicator } from './unknown-indicator'
import './indicator.css'

/** An indicator that is not known is told, with the nearest that are. */
export interface IndicatorViewProps extends ViewProps {
  /** The slug as it stands in the address. */
  readonly indicator: string
  readonly addressOf: AddressOf
}

/** One indicator: every figure that the report prints of it, what they come to, and every place that prints one. */
export const IndicatorView = memo(function IndicatorView(props: IndicatorViewProps) {
  const { dataset, choice, indicator, addressOf } = props
  const page = useMemo(() => indicatorPage(dataset, indicator, choice), [dataset, indicator, choice])
  if (page === null) return <UnknownIndicator dataset={dataset} typed={indicator} addressOf={addressOf} />
  return <KnownIndicator {...props} page={page} />
})

function KnownIndicator({
  dataset,
  choice,
  page,
  addressOf,
  onOpen,
}: IndicatorViewProps & { readonly page: IndicatorPage }) {
  const { indicator, observations, scopes } = page
  const charts = useMemo(() => indicatorCharts(dataset, indicator, choice), [dataset, indicator, choice])
  return (
    <article className="indicator-page">
      <ViewHead
        kicker={[indicator.themeName, kindLabels[indicator.kind], betterTold(indicator)]
          .filter(Boolean)
          .join(' · ')}
        title={page.finding}
        lead={[leadOf(page)]}
        onOpen={onOpen}
      />
      <Tools {...{ dataset, page, addressOf }} />
      <IndicatorFigures charts={charts} onOpen={onOpen} />
      <Section title="全部数据" {...(charts.note !== null && { lead: [charts.note] })} onOpen={onOpen}>
        <ObservationTable
          dataset={dataset}
          indicator={indicator}
          observations={observations}
          addressOf={addressOf}
          onOpen={onOpen}
        />
      </Section>
      <PacesSection
        {...{ dataset, indicator, observations, scopes, onOpen }}
        slope={slopeBeside(charts) === null ? charts.slope : null}
      />
      <NotesSection page={page} addressOf={addressOf} onOpen={onOpen} />
      <ComparedSection {...{ dataset, indicator, addressOf, onOpen }} />
      <RelatedSections dataset={dataset} page={page} addressOf={addressOf} onOpen={onOpen} />
      <PlacesSection dataset={dataset} places={page.places} onOpen={onOpen} />
      <Neighbours page={page} addressOf={addressOf} />
    </article>
  )
}

/** Scopes of the page, and what of it can be taken along. */
function Tools({
  dataset,
  page,
  addressOf,
}: Pick<IndicatorViewProps, 'dataset' | 'addressOf'> & { readonly page: IndicatorPage }) {
  const { indicator, scopes } = page
  const headline = scopes[0] && headlineOf(indicator, scopes[0])
  // The page itself, without the panel that may be open over it.
  const address = new URL(addressOf(`/indicators/${indicator.id}`), window.location.href).href
  return (
    <div className="indicator-page__tools">
      <p className="indicator-page__scopes">
        {scopes.map(scope => (
          <ScopeTag key={scope} of={indicator} scope={scope} />
        ))}
      </p>
      <p className="indicator-page__copy">
        <CopyButton label="复制链接" text={address} />
        {headline && (
          <CopyButton
            label="复制引用"
            about={cite(headline).name}
            text={citationOf(dataset, { kind: 'observation', observation: headline }, addressOf)}
          />
        )}
      </p>
    </div>
  )
}

function leadOf({ observations, places, scopes }: IndicatorPage): string {
  const both = scopes.length > 1 ? '两种口径都列出，分别标明；' : ''
  return `报告印出的这个指标的数据共${observations.length}条，印在${places.length}处。${both}点数字看出处。`
}
