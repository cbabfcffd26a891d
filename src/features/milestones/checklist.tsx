import type { Times } from '../../dataset/times'
import { placeOf } from '../../facts/citation'
import { cite } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import { type ChecklistArea, type ChecklistItem, withHedges } from './checklist-areas'
import { printAlone } from './print-alone'
import './checklist.css'

interface ChecklistProps {
  readonly times: Times
  readonly areas: readonly ChecklistArea[]
  /** Only targets with one of these words (力争), where there are any. */
  readonly hedges: readonly string[]
  readonly onOpen: OpenSource
}

/** Every target of the year that is planned, to be printed and ticked by hand: what became of it is not in the report. */
export function Checklist({ times: { plan }, areas, hedges, onOpen }: ChecklistProps) {
  const items = areas.flatMap(area => area.items)
  const shown = hedges.length === 0 ? areas : withHedges(areas, hedges)
  const figured = items.filter(({ kind }) => kind === 'figures').length
  return (
    <div className="checklist">
      <Section
        title={`${plan}年承诺清单`}
        lead={[
          `看板从报告里摘出的${plan}年承诺共${items.length}项，按报告的次序排列，其中带数字的${figured}项，没有数字的${items.length - figured}项。${narrowedTold(shown, hedges)}方框留给手工打勾：报告作出时${plan}年刚开始，看板没有完成情况。`,
        ]}
        onOpen={onOpen}
      >
        <p className="checklist__actions">
          <button type="button" className="button" onClick={() => printAlone('checklist')}>
            打印清单
          </button>
          <span>筛选里只有“承诺的措辞”作用于清单。</span>
        </p>
        {shown.map(area => (
          <Area key={area.id} area={area} onOpen={onOpen} />
        ))}
      </Section>
    </div>
  )
}

function narrowedTold(areas: readonly ChecklistArea[], hedges: readonly string[]): string {
  if (hedges.length === 0) return ''
  const count = areas.reduce((sum, { items }) => sum + items.length, 0)
  return `现在只列写着“${hedges.join('”或“')}”的${count}项，序号不变。`
}

function Area({ area, onOpen }: { readonly area: ChecklistArea; readonly onOpen: OpenSource }) {
  const { id, label, items } = area
  const headingId = `checklist-${id}`
  return (
    <div className="checklist__area">
      <h3 id={headingId}>
        <span className="milestones__number">§{id}</span>
        {label}
      </h3>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">打勾</th>
            <th scope="col">
              承诺
              {/* Repeated on every page, the head alone says where a row belongs. */}
              <span className="checklist__again" aria-hidden="true">
                §{id} {label}
              </span>
            </th>
            <th scope="col">出处</th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.number}>
              <td className="checklist__number">{item.number}</td>
              <td className="checklist__box">
                <span aria-hidden="true" />
                <span className="visually-hidden">空格</span>
              </td>
              <th scope="row">
                <ItemWords item={item} onOpen={onOpen} />
              </th>
              <td className="checklist__place">{placeOfItem(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ItemWords({ item, onOpen }: { readonly item: ChecklistItem; readonly onOpen: OpenSource }) {
  if (item.kind === 'words') {
    const { title, note } = item.milestone
    return (
      <>
        <TermText text={title} />
        {note !== undefined && (
          <span className="checklist__note">
            <TermText text={note} />
          </span>
        )}
      </>
    )
  }
  const { indicator, figures } = item.tile
  return (
    <>
      <TermText text={indicator.name} />{' '}
      {figures.map((observation, i) => (
        <span key={observation.id} className="checklist__figure">
          {observation.scope !== 'undivided' && `${observation.scopeLabel} `}
          <CitedFigure cited={cite(observation)} tone="target" onOpen={onOpen} />
          {i < figures.length - 1 && '，'}
        </span>
      ))}
    </>
  )
}

function placeOfItem(item: ChecklistItem): string {
  const [first] = item.kind === 'words' ? item.milestone.citations : (item.tile.figures[0]?.citations ?? [])
  return first === undefined ? '' : placeOf(first)
}
