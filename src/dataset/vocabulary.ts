/**
 * The words of the data contract, one for one idea, with what a reader sees for each.
 * Codes are stored and exchanged; labels are only ever shown.
 */

/** A subject by which facts are ordered; which there are is told by the report's file. */
export type Theme = string

/** `context` is a printed quantity that is neither reached nor aimed at: an extent, a project's total, a list's length. */
export const statuses = ['outcome', 'target', 'baseline', 'context'] as const
export type Status = (typeof statuses)[number]
/** What a reader sees for each. */
export const statusLabels: Readonly<Record<Status, string>> = {
  outcome: '成效',
  target: '目标',
  baseline: '起点',
  context: '背景',
}

/** Printed words that say how firmly something is promised. */
export const hedges = ['力争', '争创', '确保', '努力'] as const
export type Hedge = (typeof hedges)[number]

/** How far a named thing is, or is to be; the printed word for it (落地推进, 建成通车) is kept beside. */
export const stages = ['planned', 'started', 'ongoing', 'carried-out', 'completed'] as const
export type Stage = (typeof stages)[number]
/** What a reader sees for each; the printed word stands beside it. */
export const stageLabels: Readonly<Record<Stage, string>> = {
  planned: '谋划',
  started: '启动、开工',
  ongoing: '推进、加快',
  'carried-out': '实施、开展、深化',
  completed: '建成、获评、实现',
}

/** An amount, growth on the year before, growth a year over a span, or change over a span. */
export const measures = ['level', 'growth', 'average-growth', 'change'] as const
export type Measure = (typeof measures)[number]
/** What a reader sees for each. */
export const measureLabels: Readonly<Record<Measure, string>> = {
  level: '数值',
  growth: '比上年增长',
  'average-growth': '年均增长',
  change: '期间变化',
}

/** What the printed word of degree makes of the value: plain, 以上, 突破 or 余, 以内, 近 or 约. */
export const qualifiers = ['eq', 'ge', 'gt', 'le', 'approx'] as const
export type Qualifier = (typeof qualifiers)[number]

/** A year, several as `2017/2021`, or `unstated`; which a report has is told by its times. */
export type Period = string

/** What a figure covers: the whole, the whole without what 管理口径 leaves out, or not told apart. */
export const scopes = ['administrative', 'management', 'undivided'] as const
export type Scope = (typeof scopes)[number]

/** By the names that a report gives its two; empty where it has no two. */
export function scopeLabelsOf({ scopes }: Scoped): Readonly<Record<Scope, string>> {
  return { administrative: '', management: '', ...scopes?.names, undivided: '未分口径' }
}

/** What knows the two scopes of its report, where there are two. */
interface Scoped {
  readonly scopes?:
    | { readonly names: Readonly<Record<'administrative' | 'management', string>> }
    | null
    | undefined
}

/** What a chapter or section of the report is about, where a view asks for it. */
export const sectionRoles = [
  'results',
  'overall-results',
  'past',
  'problems',
  'next',
  'plan',
  'main-targets',
  'work-area',
  'annex',
] as const
export type SectionRole = (typeof sectionRoles)[number]

/** Which way is better; `none` where neither is. */
export const directions = ['higher', 'lower', 'none'] as const
/** What an indicator measures: at a point of time, over a time, a ratio or average, or a place in an order. */
export const kinds = ['stock', 'flow', 'rate', 'rank'] as const
/** What a reader sees for each, in the words of the field. */
export const kindLabels: Readonly<Record<(typeof kinds)[number], string>> = {
  stock: '时点指标',
  flow: '时期指标',
  rate: '相对或平均指标',
  rank: '位次',
}

/** How growth of this indicator is priced. The report never says; the first two are statistical convention. */
export const priceBases = ['constant-by-convention', 'current-by-convention', 'unstated'] as const
/** What a reader is told of each: whole sentences. */
export const priceBasisLabels: Readonly<Record<(typeof priceBases)[number], string>> = {
  'constant-by-convention': '按统计惯例，增长速度用可比价计算；报告未注明。',
  'current-by-convention': '按统计惯例，增长速度用当年价计算；报告未注明。',
  unstated: '报告未注明价格口径。',
}

/** The same in a word, beside a rate; 按惯例 is said once, where they stand together. */
export const priceBasisNames: Readonly<Record<(typeof priceBases)[number], string>> = {
  'constant-by-convention': '可比价',
  'current-by-convention': '当年价',
  unstated: '未注明',
}

/** Who confers or decides a milestone, from the state down; `own` too where the report does not say who. */
export const tiers = ['national', 'provincial', 'jiaxing', 'own'] as const
export type Tier = (typeof tiers)[number]
/** By the name of the city that the place is a part of: 某市级. */
export function tierLabelsOf(place: { readonly within: string }): Readonly<Record<Tier, string>> {
  return { national: '国家级', provincial: '省级', jiaxing: `${place.within}级`, own: '本级' }
}

/** What is odd in the report: two words for one thing, figures that do not fit, what is left unsaid, two readings. */
export const oddityKinds = ['figures', 'words', 'unsaid', 'readings'] as const
export type OddityKind = (typeof oddityKinds)[number]
/** What a reader sees for each. */
export const oddityKindLabels: Readonly<Record<OddityKind, string>> = {
  figures: '数与数之间',
  words: '前后写法不同',
  unsaid: '没有写明',
  readings: '可以作两种理解',
}

/** Why a numeral of the text is no figure. */
export const nonFigures = [
  'ordinal',
  'date',
  'name',
  'threshold',
  'unit',
  'definition',
  'reference',
  'open',
] as const
export type NonFigure = (typeof nonFigures)[number]
/** What a reader sees for each. */
export const nonFigureLabels: Readonly<Record<NonFigure, string>> = {
  ordinal: '序号',
  date: '日期',
  name: '名称',
  threshold: '门槛',
  unit: '第二项',
  definition: '释义',
  reference: '引用',
  open: '未定',
}
