import { describe, expect, it } from 'vitest'
import { convert } from '../../src/dataset/units'
import { derivedById } from '../../src/facts/derived'
import { compareParagraphs } from '../../src/facts/report-order'
import { heightOf } from '../../src/facts/rung'
import { type ScopeChoice, scopeChoices } from '../../src/facts/scope-choice'
import { plain } from '../../src/facts/told'
import { indicatorCharts } from '../../src/features/indicator/indicator-charts'
import { headlineOf } from '../../src/features/indicator/indicator-finding'
import { indicatorPaces } from '../../src/features/indicator/indicator-paces'
import {
  byParagraph,
  type IndicatorPage,
  indicatorPage,
  indicatorsInReport,
} from '../../src/features/indicator/indicator-page'
import { realDataset } from './real'

const ids = [...realDataset.indicators.keys()]

/** Each page once: most of the time goes into making them. */
const pages = new Map(
  scopeChoices.map(choice => [choice, ids.flatMap(id => indicatorPage(realDataset, id, choice) ?? [])]),
)

function pageOf(id: string): IndicatorPage {
  const page = pages.get('administrative')?.find(({ indicator }) => indicator.id === id)
  if (page === undefined) throw new Error(`expected a page of ${id}; received none`)
  return page
}

/** Pages that break a rule, under every choice of scope. */
const breaking = (isFaulty: (page: IndicatorPage, choice: ScopeChoice) => boolean) =>
  scopeChoices.flatMap(choice =>
    (pages.get(choice) ?? []).flatMap(page =>
      isFaulty(page, choice) ? `${page.indicator.id}, ${choice}` : [],
    ),
  )
const isSame = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

describe('every page of an indicator', () => {
  it('has each observation once, and every citation in the order of the report', () => {
    expect(
      breaking(({ indicator, observations, places }) => {
        const citations = places.map(({ citation }) => citation)
        const paragraphs = citations.map(({ paragraph }) => paragraph)
        const own = indicator.observations.flatMap(o => o.citations)
        return !(
          isSame(
            observations.map(o => o.id),
            indicator.observations.map(o => o.id),
          ) &&
          citations.length === own.length &&
          own.every(citation => citations.includes(citation)) &&
          paragraphs.join() === [...paragraphs].sort(compareParagraphs).join() &&
          byParagraph(places).flatMap(group => group.places).length === places.length
        )
      }),
    ).toEqual([])
  })

  it('begins with its name and a printed figure of its own', () => {
    expect(
      breaking(({ finding, indicator, scopes }) => {
        const sources = finding.flatMap(part => (typeof part === 'string' ? [] : part.source))
        return !(
          plain(finding).startsWith(`${indicator.name}：`) &&
          sources.length > 0 &&
          sources.every(source => indicator.observations.some(({ id }) => id === source)) &&
          scopes.every(scope => headlineOf(indicator, scope) !== undefined)
        )
      }),
    ).toEqual([])
  })

  it('draws two heights or none, no rank as a bar, and says why where nothing is drawn', () => {
    expect(
      breaking(({ indicator }, choice) => {
        const { ladders, slope, peak, note } = indicatorCharts(realDataset, indicator, choice)
        const isDrawn = ladders.length > 0 || slope !== null || peak !== null
        const areSound = ladders.every(({ columns, unit }) => {
          const rungs = columns.flatMap(column => column.rungs)
          return (
            rungs.filter(rung => heightOf(rung) > 0).length >= 2 &&
            rungs.every(
              rung =>
                rung.kind !== 'level' ||
                (!rung.level.period.includes('/') &&
                  convert(rung.level.value, rung.level.unit, unit) === rung.height),
            )
          )
        })
        const isBarredRank = indicator.kind === 'rank' && ladders.length > 0
        return !areSound || isBarredRank || (!isDrawn && note?.endsWith('所以不画图。') !== true)
      }),
    ).toEqual([])
  })

  it('keeps paces that are printed apart from those that are computed, each once', () => {
    expect(
      breaking(({ indicator, observations, scopes }) => {
        const { stated, computed } = indicatorPaces(realDataset, indicator, observations, scopes)
        const printed = indicator.observations.flatMap(o => (o.measure === 'level' ? [] : o.id))
        const own = computed.map(({ id }) => id)
        return !(
          isSame(
            stated.map(({ id }) => id),
            printed,
          ) &&
          new Set(own).size === own.length &&
          // Each opens a panel of its own.
          own.every(id => derivedById(realDataset, id) !== null)
        )
      }),
    ).toEqual([])
  })

  it('brings every milestone that names it, and every oddity that is about a figure of it', () => {
    const named = realDataset.milestones.flatMap(milestone =>
      milestone.indicators.flatMap(id =>
        pageOf(id).milestones.includes(milestone) ? [] : `${id}: ${milestone.id}`,
      ),
    )
    const odd = realDataset.record.oddities.flatMap(oddity =>
      oddity.observations.flatMap(source => {
        const id = realDataset.observations.get(source)?.indicator.id ?? ''
        return pageOf(id).oddities.includes(oddity) ? [] : `${id}: ${oddity.id}`
      }),
    )
    expect([...named, ...odd]).toEqual([])
  })

  it('leads to the next and back, through each once', () => {
    const order = indicatorsInReport(realDataset).map(({ id }) => id)
    expect([...order].sort()).toEqual([...ids].sort())
    expect(order.map(id => pageOf(id).next?.id)).toEqual([...order.slice(1), undefined])
    expect(order.map(id => pageOf(id).previous?.id)).toEqual([undefined, ...order.slice(0, -1)])
  })

  it('names no neighbour twice and never itself, and is of the family of its own family', () => {
    expect(
      breaking(({ beside, family, indicator }) => {
        const others = [...family, ...beside]
        return (
          new Set(others).size < others.length ||
          others.includes(indicator) ||
          family.some(({ id }) => !pageOf(id).family.includes(indicator))
        )
      }),
    ).toEqual([])
  })
})
