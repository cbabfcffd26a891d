import { type RefObject, useContext } from 'react'
import type { Dataset } from '../../dataset/dataset'
import { type DeckExport, ExportPageContext, type ViewExport } from '../parts/export-context'
import { ExportButton } from './export-button'
import type { ExportPart } from './export-menu'
import { sourcesOf } from './exported'
import { today } from './today'

interface PageExportButtonProps {
  /** 总览, or the name of the indicator whose page it is. */
  readonly title: string
  /** The part of the page that has its figures. */
  readonly main: RefObject<HTMLElement | null>
  /** Keys of the address of the deck of so many figures; null where the page has none. */
  readonly deckOf: (ids: readonly string[]) => ReadonlyMap<string, string> | null
}

/** 导出 of the page that is open: what it knows of its rows, else every figure that stands on it. */
export function PageExportButton({ title, main, deckOf }: PageExportButtonProps) {
  const page = useContext(ExportPageContext)
  if (page === null) return null
  const { dataset, choice, addressNow, addressOfSource, viewExport } = page
  const partOf = (id: string, label: string, ids: readonly string[], more: PartDetails): ExportPart => ({
    id,
    label,
    job: {
      dataset,
      deck: more.deck ?? deckOf(ids),
      exported: {
        title: more.title ?? title,
        choice,
        address: more.address ?? addressNow(),
        addressOfSource,
        filters: more.filters ?? [],
        sources: sourcesOf(dataset, ids),
        milestones: more.milestones ?? [],
        madeOn: today(),
      },
    },
  })
  const deckPart = ({ title, href, keys, ids }: DeckExport): ExportPart =>
    partOf(href, title, ids, { title, deck: keys, address: addressNow().replace(/#.*$/, href) })
  const partsNow = (): readonly [ExportPart, ...ExportPart[]] => {
    const view = viewExport.current
    const [first, ...others] = (view?.decks ?? []).map(deckPart)
    if (first !== undefined) return [first, ...others]
    const ids = view?.ids ?? idsOn(main.current, dataset)
    const whole = partOf('page', view === null ? '本页' : `表里的${ids.length}条`, ids, view ?? {})
    if (view === null || view.selected.length === 0) return [whole]
    return [partOf('selected', `所选的${view.selected.length}条`, view.selected, view), whole]
  }
  const isReadyNow = () => dataset.isWhole && main.current?.querySelector('.loading') === null
  return <ExportButton about={title} isReadyNow={isReadyNow} partsNow={partsNow} />
}

/** What of a part is its own, and not the page's. */
interface PartDetails extends Partial<Pick<ViewExport, 'filters' | 'milestones'>> {
  readonly title?: string
  readonly deck?: ReadonlyMap<string, string>
  readonly address?: string
}

/** Figures as they stand on the page, from its head to its foot. */
function idsOn(main: HTMLElement | null, dataset: Dataset): readonly string[] {
  const figures = [...(main?.querySelectorAll('[data-source]') ?? [])]
  const ids = figures.map(figure => figure.getAttribute('data-source') ?? '')
  return [...new Set(ids)].filter(id => sourcesOf(dataset, [id]).length > 0)
}
