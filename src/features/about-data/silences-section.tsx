import { ToldText } from '../../text/cited'
import { Section } from '../parts/section'
import type { PartProps } from './part-props'
import { silences } from './silences'

/** 报告没有说的: gaps that the data show, and subjects without one figure. */
export function SilencesSection({ title, dataset, onOpen }: PartProps) {
  return (
    <Section
      title={title}
      lead={['没有印的，看板写“报告未列”，不补、不估。分母、年份、比较对象没有写的，见下一节。']}
      onOpen={onOpen}
    >
      <ul className="entries">
        {silences(dataset).map(({ id, title: name, text, figures }) => (
          <li key={id} className="record-entry">
            <h3>{name}</h3>
            <div>
              <p>
                <ToldText told={text} onOpen={onOpen} />
              </p>
              {figures.length > 0 && (
                <ul className="facts">
                  {figures.map(told => (
                    <li key={told.map(part => (typeof part === 'string' ? part : part.source)).join('')}>
                      <ToldText told={told} onOpen={onOpen} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
        <li className="record-entry">
          <h3>全文没有数字的方面</h3>
          <div>
            <p>
              常住人口、就业总人数、物价、三次产业比重、建筑业增加值、财政支出总额、债务余额。所以看板不算人均，也不算占生产总值的比重。
            </p>
          </div>
        </li>
      </ul>
    </Section>
  )
}
