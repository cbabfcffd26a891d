import { hedgeOf } from '../../../dataset/hedge'
import { measureLabels, type Qualifier } from '../../../dataset/vocabulary'
import type { Derived } from '../../../facts/derived'
import { shownValue } from '../../../facts/derived-value'
import { statusLabelOf } from '../../../facts/figure'
import { openEnd } from '../../../facts/shown'
import type { Source } from '../../../facts/source'
import { scopesOf } from '../computed'
import type { Column } from './column'
import { of } from './of'

/** A qualifier in a word. */
export const qualifierLabels: Readonly<Record<Qualifier, string>> = {
  eq: '等于',
  ge: '不低于',
  gt: '超过',
  le: '不超过',
  approx: '约',
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

/** Of the value with its sign: 至多低0.8个百分点 bounds −0.8 from below. */
function boundCodeOf({ text, range }: Derived): Qualifier {
  const open = openEnd(range)
  if (open === 'above') return 'ge'
  if (open === 'below') return 'le'
  return text.startsWith('≈') ? 'approx' : 'eq'
}
