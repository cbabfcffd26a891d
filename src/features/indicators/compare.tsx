import type { Ref } from 'react'
import { LadderChart } from '../../charts/ladder/chart'
import { ladder } from '../../charts/ladder/model'
import type { Dataset, IndicatorRecord } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import type { OpenSource } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { Section } from '../parts/section'

/** More would be too small to read side by side. */
export const maxCompared = 6

interface CompareProps {
  readonly dataset: Dataset
  /** Two or more. */
  readonly indicators: readonly IndicatorRecord[]
  readonly choice: ScopeChoice
  readonly headingRef: Ref<HTMLHeadingElement>
  readonly hrefOf: (indicator: string) => string
  readonly onOpen: OpenSource
}

/** The selected indicators side by side, each on a scale and in a unit of its own. */
export function Compare({ dataset, indicators, choice, headingRef, hrefOf, onOpen }: CompareProps) {
  const shown = indicators.slice(0, maxCompared)
  const left = indicators.slice(maxCompared)
  const leftTold =
    left.length === 0
      ? ''
      : `一次最多对比${maxCompared}个，没有列出：${left.map(({ name }) => name).join('、')}。`
  return (
    <div className="compare">
      <Section
        title={`对比所选的${shown.length}个指标`}
        lead={[
          `每个指标用自己的单位和刻度，柱高只在同一张图里可比。报告没有印的年份写“报告未列”。${leftTold}`,
        ]}
        headingRef={headingRef}
        onOpen={onOpen}
      >
        <div className="compare__charts">
          {shown.map(({ id, name }) => {
            const model = ladder(dataset, id, choice)
            const [only] = model.scopes
            return (
              <article key={id} className="compare__one">
                <h3>
                  <a href={hrefOf(id)}>{name}</a>
                  {model.unit !== '' && <span className="compare__unit">{model.unit}</span>}
                </h3>
                <p className="compare__scope">
                  {model.scopes.length === 1 && only !== undefined ? (
                    <ScopeTag of={model.indicator} scope={only} />
                  ) : (
                    '两种口径'
                  )}
                </p>
                <LadderChart model={model} size="small" onOpen={onOpen} />
              </article>
            )
          })}
        </div>
      </Section>
    </div>
  )
}
