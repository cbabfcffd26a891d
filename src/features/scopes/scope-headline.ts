import { type Dataset, type ObservationRecord, observationOf, printedOf } from '../../dataset/dataset'
import { scopeLabelsOf } from '../../dataset/vocabulary'
import { difference } from '../../facts/derived'
import { cite, citeDerived } from '../../facts/figure'
import { leadingIndicator } from '../../facts/headline-indicators'
import type { ScopeChoice } from '../../facts/scope-choice'
import { narrowerTold, scopeChoiceName } from '../../facts/scope-names'
import type { Cited, Told } from '../../facts/told'

/** The two amounts that one year has, by name of scope. */
export function scopesHeadline(dataset: Dataset): Told {
  const { indicator, whole, part } = leadingLevels(dataset)
  if (indicator === undefined) return [dataset.report.title]
  if (whole === undefined || part === undefined) return [`两种口径的${indicator.name}：报告未列`]
  return [`${indicator.times.result}年${indicator.name}，`, citeScoped(whole), '，', citeScoped(part)]
}

/** A figure with its scope in front of it, so that a line never ends between the two. */
function citeScoped(observation: ObservationRecord): Cited {
  const text = `${observation.scopeLabel}${printedOf(observation)}`
  const cited = cite(observation, text)
  return { ...cited, name: cited.name.replace(printedOf(observation), text) }
}

/** What the scopes are, what they differ by, and what the choice above does on this page. */
export function scopesLead(dataset: Dataset, choice: ScopeChoice): Told {
  const { whole, part } = leadingLevels(dataset)
  const rest = whole && part && difference(whole, part)
  const { administrative } = scopeLabelsOf(dataset.report)
  return [
    `${narrowerTold(dataset.report)}，是${administrative}的一部分。`,
    ...(rest ? ['两个数相差', citeDerived(rest), '，报告没有单独印这个差额。'] : []),
    '本页总是两种口径并列；上方的切换只突出其中一种，',
    choice === 'compare' ? '现在两种同样显示。' : `现在突出${scopeChoiceName(dataset.report, choice)}。`,
  ]
}

function leadingLevels(dataset: Dataset) {
  const indicator = leadingIndicator(dataset)
  return {
    indicator,
    whole: indicator && observationOf(indicator, indicator.times.result, 'level', 'administrative'),
    part: indicator && observationOf(indicator, indicator.times.result, 'level', 'management'),
  }
}
