import { cite, statusLabelOf } from '../../analysis/figure'
import { documentCitation, type IndicatorPage, indicatorPage } from '../../analysis/indicator-page'
import { CitedFigure } from '../../charts/cited'
import { ScopeTag } from '../../charts/scope-mark'
import type { IndicatorRecord } from '../../dataset/dataset'
import { kindLabels, measureLabels, periodLabels, themeLabels } from '../../dataset/vocabulary'
import { CopyButton } from '../../ui/copy-button'
import { DataTable } from '../../ui/data-table'
import { Place, Quote } from '../parts/printed-place'
import { Section } from '../parts/section'
import { ViewHead } from '../parts/view-head'
import type { ViewProps } from '../parts/view-props'

export interface IndicatorViewProps extends ViewProps {
  /** The slug as it stands in the address. */
  readonly indicator: string
  readonly hrefOf: (indicator: string) => string
}

/** One indicator: every figure that the report prints of it, and every place that prints one. */
export function IndicatorView({ dataset, indicator, hrefOf, onOpen }: IndicatorViewProps) {
  const page = indicatorPage(dataset, indicator)
  if (page === null)
    return (
      <div className="message">
        <h1>没有“{indicator.slice(0, 60)}”这个指标</h1>
        <p>
          地址可能抄错了。可以到<a href={hrefOf('')}>指标库</a>查找。
        </p>
      </div>
    )
  const { name, theme, kind, notes } = page.indicator
  return (
    <article>
      <ViewHead
        kicker={`${name} · ${themeLabels[theme]} · ${kindLabels[kind]}`}
        title={page.finding}
        lead={['报告印出的这个指标的全部数字，点数字看出处；两种口径都列出，分别标明。']}
        onOpen={onOpen}
      />
      <p>
        <CopyButton label="复制链接" text={window.location.href} />
      </p>
      <Section title="全部数字" onOpen={onOpen}>
        <DataTable
          caption={`${name}的全部数字`}
          head={['时期', '数字', '口径', '性质', '引用']}
          rows={page.observations.map(o => [
            periodLabels[o.period],
            <CitedFigure key="figure" cited={cite(o)} onOpen={onOpen} />,
            <ScopeTag key="scope" scope={o.scope} />,
            `${statusLabelOf(o)} · ${measureLabels[o.measure]}`,
            <CopyButton key="copy" label="复制引用" text={documentCitation(dataset, o)} />,
          ])}
        />
      </Section>
      {notes.length > 0 && (
        <Section title="使用提醒" onOpen={onOpen}>
          {notes.map(text => (
            <p key={text}>{text}</p>
          ))}
        </Section>
      )}
      <Section title="印在报告哪里" onOpen={onOpen}>
        {page.places.map(({ observation, citation }) => (
          <div key={observation.id + citation.paragraph + citation.quote}>
            <Quote citation={citation} />
            <Place dataset={dataset} citation={citation} />
          </div>
        ))}
      </Section>
      {page.terms.length > 0 && (
        <Section title="名词" onOpen={onOpen}>
          {page.terms.map(term => (
            <p key={term.id}>
              <a href={`#/glossary?q=${encodeURIComponent(term.name)}`}>{term.name}</a>
            </p>
          ))}
        </Section>
      )}
      <Others page={page} hrefOf={hrefOf} onOpen={onOpen} />
    </article>
  )
}

function Others({
  page: { related, previous, next },
  hrefOf,
  onOpen,
}: { readonly page: IndicatorPage } & Pick<IndicatorViewProps, 'hrefOf' | 'onOpen'>) {
  const link = ({ id, name }: IndicatorRecord) => <a href={hrefOf(id)}>{name}</a>
  return (
    <>
      {related.length > 0 && (
        <Section title="同一段里的指标" onOpen={onOpen}>
          <ul>
            {related.map(other => (
              <li key={other.id}>{link(other)}</li>
            ))}
          </ul>
        </Section>
      )}
      <nav aria-label="报告中的前后指标">
        {previous && <p>上一个：{link(previous)}</p>}
        {next && <p>下一个：{link(next)}</p>}
      </nav>
    </>
  )
}
