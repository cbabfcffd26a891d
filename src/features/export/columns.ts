import { type MilestoneRecord, type ObservationRecord, printedOf } from '../../dataset/dataset'
import { hedgeOf } from '../../dataset/hedge'
import { degreeWordOf } from '../../dataset/printed'
import type { ReportFile } from '../../dataset/schema'
import { baseUnitOf, convert } from '../../dataset/units'
import { measureLabels, priceBasisNames, type Qualifier } from '../../dataset/vocabulary'
import { placeOf } from '../../facts/citation'
import type { Derived } from '../../facts/derived'
import { shownValue } from '../../facts/derived-value'
import { isProblem, statusLabelOf, timeOf, whenOf } from '../../facts/figure'
import { milestoneStatusOf } from '../../facts/milestone'
import { openEnd } from '../../facts/shown'
import type { Source } from '../../facts/source'
import { scopesOf } from './computed'

/** A cell as a spreadsheet takes it; null where there is nothing to say. */
export type Cell = string | number | null

/** A column of a flat table, in codes for a program and in words for a reader. */
export interface Column<Fact> {
  /** The contract's name, or one of ours behind it. */
  readonly key: string
  readonly label: string
  /** What its cells hold where they hold anything. */
  readonly type: 'string' | 'number'
  /** Key of the column whose words print this number, with as many decimals as it must keep. */
  readonly printedIn?: string
  /** What stands in it, in a sentence for who reads the file without the page. */
  readonly about: string
  readonly code: (fact: Fact) => Cell
  /** In words, where the code is none that a reader knows. */
  readonly words?: (fact: Fact) => Cell
}

/** A qualifier in a word. */
export const qualifierLabels: Readonly<Record<Qualifier, string>> = {
  eq: '等于',
  ge: '不低于',
  gt: '超过',
  le: '不超过',
  approx: '约',
}

const periodNameAbout = '报告自己的说法，如今后五年末；年份是看板的标注时与“时期”不同。'

type OfObservation = (observation: ObservationRecord) => Cell
type OfDerived = (derived: Derived) => Cell

/** Null of a computed value where nothing is said of it. */
function of(observation: OfObservation, derived: OfDerived = () => null): (source: Source) => Cell {
  return source => (source.kind === 'observation' ? observation(source.observation) : derived(source.derived))
}

