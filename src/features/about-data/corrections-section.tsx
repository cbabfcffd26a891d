import { Section } from '../parts/section'
import type { PartProps } from './part-props'

/** 发现错误怎么办: how a reader reports an error, and what happens to it. */
export function CorrectionsSection({ title, dataset, onOpen }: PartProps) {
  return (
    <Section title={title} onOpen={onOpen}>
      <div className="about__columns">
        <div className="about__text">
          <h3>怎么报告</h3>
          <ol className="steps">
            <li>点开您认为有误的数字，先看“原文怎么写”和“印在哪里”，对照手边的报告。</li>
            <li>按面板里的“复制引用”：数字、页码、段落、摘录和地址一并复制。</li>
            <li>
              加上您认为正确的写法和数据版本（现在是{dataset.report.dataVersion}），发给提供这份看板的人。
            </li>
          </ol>
          <p>
            看板不联网，不收集任何信息，也没有留言的地方。报告本身印得有疑问的，先看上面的“报告里的疑点”：照印的不改，只加说明。
          </p>
        </div>
        <div className="about__text">
          <h3>怎么更正</h3>
          <ol className="steps">
            <li>在数据文件里按编号找到这一条，对照印刷本改正，一次只改一处。</li>
            <li>重新核对：数据、用词、台账和页码要全部一致；改了摘录的，与原文逐字核对后更新核对码。</li>
            <li>数据版本加一，在下面“版本与更正”里写明改了什么、在第几页第几段。</li>
          </ol>
          <p>核对没有通过，看板就打不开；没有写明更正的新版本，同样通不过核对。</p>
        </div>
      </div>
    </Section>
  )
}
