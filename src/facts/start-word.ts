import type { MilestoneRecord, ObservationRecord } from '../dataset/dataset'

/** The report's own word for a start without a year. */
export function startWordOf({ citations }: Pick<ObservationRecord | MilestoneRecord, 'citations'>): string {
  return citations.some(({ quote }) => quote?.includes('最高峰')) ? '最高峰' : '起点'
}
