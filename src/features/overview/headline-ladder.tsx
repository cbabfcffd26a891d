import { LadderChart } from '../../charts/ladder/chart'
import type { Ladder } from '../../charts/ladder/model'
import type { ObservationRecord } from '../../dataset/dataset'
import { scopeLabelsOf } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import { printedOfRung, type Rung } from '../../facts/rung'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark, ScopeTag } from '../../text/scope-mark'
import { Sources } from '../parts/sources'

interface HeadlineLadderProps {
  readonly model: Ladder
  readonly size: 'hero' | 'small'
  readonly onOpen: OpenSource
}

/** One headline indicator: the outcome large, its growth beside it, and the ladder. */
export function HeadlineLadder({ model, size, onOpen }: HeadlineLadderProps) {
  const outcome = model.columns.find(({ status }) => status === 'outcome')
  const isPair = model.scopes.length > 1
  const [only] = model.scopes
  return (
    <article className={`indicator indicator--${size} indicator--scopes-${model.scopes.length}`}>
      <div className="indicator__head">
        <h2 className="indicator__name">
          <BreakableName name={model.indicator.name} />{' '}
          {!isPair && only !== undefined && <ScopeTag of={model.indicator} scope={only} />}
          {isPair && <span className="scope-tag">两种口径</span>}
        </h2>
        <div className="indicator__values">
          {outcome?.rungs.map(rung => (
            <OutcomeValue
              key={rung.scope}
              rung={rung}
              label={scopeLabelsOf(model.indicator)[rung.scope]}
              isPair={isPair}
              size={size}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
      <div className="indicator__chart">
        <LadderChart model={model} size={size} onOpen={onOpen} />
        {size === 'hero' && <Sources observations={printedIn(model)} onOpen={onOpen} />}
      </div>
    </article>
  )
}

function OutcomeValue({
  rung,
  label,
  isPair,
  size,
  onOpen,
}: { rung: Rung; label: string; isPair: boolean } & Pick<HeadlineLadderProps, 'size' | 'onOpen'>) {
  if (rung.kind !== 'level') return <p className="indicator__value">报告未列</p>
  const numeralSize = size === 'hero' ? (isPair ? 'l' : 'xl') : isPair ? 'm' : 'l'
  return (
    <div className="indicator__value">
      {isPair && (
        <p className="indicator__scope">
          <ScopeMark scope={rung.scope} />
          {label}
          {rung.growth && <CitedFigure cited={cite(rung.growth)} onOpen={onOpen} />}
        </p>
      )}
      <p className="indicator__numeral" data-headline={rung.level.id}>
        <CitedFigure cited={cite(rung.level)} size={numeralSize} onOpen={onOpen} />
      </p>
      {rung.growth && !isPair && (
        <p className="indicator__growth">
          <CitedFigure cited={cite(rung.growth)} onOpen={onOpen} />
        </p>
      )}
    </div>
  )
}

/** A long name breaks where a reader would pause: 城镇居民 | 人均可支配收入. */
function BreakableName({ name }: { readonly name: string }) {
  const [head, tail] = name.split(/(?<=居民|公共)/)
  return (
    <span>
      {head}
      {tail !== undefined && (
        <>
          <wbr />
          {tail}
        </>
      )}
    </span>
  )
}

/** What a ladder prints, level before growth. */
function printedIn(model: Ladder): ObservationRecord[] {
  return model.columns.flatMap(({ rungs }) => rungs.flatMap(rung => printedOfRung(rung) ?? []))
}
