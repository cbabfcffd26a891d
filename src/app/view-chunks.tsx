import type { ComponentType, ReactNode } from 'react'
import { type Chunk, chunk } from '../ui/chunk'
import { idle } from '../ui/idle'
import { useChunk } from '../ui/use-chunk'
import { ViewNotArrived } from './fallbacks'

interface Waiting {
  /** What stands there until the view has come, and the whole dataset, which every one of them reads. */
  readonly loading: ReactNode
  readonly isWhole: boolean
}

const chunks: Chunk<unknown>[] = []

/** A view that comes when it is opened, by the name of its module. */
function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & Waiting> {
  const viewChunk = chunk(name, load)
  chunks.push(viewChunk)
  return function Later({ loading, isWhole, ...props }) {
    const { part: View, failure, isAsking } = useChunk(viewChunk)
    if (View !== null && isWhole) return <View {...(props as unknown as Props)} />
    return failure === null ? loading : <ViewNotArrived failure={failure} isAsking={isAsking} />
  }
}

/* The overview is in the page at once; the others come when they are opened, or when the page rests. */
/** 年度成效, at `/results`. */
export const ResultsView = later(
  'results-view',
  async () => (await import('../features/results/results-view')).ResultsView,
)
/** 五年跨越, at `/trends`. */
export const TrendsView = later(
  'trends-view',
  async () => (await import('../features/trends/trends-view')).TrendsView,
)
/** 目标, at `/targets`. */
export const TargetsView = later(
  'targets-view',
  async () => (await import('../features/targets/targets-view')).TargetsView,
)
/** 口径, at `/scopes`. */
export const ScopesView = later(
  'scopes-view',
  async () => (await import('../features/scopes/scopes-view')).ScopesView,
)
/** 指标库, at `/indicators`. */
export const IndicatorsView = later(
  'indicators-view',
  async () => (await import('../features/indicators/indicators-view')).IndicatorsView,
)
/** 要事, at `/milestones`. */
export const MilestonesView = later(
  'milestones-view',
  async () => (await import('../features/milestones/milestones-view')).MilestonesView,
)
/** 名词, at `/glossary`. */
export const GlossaryView = later(
  'glossary-view',
  async () => (await import('../features/glossary/glossary-view')).GlossaryView,
)
/** One indicator, at `/indicators/<id>`. */
export const IndicatorView = later(
  'indicator-view',
  async () => (await import('../features/indicator/indicator-view')).IndicatorView,
)
/** 关于数据, at `/data`. */
export const AboutDataView = later(
  'about-data-view',
  async () => (await import('../features/about-data/about-data-view')).AboutDataView,
)
/** 放映, at `/present`. */
export const Present = later('present', async () => (await import('./present')).Present)

/** Brings all views and `others` while the page rests, so that a line that goes down later takes none away. */
export async function bringViews(...others: readonly Chunk<unknown>[]): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  if (connection?.saveData === true) return
  for (const { ask } of [...others, ...chunks]) {
    await idle()
    // Its state tells whoever opens it, and asks again by itself.
    await ask().catch(() => {})
  }
  // For those who drive the page: nothing more is asked of the network.
  document.documentElement.dataset.views = 'true'
}