/** The contract's columns, in its order. */
export const contractColumns: readonly Column<Source>[] = [
  {
    key: 'id',
    label: '编号',
    type: 'string',
    about: '数据的编号，不随版本改变；推算的编号写着算法和用到的数据。',
    code: of(
      o => o.id,
      d => d.id,
    ),
  },
  {
    key: 'indicator',
    label: '指标代码',
    type: 'string',
    about: '指标的代码。',
    code: of(
      o => o.indicator.id,
      d => d.inputs[0]?.indicator.id ?? null,
    ),
  },
  {
    key: 'name',
    label: '指标',
    type: 'string',
    about: '指标的名称；推算的写它是什么。',
    code: of(
      o => o.indicator.name,
      d => d.name,
    ),
  },
  {
    key: 'theme',
    label: '主题',
    type: 'string',
    about: '指标的主题。',
    code: of(
      o => o.indicator.theme,
      d => d.inputs[0]?.indicator.theme ?? null,
    ),
    words: of(
      o => o.indicator.themeName,
      d => d.inputs[0]?.indicator.themeName ?? null,
    ),
  },
  {
    key: 'status',
    label: '类别',
    type: 'string',
    about: 'outcome 成效，target 目标，baseline 起点，context 背景，derived 推算。',
    code: of(
      o => o.status,
      () => 'derived',
    ),
    words: of(statusLabelOf, () => '推算'),
  },
  {
    key: 'measure',
    label: '计量',
    type: 'string',
    about: 'level 数值，growth 比上年增长，average-growth 年均增长，change 期间变化；推算的为空。',
    code: of(o => o.measure),
    words: of(o => measureLabels[o.measure]),
  },
  {
    key: 'value',
    label: '数值',
    type: 'number',
    about: '按印出的单位；下降、压减为负。推算的只写它站得住的位数。',
    printedIn: 'printed',
    // 持平 is a difference of 0.
    code: of(
      o => o.value,
      d => shownValue(d) ?? d.value,
    ),
  },
  {
    key: 'unit',
    label: '单位',
    type: 'string',
    about: '照录原文；原文没有印的为空。',
    code: of(
      o => o.unit,
      d => d.unit,
    ),
  },
  {
    key: 'qualifier',
    label: '界限',
    type: 'string',
    about: 'eq 等于，ge 以上、不低于，gt 超、突破、余，le 以内、以下，approx 近、约；按带正负号的数值。',
    code: of(o => o.qualifier, boundCodeOf),
    words: of(
      o => qualifierLabels[o.qualifier],
      d => qualifierLabels[boundCodeOf(d)],
    ),
  },
  {
    key: 'period',
    label: '时期',
    type: 'string',
    about: '年份，或起止年份；报告没有写明的为 unstated。',
    code: of(o => o.period),
    words: of(o => o.periodLabel),
  },
  {
    key: 'scope',
    label: '口径',
    type: 'string',
    about: '只有分口径的指标写口径，其余都是未分口径；推算的写用到的每一种。',
    code: of(
      o => o.scope,
      d => [...new Set(d.inputs.map(({ scope }) => scope))].join(';'),
    ),
    words: of(o => o.scopeLabel, scopesOf),
  },
  {
    key: 'paragraph',
    label: '段落',
    type: 'string',
    about: '报告的段落号，前面有§，以免表格软件把3.10读成3.1。',
    code: of(o => `§${o.citations[0]?.paragraph}`),
  },
  {
    key: 'page',
    label: '页码',
    type: 'string',
    about: '印出的页码；跨页的用短横线连起来。',
    code: of(o => o.citations[0]?.page ?? ''),
  },
  {
    key: 'quote',
    label: '原文',
    type: 'string',
    about: '报告里带着这个数的原话。',
    code: of(o => o.citations[0]?.quote ?? ''),
  },
  {
    key: 'secondary',
    label: '另一数',
    type: 'string',
    about: '同一件事印了两个数时，较宽或争取的那个写 yes。',
    code: of(o => (o.secondary ? 'yes' : '')),
    words: of(o => (o.secondary ? '是' : '')),
  },
  {
    key: 'value_to',
    label: '数值上限',
    type: 'number',
    about: '原文印的是范围时的上端。',
    // No report that the dashboard carries prints a range.
    code: () => null,
  },
  {
    key: 'note',
    label: '备注',
    type: 'string',
    about: '用这个数之前要知道的。',
    code: of(
      o => [...(o.note ? [o.note] : []), ...o.indicator.notes].join(''),
      d => d.caveats.join(''),
    ),
  },
  {
    key: 'hedge',
    label: '承诺的措辞',
    type: 'string',
    about: '力争、争创、确保、努力；没有的为空。',
    code: of(o => hedgeOf(o) ?? ''),
  },
]

