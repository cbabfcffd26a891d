import { type NonFigure, nonFigureLabels } from '../../dataset/vocabulary'
import { DataTable } from '../../ui/data-table'
import { Section } from '../parts/section'
import { type LedgerCounts, noneOf, partCounts, reasons, sectionCounts, totalCounts } from './ledger-counts'
import type { PartProps } from './part-props'
import { ReadingChecks } from './reading-checks'

/** What each reason means, by a case of it. */
const meanings: Readonly<Record<NonFigure, string>> = {
  ordinal: '小节和名词前面的编号',
  date: '年、月、日',
  name: '名称或代号的一部分，如“5G”“世界500强”',
  threshold: '指标名称里的门槛，如“10亿元以上”',
  unit: '比或分数的第二项，如比号后面的1',
  definition: '名词解释正文里的数',
  reference: '指向附件的标记',
  open: '还没有读到，或还没有定',
}

/** 怎么读出: two readings, the ledger of numerals part by part, and the checks that run. */
export function ReadingSection({ title, dataset, onOpen }: PartProps) {
  const parts = partCounts(dataset)
  const total = totalCounts(parts)
  const used = reasons.filter(reason => total.none[reason] > 0)
  const rows = [...parts, total]
  const sections = sectionCounts(dataset)
  return (
    <Section
      title={title}
      lead={[
        '先把原文每一段里的阿拉伯数字按次序全部列进台账，再给每一个定去处：是哪一条数据，或者为什么不是指标。台账没有空缺，就是没有漏读。',
      ]}
      onOpen={onOpen}
    >
      <h3>两次独立读出</h3>
      <p className="about__text">
        全文读了两次，互不参看，再逐个数字对照；不同的地方对照原文定下来。下表是当时的记录，不是现算的。对照不包括哪些数据归入同一个指标、名称、说明和名词解释；这些后来逐段对照原文又看了一遍。
      </p>
      <div className="about__table about__table--words">
        <DataTable
          caption="两次读出的对照"
          head={['对照什么', '一致', '不同', '怎么定']}
          rows={dataset.record.comparison.map(({ what, agreed, differed, decided }) => [
            what,
            agreed,
            differed,
            decided,
          ])}
        />
      </div>

      <h3>每一部分的数字，各是什么</h3>
      <div className="about__table about__table--counts about__table--total">
        <DataTable
          caption="台账：每一部分的阿拉伯数字（看板的统计，不是报告数字）"
          head={[
            '部分',
            '段落',
            '数字',
            '指标数字',
            ...used.map(reason => nonFigureLabels[reason]),
            nonFigureLabels.open,
          ]}
          rows={rows.map(row => [
            row.label,
            row.paragraphs,
            row.numerals,
            row.figures,
            ...used.map(reason => row.none[reason]),
            row.open,
          ])}
        />
      </div>
      <p className="about__sum">
        {total.figures}（指标数字）+ {noneOf(total)}（不是指标）+ {total.open}（未定）= {total.numerals}
        （数字）
      </p>
      <dl className="pairs about__text">
        {used.map(reason => (
          <div key={reason}>
            <dt>{nonFigureLabels[reason]}</dt>
            <dd>{meanings[reason]}</dd>
          </div>
        ))}
      </dl>

      <h3>每一部分收录了什么</h3>
      <p className="about__text">
        一个数字可以是几条数据（“各”“均”带的），一条数据也可以印几次，所以指标数字与数据的个数不相等。印几次的，数据和要事都算在最先印的地方。中文数字（“十大”“六张”）不收作数据，收作要事。
      </p>
      <div className="about__table about__table--counts about__table--total about__text">
        <DataTable
          caption="每一部分收录的数据、要事和名词（看板的统计，不是报告数字）"
          head={['部分', '页', '数据', '要事', '名词']}
          rows={rows.map(row => [row.label, row.pages, row.observations, row.milestones, row.terms])}
        />
      </div>
      <details className="about__more">
        <summary>按{sections.length}个小节看</summary>
        <div className="about__table about__table--counts about__table--total">
          <DataTable
            caption="每一小节的数字、数据、要事和名词"
            head={[
              '小节',
              '页',
              '段落',
              '数字',
              '指标数字',
              '不是指标',
              nonFigureLabels.open,
              '数据',
              '要事',
              '名词',
            ]}
            rows={[...sections, total].map(sectionRow)}
          />
        </div>
      </details>

      <ReadingChecks dataset={dataset} />
    </Section>
  )
}

function sectionRow(row: LedgerCounts) {
  return [
    row.id === '' ? row.label : `§${row.id} ${row.label}`,
    row.pages,
    row.paragraphs,
    row.numerals,
    row.figures,
    noneOf(row),
    row.open,
    row.observations,
    row.milestones,
    row.terms,
  ]
}
