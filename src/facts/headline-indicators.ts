import type { Dataset, IndicatorRecord } from '../dataset/dataset'

/** The indicators at the head of the report's own targets, in its order. */
export function headlineIndicators({ profile, indicators }: Dataset): readonly IndicatorRecord[] {
  return profile.headline.flatMap(id => indicators.get(id) ?? [])
}

/** The one that stands for the whole report where a single figure must. */
export function leadingIndicator(dataset: Dataset): IndicatorRecord | undefined {
  return headlineIndicators(dataset)[0]
}
