import { ToldText } from '../../text/cited'
import { Section } from '../parts/section'
import type { PartProps } from './part-props'
import { silences } from './silences'

/** 报告没有说的: gaps that the data show, and subjects without one figure. */
export function SilencesSection({ title, dataset, onOpen }: PartProps) {
  const { absent } = dataset.record
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
        {absent && (
          <li className="record-entry">
            <h3>全文没有数字的方面</h3>
            <div>
              <p>{`${absent.subjects.join('、')}。所以${absent.so}。`}</p>
            </div>
          </li>
        )}
      </ul>
    </Section>
  )
}
