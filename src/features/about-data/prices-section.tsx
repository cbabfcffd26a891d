import { priceBasisLabels } from '../../dataset/vocabulary'
import { leadingIndicator } from '../../facts/headline-indicators'
import { ToldTable } from '../../text/cited'
import { Section } from '../parts/section'
import type { PartProps } from './part-props'
import { paceTable, priceGroups } from './price-basis'

/** 价格口径: the report states none; what convention says, for which indicators, and why the two paces of the leading indicator are both right. */
export function PricesSection({ title, dataset, onOpen }: PartProps) {
  const leading = leadingIndicator(dataset)
  const { result, plan, horizon } = dataset.times
  return (
    <Section
      title={title}
      lead={[
        '报告从头到尾没有注明价格口径：没有写“可比价”，也没有写“现价”。下面是统计上的惯例，不是报告的话。',
      ]}
      onOpen={onOpen}
    >
      <div className="about__columns about__columns--prices">
        <div>
          {leading && (
            <>
              <h3>{`${leading.name}的两个年均增长`}</h3>
              <div className="about__table about__table--words">
                <ToldTable table={paceTable(dataset, leading)} onOpen={onOpen} />
              </div>
            </>
          )}
          <p className="about__text">
            两个数量的不是一回事。报告写的年均增长，按惯例用可比价，扣除了价格变动；两端的金额是当年价，相除得到的增长含价格变动，所以标“名义”。两个数不同，价格变动是一个原因，起点年的修订、初步数也可能是；报告没有说明。不能用一个代替另一个，不能放在一起比高低，不能据此说矛盾。
            {horizon !== null && '今后五年末的目标是哪一年的价格，报告也没有注明。'}
          </p>
          <p className="about__text">
            {`同理，用${result}年的金额乘${plan}年的增长目标，得到的是${result}年价格下的水平，不是${plan}年会印出来的金额。`}
          </p>
        </div>
        <div>
          <h3>哪些指标按哪一种</h3>
          <dl className="price-groups">
            {priceGroups(dataset).map(({ basis, indicators }) => (
              <div key={basis}>
                <dt>{priceBasisLabels[basis]}</dt>
                <dd>{indicators.map(({ name }) => name).join('、')}</dd>
              </div>
            ))}
          </dl>
          <p className="about__note">
            只列印了增长、又按金额计的指标。个数、比率、名次没有价格口径；没有印增长的金额，是报告所印当时的金额。
          </p>
        </div>
      </div>
    </Section>
  )
}