/** What stands behind the contract's columns, so that a row needs neither the page nor the head of the file. */
export function furtherColumns(
  report: ReportFile,
  addressOfSource: (source: Source) => string,
): readonly Column<Source>[] {
  return [
    {
      key: 'printed',
      label: '照录',
      type: 'string',
      about: '数值、单位和程度词，照录原文；推算的写看板上显示的样子。',
      code: of(printedOf, d => d.text),
    },
    {
      key: 'qualifier_word',
      label: '程度词',
      type: 'string',
      about: '原文的程度词：以上、突破、超、余、近、以内等。',
      code: of(
        o => (o.qualifier === 'eq' ? null : degreeWordOf(printedOf(o))),
        d => /^(至少|至多|≈)/.exec(d.text)?.[0] ?? null,
      ),
    },
    {
      key: 'base_value',
      label: '换算值',
      type: 'number',
      about: '一个指标前后用了两种单位（元、万元）时，换成同一单位的数值；其余为空。',
      code: of(o => baseOf(o)?.value ?? null),
    },
    {
      key: 'base_unit',
      label: '换算单位',
      type: 'string',
      about: '换算值的单位。',
      code: of(o => baseOf(o)?.unit ?? null),
    },
    {
      key: 'price_basis',
      label: '价格',
      type: 'string',
      about: '增长速度按什么价格，按统计惯例，报告没有注明；推算的写名义、当年价等。',
      code: of(
        ({ measure, indicator: { priceBasis } }) =>
          measure === 'level' || priceBasis === undefined ? null : priceBasis,
        d => d.tag || null,
      ),
      words: of(
        ({ measure, indicator: { priceBasis } }) =>
          measure === 'level' || priceBasis === undefined ? null : priceBasisNames[priceBasis],
        d => d.tag || null,
      ),
    },
    {
      key: 'period_name',
      label: '报告怎么称这个时期',
      type: 'string',
      about: periodNameAbout,
      code: of(reportTimeOf),
    },
    {
      key: 'places',
      label: '全部出处',
      type: 'string',
      about: '印着这个数的每一处；推算的写用到的每个数和它的出处。',
      code: of(
        o => o.citations.map(placeOf).join('；'),
        d => d.inputs.map(inputTold).join('；'),
      ),
    },
    {
      key: 'computed',
      label: '推算',
      type: 'string',
      about: '由看板计算、报告没有印的写 yes。',
      code: of(
        () => '',
        () => 'yes',
      ),
      words: of(
        () => '',
        () => '推算',
      ),
    },
    {
      key: 'formula',
      label: '算式',
      type: 'string',
      about: '推算的算式。',
      code: of(
        () => null,
        d => d.formula,
      ),
    },
    {
      key: 'low',
      label: '可能的下端',
      type: 'number',
      about: '原数四舍五入或是界限时，推算值可能的最小值；没有下端的为空。',
      code: of(
        () => null,
        d => finite(d.range.low),
      ),
    },
    {
      key: 'high',
      label: '可能的上端',
      type: 'number',
      about: '同上，可能的最大值。',
      code: of(
        () => null,
        d => finite(d.range.high),
      ),
    },
    ...provenanceColumns<Source>(report),
    {
      key: 'address',
      label: '地址',
      type: 'string',
      about: '在看板里打开这个数的出处。',
      code: addressOfSource,
    },
  ]
}

/** The contract's columns of milestones, in its order, and where they come from. */
export const milestoneColumns: readonly Column<MilestoneRecord>[] = [
  { key: 'id', label: '编号', type: 'string', about: '要事的编号。', code: m => m.id },
  { key: 'title', label: '要事', type: 'string', about: '没有印数字的成效或承诺。', code: m => m.title },
  {
    key: 'theme',
    label: '主题',
    type: 'string',
    about: '要事的主题。',
    code: m => m.theme,
    words: m => m.themeName,
  },
  {
    key: 'status',
    label: '类别',
    type: 'string',
    about: 'outcome 成效，target 承诺。',
    code: m => m.status,
    words: milestoneStatusOf,
  },
  {
    key: 'period',
    label: '时期',
    type: 'string',
    about: '年份，或起止年份。',
    code: m => m.period,
    words: m => m.periodLabel,
  },
  {
    key: 'tier',
    label: '层级',
    type: 'string',
    about: '授予、推广或比较的那一级。',
    code: m => m.tier,
    words: m => m.tierLabel,
  },
  {
    key: 'indicator',
    label: '指标代码',
    type: 'string',
    about: '要事说到的指标，多个用分号隔开。',
    code: m => m.indicators.join(';'),
  },
  {
    key: 'paragraph',
    label: '段落',
    type: 'string',
    about: '报告的段落号。',
    code: m => `§${m.citations[0]?.paragraph}`,
  },
  {
    key: 'page',
    label: '页码',
    type: 'string',
    about: '印出的页码。',
    code: m => m.citations[0]?.page ?? '',
  },
  {
    key: 'quote',
    label: '原文',
    type: 'string',
    about: '报告的原话。',
    code: m => m.citations[0]?.quote ?? '',
  },
  {
    key: 'state',
    label: '写到哪一步',
    type: 'string',
    about: '报告写的进展，照录原文。',
    code: m => m.state?.printed ?? '',
  },
  {
    key: 'hedge',
    label: '承诺的措辞',
    type: 'string',
    about: '力争、争创、确保、努力；没有的为空。',
    code: m => hedgeOf(m) ?? '',
  },
]

