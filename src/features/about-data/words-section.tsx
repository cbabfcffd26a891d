import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/dataset'
import { periodLabelOf } from '../../dataset/times'
import { measureLabels, measures, scopeLabelsOf, statuses, statusLabels } from '../../dataset/vocabulary'
import { leadingIndicator } from '../../facts/headline-indicators'
import { measureMeanings, qualifierMeanings, statusMeanings } from '../../facts/meanings'
import { periodMeaning } from '../../facts/period-meaning'
import { scopeMeanings } from '../../facts/scope-meanings'
import { scopesIn } from '../../facts/scope-names'
import { ScopeMark } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { DataTable } from '../../ui/data-table'
import { Section } from '../parts/section'
import { partCounts, totalCounts } from './ledger-counts'
import { MarksTable } from './marks-table'
import type { PartProps } from './part-props'
import { type WordCounts, wordCounts } from './word-counts'

/** 用词和图例: each word of the page, what it means, and how often the data use it. */
export function WordsSection({ title, dataset, onOpen }: PartProps) {
  const counts = wordCounts(dataset)
  const labels = scopeLabelsOf(dataset.report)
  const meanings = scopeMeanings(dataset)
  const leading = leadingIndicator(dataset)
  return (
    <Section title={title} lead={['一个词只指一件事，全站一致。个数是看板的统计。']} onOpen={onOpen}>
      <div className="about__columns">
        <div>
          <h3>基本的词</h3>
          <dl className="pairs">
            <Word name="指标" count={dataset.indicators.size}>
              {`量的是什么${leading ? `，如“${leading.name}”` : ''}。`}
              范围宽窄不同、一年与五年的，各是一个指标。
            </Word>
            <Word name="数字" count={totalCounts(partCounts(dataset)).numerals}>
              原文里的阿拉伯数字，序号、日期也在内；是指标的，收作数据。
            </Word>
            <Word name="数据" count={dataset.observations.size}>
              报告印的一个数值：一个指标在一个时期、一种口径下的一种量度。
            </Word>
            <Word name="要事" count={dataset.milestones.length}>
              没有数字的成果或目标：称号、工程、用词语说的名次和升降。
            </Word>
            <Word name="名词" count={dataset.terms.length}>
              报告附件解释的词；看板用自己的话转述。
            </Word>
            <div>
              <dt>推算</dt>
              <dd>看板用报告的数字算出来的，带虚线框和算式；不存入数据，不当作报告数字。</dd>
            </div>
          </dl>
          <h3>类别</h3>
          <dl className="pairs">
            {statuses.map(status => (
              <Word key={status} name={statusLabels[status]} count={counts.statuses[status]}>
                {statusMeanings[status]}
              </Word>
            ))}
          </dl>
          <h3>量度</h3>
          <dl className="pairs">
            {measures.map(measure => (
              <Word key={measure} name={measureLabels[measure]} count={counts.measures[measure]}>
                {measureMeanings[measure]}
              </Word>
            ))}
          </dl>
          <h3>主题</h3>
          <Themes dataset={dataset} counts={counts} />
        </div>
        <div>
          <h3>口径</h3>
          <dl className="pairs">
            {scopesIn(dataset.report).map(scope => (
              <Word
                key={scope}
                name={
                  <>
                    <ScopeMark scope={scope} /> {labels[scope]}
                  </>
                }
                count={counts.scopes[scope]}
              >
                <TermText text={meanings[scope]} />
              </Word>
            ))}
          </dl>
          <h3>图里的记号</h3>
          <MarksTable report={dataset.report} />
          <h3>时期</h3>
          <dl className="pairs">
            {dataset.periods.map(period => (
              <Word
                key={period}
                name={periodLabelOf(dataset.times, period)}
                count={counts.periods[period] ?? 0}
              >
                {periodMeaning(dataset, period)}
              </Word>
            ))}
          </dl>
          <h3>程度词</h3>
          <dl className="pairs">
            {counts.qualifiers.map(({ qualifier, count, words }) => (
              <Word
                key={qualifier}
                name={words.length > 0 ? words.map(({ word }) => word).join('、') : '不带程度词'}
                count={count}
              >
                {qualifierMeanings[qualifier]}
              </Word>
            ))}
          </dl>
        </div>
      </div>
    </Section>
  )
}

function Word({
  name,
  count,
  children,
}: {
  readonly name: ReactNode
  readonly count: number
  readonly children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="pairs__count">{count}个</dd>
    </div>
  )
}

function Themes({ dataset, counts }: { readonly dataset: Dataset; readonly counts: WordCounts }) {
  return (
    <div className="about__table about__table--counts about__table--total">
      <DataTable
        caption="主题由看板划分，报告没有规定"
        head={['主题', '指标', '数据', '要事']}
        rows={[
          ...counts.themes.map(({ name, indicators, observations, milestones }) => [
            name,
            indicators,
            observations,
            milestones,
          ]),
          ['合计', dataset.indicators.size, dataset.observations.size, dataset.milestones.length],
        ]}
      />
    </div>
  )
}
