import { memo, useMemo } from 'react'
import { CompositionChart } from '../../charts/composition/chart'
import { composition } from '../../charts/composition/model'
import { ScopeRatesChart } from '../../charts/scope-rates/chart'
import { ratesBasis, ratesFinding, scopeRates } from '../../charts/scope-rates/model'
import { SharesChart } from '../../charts/scope-shares/chart'
import type { Dataset } from '../../dataset/dataset'
import { sectionWithRole } from '../../dataset/sections'
import type { Times } from '../../dataset/times'
import { scopeLabelsOf } from '../../dataset/vocabulary'
import { differenceOf } from '../../facts/scope-names'
import { scopePaces } from '../../facts/scope-paces'
import { dividedIndicators } from '../../facts/scope-pairs'
import { ToldText } from '../../text/cited'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import { Sources } from '../parts/sources'
import { ViewHead } from '../parts/view-head'
import type { ViewProps } from '../parts/view-props'
import { scopesHeadline, scopesLead } from './scope-headline'
import { ScopePaces } from './scope-paces'
import { annexPlace, differingWords, scopeTable } from './scope-rows'
import { ScopeTable } from './scope-table'
import { formatSort, parseSort } from './table-sort'
import { Undivided } from './undivided'
import { undividedTold } from './undivided-told'
import './scopes.css'

/** The address's `sort` as it was typed: what is not understood is the annex's order. */
export interface ScopesProps extends ViewProps {
  /** How the annex's table is ordered, as the address has it. */
  readonly sort: string | null
  readonly onSort: (sort: string | null) => void
}

/** 口径: both scopes of all that the report gives in both, whatever is chosen above; the choice only emphasises. */
export const ScopesView = memo(function ScopesView({ dataset, choice, sort, onSort, onOpen }: ScopesProps) {
  const { compositions, rates, paces, rows, words, place, printed, longestShare } = useMemo(
    () => modelsOf(dataset),
    [dataset],
  )
  const { name, short } = differenceOf(dataset.report)
  if (dataset.report.scopes === undefined)
    return (
      <ViewHead kicker="口径" title={['报告没有分两种口径']} lead={undividedTold(dataset)} onOpen={onOpen} />
    )
  const labels = scopeLabelsOf(dataset.report)
  const { administrative: wider, management: narrower } = labels
  const annex = sectionWithRole(dataset.report, 'annex')?.name
  return (
    <div className={`scopes scopes--${choice}`}>
      <ViewHead
        kicker={`口径：${wider}与${narrower}`}
        title={scopesHeadline(dataset)}
        lead={scopesLead(dataset, choice)}
        onOpen={onOpen}
      />

      <Section
        title={`${wider}由什么组成`}
        lead={[
          `金额从零起画。实心是${narrower}，斜线是${name}，由看板用报告的两个数相减。${ownYearsTold(dataset.times)}`,
        ]}
        onOpen={onOpen}
      >
        <div className="scopes__pair">
          {compositions.map(model => (
            <article key={model.indicator.id}>
              <h3>
                {model.indicator.name}
                <span className="scopes__unit">{model.unit}</span>
              </h3>
              <CompositionChart model={model} onOpen={onOpen} />
              <Sources observations={printed(model.indicator.id, 'level')} onOpen={onOpen} />
            </article>
          ))}
        </div>
      </Section>

      <Section
        title="两种口径的增速"
        lead={[
          ...ratesFinding(rates),
          `圆点是${wider}，方块是${narrower}；实心是成效，空心是目标。增速都是报告印的，相差由看板推算。`,
          ratesBasis(rates),
        ]}
        onOpen={onOpen}
      >
        <ScopeRatesChart model={rates} choice={choice} onOpen={onOpen} />
        <Sources observations={compositions.flatMap(m => printed(m.indicator.id, 'rate'))} onOpen={onOpen} />
      </Section>

      <Section
        title={`${short}占多大`}
        lead={[
          `${name}占${wider}的比重，从0起画，全部是推算：两种口径相减，再除以${wider}。各年之间没有数字，所以不连线；原数四舍五入带来的范围，点开每个比重可以看到。`,
        ]}
        onOpen={onOpen}
      >
        <div className="scopes__pair">
          {compositions.map(model => (
            <article key={model.indicator.id}>
              {/* Named by hand: the term's button in it has a name of its own. */}
              <h3 aria-label={`${model.indicator.name}占${wider}的比重`}>
                {model.indicator.name}
                <span className="scopes__unit">
                  <TermText text={`占${wider}的比重`} />
                </span>
              </h3>
              <SharesChart model={model} max={longestShare} onOpen={onOpen} />
            </article>
          ))}
        </div>
      </Section>

      {paces.length > 0 && (
        <Section
          title={`${short}增长多快`}
          lead={[
            `报告没有印。这里三列都由看板用两端的金额推算，是名义增速，含价格变动，可以互相比，不能与上面报告印的增速比高低。${short}的两端是${wider}减${narrower}；百分数下面是原数四舍五入留下的范围。`,
          ]}
          onOpen={onOpen}
        >
          <div className="scopes__pair">
            {compositions.map(({ indicator: { id, name } }) => (
              <article key={id}>
                <h3>
                  {name}
                  <span className="scopes__unit">名义年均增速</span>
                </h3>
                <ScopePaces
                  name={name}
                  labels={labels}
                  difference={short}
                  paces={paces.filter(({ indicator }) => indicator.id === id)}
                  onOpen={onOpen}
                />
              </article>
            ))}
          </div>
        </Section>
      )}

      <Section
        title="附件原表"
        lead={[
          `照录附件${annex === undefined ? '' : `“${annex}”`}里的表，${place}，一行一项；“${short}”由看板用${wider}减${narrower}推算，只有金额，增速报告没有列。`,
        ]}
        onOpen={onOpen}
      >
        <ScopeTable
          rows={rows}
          labels={labels}
          difference={short}
          choice={choice}
          sort={parseSort(sort)}
          onSort={next => onSort(formatSort(next))}
          onOpen={onOpen}
        />
        {words.length > 0 && (
          <p className="annex__note">
            <ToldText told={['附件与正文用词不同的，照录：', ...words, '。']} onOpen={onOpen} />
          </p>
        )}
      </Section>

      <Undivided dataset={dataset} onOpen={onOpen} />
    </div>
  )
})

/** Which years of the charts are ours. */
function ownYearsTold({ start, horizon }: Times): string {
  const own = [
    ...(start === null ? [] : [{ year: start, name: '过去五年的起点' }]),
    ...(horizon === null ? [] : [{ year: horizon, name: '今后五年末' }]),
  ]
  if (own.length === 0) return ''
  return `${own.map(({ year }) => year).join('和')}是看板的标注：${own.map(({ name }) => name).join('和')}。`
}

function modelsOf(dataset: Dataset) {
  const indicators = dividedIndicators(dataset)
  const compositions = indicators.map(composition)
  const shares = compositions.flatMap(({ rows }) => rows.map(({ share }) => share?.value ?? 0))
  return {
    compositions,
    rates: scopeRates(dataset),
    paces: scopePaces(dataset),
    rows: scopeTable(dataset),
    words: differingWords(dataset),
    place: annexPlace(dataset),
    longestShare: Math.max(...shares, 0) || 1,
    printed: (id: string, kind: 'level' | 'rate') =>
      (dataset.indicators.get(id)?.observations ?? []).filter(
        ({ measure }) => (measure === 'level') === (kind === 'level'),
      ),
  }
}
