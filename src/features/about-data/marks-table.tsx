import type { ReportFile } from '../../dataset/schema'
import { type Status, scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { scopesIn } from '../../facts/scope-names'
import { ScopeMark } from '../../text/scope-mark'
import { DataTable } from '../../ui/data-table'

const order: readonly Status[] = ['baseline', 'outcome', 'target', 'context']

/** The key to charts: shape tells the scope, fill tells the status; colour says the same again. */
export function MarksTable({ report }: { readonly report: ReportFile }) {
  const labels = scopeLabelsOf(report)
  return (
    <>
      <p className="about__text">形状分口径，虚实分类别；颜色只是再说一遍，黑白打印也认得出。</p>
      <div className="about__table about__table--marks">
        <DataTable
          caption="口径和类别的记号"
          head={['口径', ...order.map(status => statusLabels[status])]}
          rows={scopesIn(report).map(scope => [
            labels[scope],
            ...order.map(status => (
              <span key={status} className="marks__cell">
                <ScopeMark scope={scope} status={status} />
                <span className="visually-hidden">{describe(scope, status)}</span>
              </span>
            )),
          ])}
        />
      </div>
      <dl className="pairs">
        <div>
          <dt>
            <span className="figure__derived about__tag">推算</span>
          </dt>
          <dd>虚线框，前面多有“≈”：看板算的。图里的推算用虚线或斜线。</dd>
        </div>
        <div>
          <dt>箭头</dt>
          <dd>目标是界限：“以上、突破、超”向上或向右，“以内、以下”向左。</dd>
        </div>
        <div>
          <dt>报告未列</dt>
          <dd>这一格报告没有印；位置留着，不补数。</dd>
        </div>
      </dl>
    </>
  )
}

const shapes = { administrative: '圆', management: '方', undivided: '菱形' } as const

const fills: Readonly<Record<Status, string>> = {
  baseline: '灰色实心',
  outcome: '实心',
  target: '空心',
  context: '灰色空心',
}

function describe(scope: keyof typeof shapes, status: Status): string {
  return `${fills[status]}${shapes[scope]}`
}
