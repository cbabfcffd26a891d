import type { ObservationRecord } from '../dataset/dataset'

/**
 * What is measured, behind its time: 2021年生产总值, and 2022年新增光伏装机 of 年新增光伏装机. Without a time where the report
 * prints none and the year is a label of the data.
 */
export function datedName({ indicator: { name }, periodLabel, note }: ObservationRecord): string {
  if (/没有(注明|写)年份/.test(note ?? '')) return name
  return periodLabel + (periodLabel.endsWith('年') ? name.replace(/^年(?=新增)/, '') : name)
}
