import { Children, type ReactElement } from 'react'
import { PeakChart } from '../../charts/peaks/chart'
import { type Peak, peakNote } from '../../charts/peaks/model'
import { SlopeChart } from '../../charts/slopes/chart'
import type { Slope } from '../../charts/slopes/model'
import type { OpenSource } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { TermHeading } from '../../text/term-heading'
import { TermText } from '../../text/term-text'
import { Sources } from '../parts/sources'

/** Small charts four, two or one a row: they come in pairs, so that no row is left with three and one. */
export function SlopeGrid({ children }: { readonly children: readonly ReactElement[] }) {
  const all = Children.toArray(children)
  const pairs = all.flatMap((_, i) => (i % 2 === 0 ? [all.slice(i, i + 2)] : []))
  return (
    <div className="slope-grid">
      {pairs.map((pair, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair is a place in the grid
        <div key={i} className="slope-grid__pair">
          {pair}
        </div>
      ))}
    </div>
  )
}

interface ArticleProps<Model> {
  readonly model: Model
  readonly onOpen: OpenSource
}

/** One indicator with both ends: name, unit and scope, slope, places in the report. */
export function SlopeArticle({ model, onOpen }: ArticleProps<Slope>) {
  return (
    <article className="slope-article">
      <header>
        <TermHeading level={3} text={model.indicator.name} />
        <p>
          <span>单位：{model.unit === '' ? '无' : model.unit}</span>
          {model.lines.map(({ scope }) => (
            <ScopeTag key={scope} of={model.indicator} scope={scope} />
          ))}
        </p>
      </header>
      <SlopeChart model={model} onOpen={onOpen} />
      <Sources observations={model.lines.flatMap(({ from, to }) => [from, to])} onOpen={onOpen} />
    </article>
  )
}

/** One indicator whose start has no year. */
export function PeakArticle({ model, onOpen }: ArticleProps<Peak>) {
  return (
    <article className="slope-article">
      <header>
        <TermHeading level={3} text={model.indicator.name} />
        <p>
          <span>单位：{model.to.unit}</span>
          <ScopeTag of={model.indicator} scope={model.scope} />
        </p>
      </header>
      <PeakChart model={model} onOpen={onOpen} />
      <p className="trends__note">
        <TermText text={`${peakNote(model)}。${model.to.note ?? ''}`} />
      </p>
      <Sources observations={[model.from, model.to]} onOpen={onOpen} />
    </article>
  )
}
