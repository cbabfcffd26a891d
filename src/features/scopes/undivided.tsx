import type { Dataset } from '../../dataset/dataset'
import { countTold } from '../../facts/count'
import { type OpenSource, ToldText } from '../../text/cited'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import { attempts, sectorsTold, undividedTold } from './undivided-told'

interface UndividedProps {
  readonly dataset: Dataset
  readonly onOpen: OpenSource
}

/** What the report does not split, and why the sum that one would try leads nowhere. */
export function Undivided({ dataset, onOpen }: UndividedProps) {
  const found = attempts(dataset)
  const { sectors } = dataset.relations
  const whole = dataset.indicators.get(sectors?.whole ?? '')?.name
  return (
    <Section title="报告没有分的" undividedOf={dataset.report} lead={undividedTold(dataset)} onOpen={onOpen}>
      {sectors !== undefined && found.length > 0 && (
        <div className="attempts">
          <div>
            <h3>{sectorsTold(dataset)}加起来，和哪一种口径都对不上</h3>
            <dl>
              {found.map(({ id, title, told }) => (
                <div key={id} className="attempts__line">
                  <dt>
                    <TermText text={title} />
                  </dt>
                  <dd>
                    <ToldText told={told} onOpen={onOpen} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
          <div>
            <h3>为什么对不上</h3>
            <ul className="attempts__why">
              {sectors.caveats.map(text => (
                <li key={text}>
                  <TermText text={text} />
                </li>
              ))}
            </ul>
            <p>
              所以差额不是哪一个行业的数，{countTold(sectors.parts.length)}项也不能除以任何一种口径的{whole}
              算占比。
            </p>
          </div>
        </div>
      )}
    </Section>
  )
}
