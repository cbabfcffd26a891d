import { type ObservationRecord, printedOf } from '../../../dataset/dataset'
import { degreeWordOf } from '../../../dataset/printed'
import type { ReportFile } from '../../../dataset/schema'
import { baseUnitOf, convert } from '../../../dataset/units'
import { priceBasisNames } from '../../../dataset/vocabulary'
import { placeOf } from '../../../facts/citation'
import { whenOf } from '../../../facts/figure'
import type { Source } from '../../../facts/source'
import type { Column } from './column'
import { of } from './of'
import { periodNameAbout, provenanceColumns, reportTimeOf } from './provenance'

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
