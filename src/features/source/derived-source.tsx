import type { Dataset } from '../../dataset/dataset'
import { placeOf } from '../../facts/citation'
import type { Derived } from '../../facts/derived'
import { cite, partsOf, periodOf } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { TermHeading } from '../../text/term-heading'
import { TermText } from '../../text/term-text'
import { FigureParts } from '../../ui/figure'
import type { AddressOf } from '../parts/view-props'
import { SourceActions } from './source-actions'
import { WholeIndicator } from './whole-indicator'

interface DerivedSourceProps {
  readonly dataset: Dataset
  readonly derived: Derived
  readonly onOpen: OpenSource
  /** Of the pages that it leads to; without it, it leads to none. */
  readonly addressOf?: AddressOf
}

/** How a value was computed: formula, the printed figures that it uses, and what it must not be taken for. */
export function DerivedSource({ dataset, derived, onOpen, addressOf }: DerivedSourceProps) {
  const indicators = [...new Set(derived.inputs.map(({ indicator }) => indicator))]
  const [only] = indicators.length === 1 ? indicators : []
  return (
    <>
      <p className="source__kicker">推算 · 报告没有印这个数</p>
      <TermHeading level={2} className="source__name" text={derived.name} />
      <p className="source__value source__value--derived">
        <FigureParts {...partsOf(derived.text)} />
      </p>
      <ul className="source__tags">
        <li className="source__derived-tag">推算{derived.tag === '' ? '' : `·${derived.tag}`}</li>
        <li>
          <ScopeTag of={dataset.report} scope={derived.scope} />
        </li>
      </ul>
      {only && addressOf && <WholeIndicator indicator={only} addressOf={addressOf} />}
      <section className="source__part">
        <h3>怎么算的</h3>
        <p className="source__formula">
          <TermText text={derived.formula} />
        </p>
      </section>
      <section className="source__part">
        <h3>用到的原数</h3>
        <ul className="source__related">
          {derived.inputs.map(input => (
            <li key={input.id}>
              <span>
                <TermText text={`${input.indicator.name}，${periodOf(input)}`} />
                <br />
                {input.citations[0] && placeOf(input.citations[0])}
              </span>
              <CitedFigure cited={cite(input)} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </section>
      {derived.caveats.length > 0 && (
        <section className="source__part">
          <h3>使用提醒</h3>
          {derived.caveats.map(text => (
            <p key={text}>
              <TermText text={text} />
            </p>
          ))}
        </section>
      )}
      <SourceActions dataset={dataset} source={{ kind: 'derived', derived }} addressOf={addressOf} />
    </>
  )
}
