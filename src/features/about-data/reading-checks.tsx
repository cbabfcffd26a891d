import type { Dataset } from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import { partCounts, totalCounts } from './ledger-counts'

/** What is checked whenever the page opens, and what each check proves. */
const checksOf = ({ plan }: Times): readonly { readonly name: string; readonly proves: string }[] => [
  { name: '形式', proves: '每一项都在、类型和代码都对，没有多出来的项；摘录不超过40个字。' },
  {
    name: '数据与原文用词',
    proves: '数值、单位、正负、程度词、量度都与照录的用词一致，用词又在摘录里；编号与时期、口径、类别一致。',
  },
  {
    name: '数据之间',
    proves: `同一指标、量度、时期、口径、类别只有一个数；口径只有报告分了的才分；${plan}年以后没有“成效”；引用的指标和要事都存在。`,
  },
  {
    name: '台账，两个方向',
    proves:
      '台账上每个指标数字都有数据，数值相等；每条数据的每处出处都在台账上，页码相同；每一段的要事件数相同。',
  },
  {
    name: '摘录的核对码',
    proves: '摘录在原文里逐字找到时记下核对码；此后改动一个字，没有原文也能查出来。',
  },
]

/** The checks, what passed just now, what they were tried with and what they cannot see. */
export function ReadingChecks({ dataset }: { readonly dataset: Dataset }) {
  const { observations, milestones, record, terms } = dataset
  const citations = [...observations.values(), ...milestones].reduce(
    (sum, fact) => sum + fact.citations.length,
    0,
  )
  const { numerals } = totalCounts(partCounts(dataset))
  return (
    <>
      <h3>每次打开都核对</h3>
      <p className="about__text">
        本页显示出来，就是刚刚通过了下面的核对：原文的{numerals}个数字、{observations.size}条数据、
        {milestones.length}
        件要事、{terms.length}个名词、{citations}处出处。有一处不对，看板就整页停下来，说明哪里不对、怎么改。
      </p>
      <dl className="pairs about__text">
        {checksOf(dataset.times).map(({ name, proves }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{proves}</dd>
          </div>
        ))}
      </dl>
      {record.trials.map(({ version, changes, told }) => (
        <p key={version} className="about__text">
          核对本身也试过：在{version}版数据里随机改动一项，共{changes}次，{told}
          次都指出了改在哪个文件、哪一项（当时的记录）。
        </p>
      ))}
      <p className="about__text">
        核对查不出的：几项一起改得彼此一致、连核对码也一起改。对照原文本身，要有报告文本在手边，由数据维护者另行运行；全文不随看板分发。
      </p>
    </>
  )
}
