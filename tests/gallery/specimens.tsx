import type { ReactNode } from 'react'
import { AmbitionChart } from '../../src/charts/ambition/chart'
import { BulletsChart } from '../../src/charts/bullets/chart'
import { CompositionChart } from '../../src/charts/composition/chart'
import { composition } from '../../src/charts/composition/model'
import { DotsChart } from '../../src/charts/dots/chart'
import { DumbbellsChart } from '../../src/charts/dumbbells/chart'
import { GrowthPairsChart } from '../../src/charts/growth-pairs/chart'
import { LadderChart } from '../../src/charts/ladder/chart'
import { ladder } from '../../src/charts/ladder/model'
import { LevelsChart } from '../../src/charts/levels/chart'
import { PeakChart } from '../../src/charts/peaks/chart'
import { RatesChart } from '../../src/charts/rates/chart'
import { ScopeRatesChart } from '../../src/charts/scope-rates/chart'
import { scopeRates } from '../../src/charts/scope-rates/model'
import { SharesChart } from '../../src/charts/scope-shares/chart'
import { SlopeChart } from '../../src/charts/slopes/chart'
import { StatedPaceChart } from '../../src/charts/stated-pace/chart'
import type { Dataset } from '../../src/dataset/dataset'
import type { ScopeChoice } from '../../src/facts/scope-choice'
import { dividedIndicators } from '../../src/facts/scope-pairs'
import { themeBands } from '../../src/features/overview/overview'
import { resultCharts } from '../../src/features/results/result-charts'
import { targetsPage } from '../../src/features/targets/targets-page'
import { trends } from '../../src/features/trends/trends'
import type { OpenSource } from '../../src/text/cited'

export interface SpecimenProps {
  readonly dataset: Dataset
  readonly choice: ScopeChoice
  readonly onOpen: OpenSource
}

/** Every kind of chart by the name of its folder, drawn from a dataset; several models where one is not enough. */
export const specimens: Readonly<Record<string, (props: SpecimenProps) => ReactNode>> = {
  ambition: ({ dataset, choice, ...shared }) => {
    const { main, limits } = targetsPage(dataset, choice)
    return (
      <>
        <AmbitionChart model={main} withGrowth {...shared} />
        <AmbitionChart model={limits} withGrowth={false} {...shared} />
      </>
    )
  },
  bullets: ({ dataset, choice, ...shared }) =>
    themeBands(dataset, choice).map(
      ({ theme, chart }) =>
        chart.kind === 'bullets' && <BulletsChart key={theme} model={chart.model} {...shared} />,
    ),
  composition: ({ dataset, choice: _, ...shared }) =>
    dividedIndicators(dataset).map(indicator => (
      <CompositionChart key={indicator.id} model={composition(indicator)} {...shared} />
    )),
  dots: ({ dataset, choice: _, ...shared }) =>
    resultCharts(dataset).map(
      chart => chart.kind === 'dots' && <DotsChart key={chart.paragraph} model={chart.model} {...shared} />,
    ),
  dumbbells: ({ dataset, choice, ...shared }) => (
    <DumbbellsChart model={targetsPage(dataset, choice).againstResult} {...shared} />
  ),
  'growth-pairs': ({ dataset, choice, ...shared }) => (
    <GrowthPairsChart model={targetsPage(dataset, choice).growth} {...shared} />
  ),
  ladder: ({ dataset, choice, ...shared }) => (
    <>
      <LadderChart model={ladder(dataset, 'gdp', choice)} size="hero" {...shared} />
      <LadderChart model={ladder(dataset, 'rural-disposable-income', choice)} size="small" {...shared} />
    </>
  ),
  levels: ({ dataset, choice: _, ...shared }) =>
    resultCharts(dataset).map(
      chart =>
        chart.kind === 'levels' && <LevelsChart key={chart.model.title} model={chart.model} {...shared} />,
    ),
  peaks: ({ dataset, choice, ...shared }) =>
    trends(dataset, choice).peaks.map(model => <PeakChart key={model.from.id} model={model} {...shared} />),
  rates: ({ dataset, choice, ...shared }) => (
    <RatesChart model={trends(dataset, choice).growth} {...shared} />
  ),
  'scope-rates': ({ dataset, ...shared }) => <ScopeRatesChart model={scopeRates(dataset)} {...shared} />,
  'scope-shares': ({ dataset, choice: _, ...shared }) =>
    dividedIndicators(dataset).map(indicator => (
      <SharesChart key={indicator.id} model={composition(indicator)} max={30} {...shared} />
    )),
  slopes: ({ dataset, choice, ...shared }) => {
    const { amounts, counts } = trends(dataset, choice)
    return [...amounts, ...counts].map(model => (
      <SlopeChart key={model.indicator.id} model={model} {...shared} />
    ))
  },
  'stated-pace': ({ dataset, choice, ...shared }) => (
    <StatedPaceChart model={trends(dataset, choice).statedPace} {...shared} />
  ),
}
