import { RatesChart } from '../../charts/rates/chart'
import { fastestAmounts } from '../../charts/rates/fastest'
import { mixedBasesNote, rates } from '../../charts/rates/model'
import type { ObservationRecord } from '../../dataset/dataset'
import { scopes } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import type { Tile } from '../../facts/tiles'
import { CitedFigure, type OpenSource, ToldText } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { TermHeading } from '../../text/term-heading'
import { Sources } from '../parts/sources'
import type { ViewProps } from '../parts/view-props'
import { unchartedGrowthNote } from './results'

interface OverallProps extends ViewProps {
  readonly tiles: readonly Tile[]
}

/** The main figures of the whole city, and beside them how fast they grew. */
export function Overall({ dataset, choice, tiles, onOpen }: OverallProps) {
  const rows = fastestAmounts(dataset, choice)
  const model = rates(`${dataset.times.result}年增长速度`, rows)
  const shown = scopes.filter(scope => rows.some(({ rate }) => rate.scope === scope))
  return (
    <div className="overall">
      <ul className="overall__tiles">
        {tiles.map(tile => (
          <OverallTile key={tile.indicator.id} tile={tile} onOpen={onOpen} />
        ))}
      </ul>
      <div className="overall__chart">
        <h3 className="results__figure-title">
          {model.title}
          {shown.map(scope => (
            <ScopeTag key={scope} of={dataset.report} scope={scope} />
          ))}
        </h3>
        <p className="results__note">
          横条是增速，单位%，从0起；名称后是同一指标的数值。只列增速和数值都印出的各项。{mixedBasesNote}
        </p>
        <RatesChart model={model} onOpen={onOpen} />
        <p className="results__note">
          <ToldText told={unchartedGrowthNote(dataset, choice)} onOpen={onOpen} />
        </p>
        <Sources observations={rows.map(({ rate }) => rate)} onOpen={onOpen} />
      </div>
    </div>
  )
}

/** One of the main figures: name, then per scope the amount large and its growth. */
function OverallTile({ tile, onOpen }: { readonly tile: Tile; readonly onOpen: OpenSource }) {
  const own = scopes.filter(scope => tile.figures.some(figure => figure.scope === scope))
  return (
    <li className="overall__tile">
      <TermHeading level={3} className="overall__name" text={tile.indicator.name} />
      {own.map(scope => (
        <div key={scope} className="overall__scope">
          <ScopeTag of={tile.indicator} scope={scope} />
          <p>
            {tile.figures
              .filter(figure => figure.scope === scope)
              .map((figure: ObservationRecord) => (
                <CitedFigure
                  key={figure.id}
                  cited={cite(figure)}
                  size={figure.measure === 'level' ? 'l' : 's'}
                  onOpen={onOpen}
                />
              ))}
          </p>
        </div>
      ))}
    </li>
  )
}