/** What stands behind the contract's columns of milestones. */
export function furtherMilestoneColumns(report: ReportFile): readonly Column<MilestoneRecord>[] {
  return [
    {
      key: 'period_name',
      label: '报告怎么称这个时期',
      type: 'string',
      about: periodNameAbout,
      code: reportTimeOf,
    },
    ...provenanceColumns<MilestoneRecord>(report),
  ]
}

/** How the report itself calls the time of a fact: 今后五年末, 最高峰，报告未注明时间; of a problem, that it gives no year. */
export function reportTimeOf(fact: ObservationRecord | MilestoneRecord): string {
  return isProblem(fact) || fact.period === 'unstated' ? whenOf(fact) : timeOf(fact)
}

/** What and which version a row is of. */
function provenanceColumns<Fact>(report: ReportFile): readonly Column<Fact>[] {
  const { citedAs, delivered, dataVersion, dashboard } = report
  return [
    {
      key: 'report',
      label: '报告',
      type: 'string',
      about: '报告的名称。',
      code: () => citedAs,
    },
    { key: 'delivered', label: '作报告日期', type: 'string', about: '作报告的日期。', code: () => delivered },
    {
      key: 'data_version',
      label: '数据版本',
      type: 'string',
      about: '数据的版本。',
      code: () => dataVersion,
    },
    {
      key: 'dashboard',
      label: '整理',
      type: 'string',
      about: '由谁读出，非官方。',
      code: () => `${dashboard.title}（非官方）`,
    },
  ]
}

/** What a column holds of a fact, in codes or in words. */
export function cellOf<Fact>(column: Column<Fact>, fact: Fact, isInWords: boolean): Cell {
  return (isInWords && column.words ? column.words : column.code)(fact)
}

/** Of the value with its sign: 至多低0.8个百分点 bounds −0.8 from below. */
function boundCodeOf({ text, range }: Derived): Qualifier {
  const open = openEnd(range)
  if (open === 'above') return 'ge'
  if (open === 'below') return 'le'
  return text.startsWith('≈') ? 'approx' : 'eq'
}

/** In the smallest of the units in which the indicator's levels are printed, where there are several. */
function baseOf({ indicator, measure, value, unit }: ObservationRecord) {
  if (indicator.units.length < 2 || measure !== 'level') return null
  const base = baseUnitOf(unit)
  const converted = base === null ? null : convert(value, unit, base)
  // 4.5万元 is 45000元 and not 45000.000000000007.
  return base === null || converted === null ? null : { value: Number(converted.toPrecision(12)), unit: base }
}

function inputTold(o: ObservationRecord): string {
  const [citation] = o.citations
  const scope = o.scope === 'undivided' ? '' : `，${o.scopeLabel}`
  const about = `${whenOf(o)}${scope}`
  return `${o.indicator.name}${printedOf(o)}（${about}），${citation ? placeOf(citation) : ''}`
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null
}
