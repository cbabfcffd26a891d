import { isInSection } from '../../dataset/sections'
import type { Times } from '../../dataset/times'
import { sectionLabelOf } from '../../facts/milestone'
import { Section } from '../parts/section'
import { partCounts, sectionCounts } from './ledger-counts'
import type { PartProps } from './part-props'

/** 这份报告是什么: the original, its parts with their pages, and what the project holds of it. */
export function ReportSection({ title, dataset, onOpen }: PartProps) {
  const { report } = dataset
  const [year, month, day] = report.delivered.split('-').map(Number)
  const sections = sectionCounts(dataset)
  return (
    <Section title={title} onOpen={onOpen}>
      <div className="about__columns">
        <div className="about__text">
          <h3>基本情况</h3>
          <dl className="pairs">
            <div>
              <dt>名称</dt>
              <dd>《{report.title}》</dd>
            </div>
            <div>
              <dt>时间</dt>
              <dd>
                {year}年{month}月{day}日
              </dd>
            </div>
            <div>
              <dt>报告人</dt>
              <dd>{report.speaker}</dd>
            </div>
            <div>
              <dt>会议</dt>
              <dd>{report.occasion}</dd>
            </div>
            <div>
              <dt>篇幅</dt>
              <dd>{report.pages}页，页码照印刷本</dd>
            </div>
          </dl>
          <p>
            <b>看板是非官方的整理。</b>
            {timesTold(dataset.times)}
            看板只整理这一份报告，没有别的来源，也不更新到报告之后。
          </p>
          <p>
            全文不在看板里：看板存数字、出处和每处不超过40个字的摘录。要读全文，请找会议印发的文件、当地政府公布的文本，或向提供这份看板的人索取。
          </p>
        </div>
        <div>
          <h3>报告的结构</h3>
          <ul className="structure">
            {partCounts(dataset).map(({ id, label, pages }) => (
              <li key={id}>
                <p>
                  <b>{label}</b>
                  <span className="structure__pages">第{pages}页</span>
                </p>
                <p className="structure__sections">
                  {sections
                    .filter(section => section.id !== id && isInSection(section.id, id))
                    .map(section => (
                      <span key={section.id}>
                        §{section.id} {sectionLabelOf(dataset, section.id)}，第{section.pages}页
                      </span>
                    ))}
                </p>
              </li>
            ))}
          </ul>
          <p className="about__note">
            “§”后面是段落编号，由看板按报告的次序编；点开任何一个数字，都能看到它的页码和段落。
          </p>
        </div>
      </div>
    </Section>
  )
}

/** What the report looks back on and ahead to. */
function timesTold({ result, plan, past, next }: Times): string {
  return `报告回顾${result}年${past === null ? '' : '和过去五年'}，提出${next === null ? '' : '今后五年和'}${plan}年的目标；`
}
