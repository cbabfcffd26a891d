import type { Dataset } from '../../dataset/dataset'
import { type OpenSource, ToldText } from '../../text/cited'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import { attempts, undividedTold } from './undivided-told'

interface UndividedProps {
  readonly dataset: Dataset
  readonly onOpen: OpenSource
}

/** What the report does not split, and why the sum that one would try leads nowhere. */
export function Undivided({ dataset, onOpen }: UndividedProps) {
  const found = attempts(dataset)
  return (
    <Section title="报告没有分的" scope="undivided" lead={undividedTold(dataset)} onOpen={onOpen}>
      {found.length > 0 && (
        <div className="attempts">
          <div>
            <h3>三项增加值加起来，和哪一种口径都对不上</h3>
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
              <li>工业只有规模以上企业的增加值，规模以下工业没有列。</li>
              <li>建筑业的增加值没有列。</li>
              <li>
                <TermText text="三项增加值都没有注明按行政口径还是管理口径。" />
              </li>
            </ul>
            <p>所以差额不是哪一个行业的数，三项也不能除以任何一种口径的生产总值算占比。</p>
          </div>
        </div>
      )}
    </Section>
  )
}
