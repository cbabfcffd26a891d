import { BulletsChart } from '../../charts/bullets/chart'
import { RatesChart } from '../../charts/rates/chart'
import type { ReportFile } from '../../dataset/schema'
import { scopes as knownScopes, type Scope } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import { CitedFigure, type OpenSource, ToldText } from '../../text/cited'
import { ScopeMark, ScopeTag } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import type { MainFigures, ThemeBand } from './overview'

interface ThemeSectionProps {
  readonly band: ThemeBand
  readonly report: ReportFile
  readonly onOpen: OpenSource
}

/** One theme: what it says, its chart, its main figures. */
export function ThemeSection({ band, report, onOpen }: ThemeSectionProps) {
  const { chart, indicators, name, theme } = band
  const { result } = report.times
  const titleId = `theme-${theme}`
  return (
    <section className="theme" aria-labelledby={titleId}>
      <header className="theme__head">
        <h3 id={titleId}>{name}</h3>
        <p className="theme__finding">
          <ToldText told={band.finding} onOpen={onOpen} />
        </p>
        <p className="theme__count">共{band.count}条数据</p>
      </header>
      <div className="theme__chart">
        <h4>
          {chart.model.title}
          {scopesOf(band).map(scope => (
            <ScopeTag key={scope} of={report} scope={scope} />
          ))}
        </h4>
        <p className="theme__unit">
          {chart.kind === 'rates'
            ? '横条是增速，单位%，从0起'
            : `实心条是${result}年成效（都为1），空心框是目标；箭头指目标允许的方向`}
        </p>
        {chart.kind === 'rates' ? (
          <RatesChart model={chart.model} onOpen={onOpen} />
        ) : (
          <BulletsChart model={chart.model} onOpen={onOpen} />
        )}
      </div>
      <div className="theme__figures">
        <h4>
          主要数字 <ScopeTag of={report} scope="undivided" />
        </h4>
        <ul>
          {indicators.map(figures => (
            <FigureRow key={figures.indicator.id} figures={figures} onOpen={onOpen} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function scopesOf({ chart }: ThemeBand): Scope[] {
  const scopes =
    chart.kind === 'rates'
      ? chart.model.rows.map(({ rate }) => rate.scope)
      : chart.model.rows.map(({ outcome }) => outcome.scope)
  return knownScopes.filter(scope => scopes.includes(scope))
}

function FigureRow({ figures, onOpen }: { readonly figures: MainFigures; readonly onOpen: OpenSource }) {
  return (
    <li>
      <span className="theme__name">
        <TermText text={figures.indicator.name} />
      </span>
      <span className="theme__values">
        {figures.observations.map(observation => (
          <span key={observation.id} className="theme__value">
            <ScopeMark scope={observation.scope} status={observation.status} />
            <span className="theme__period">
              {observation.periodLabel}
              {observation.status === 'target' ? '目标' : ''}
            </span>
            <CitedFigure
              cited={cite(observation)}
              size="s"
              tone={observation.status === 'target' ? 'target' : 'ink'}
              onOpen={onOpen}
            />
          </span>
        ))}
      </span>
    </li>
  )
}
