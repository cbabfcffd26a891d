import type { Dataset } from '../../../dataset/dataset'
import { countTold } from '../../../facts/count'
import { headlineIndicators } from '../../../facts/headline-indicators'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { pairTold } from '../../../facts/scope-names'
import { currentName } from '../../parts/former-names'
import { maxTitleLength, ownDeck, untitled } from './own-deck'
import { resultsDeck } from './results-deck'
import { scopesDeck } from './scopes-deck'
import type { Slide } from './slide'
import { nextYearsDeck, thisYearDeck } from './targets-deck'
import { themeDeck } from './theme-deck'
import { trendsDeck } from './trends-deck'

/** A deck that is there at once; its id stands in the address. */
export interface ReadyDeck {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly isMain: boolean
  readonly slides: (dataset: Dataset, choice: ScopeChoice) => readonly Slide[]
}

/** The decks of the whole report, and one a theme. */
export function readyDecks(dataset: Dataset): readonly ReadyDeck[] {
  return [...mainDecks(dataset), ...dataset.report.themes.map(themeOf)]
}

function mainDecks(dataset: Dataset): readonly ReadyDeck[] {
  const { start, result, plan, horizon } = dataset.times
  return [
    {
      id: 'results',
      title: '全年成效',
      about: `${countTold(headlineIndicators(dataset).length)}项主要指标、增速，再按报告的章节`,
      isMain: true,
      slides: resultsDeck,
    },
    ...(start === null
      ? []
      : [
          {
            id: 'trends',
            title: '五年跨越',
            about: '两端、年均增长、变化和五年累计',
            isMain: true,
            slides: trendsDeck,
          },
        ]),
    {
      id: 'targets-plan',
      title: `${plan} 目标`,
      about: `增长目标、对照${result}年，再按报告的章节`,
      isMain: true,
      slides: thisYearDeck,
    },
    ...(horizon === null
      ? []
      : [
          {
            id: 'targets-horizon',
            title: `${horizon} 蓝图`,
            about: '今后五年末的目标，从起点画起',
            isMain: true,
            slides: nextYearsDeck,
          },
        ]),
    ...(dataset.report.scopes === undefined
      ? []
      : [
          {
            id: 'scopes',
            title: '口径对比',
            about: `${pairTold(dataset.report)}逐项并列`,
            isMain: true,
            slides: scopesDeck,
          },
        ]),
  ]
}

function themeOf({ id, name }: { readonly id: string; readonly name: string }): ReadyDeck {
  return {
    id,
    title: name,
    about: '这一主题的全部数字',
    isMain: false,
    slides: (dataset, choice) => themeDeck(dataset, choice, { id, name }),
  }
}

/** In the address: the deck of selected rows. */
export const ownDeckId = 'own'

/** What an address asks to be shown. */
export interface Deck {
  readonly id: string
  readonly title: string
  /** Never empty. */
  readonly slides: readonly Slide[]
}

/** A deck, or null where the address names none; and what of it was not understood, for a reader. */
export interface OpenedDeck {
  readonly deck: Deck | null
  readonly problems: readonly string[]
}

/** Reads `deck`, `select` and `title`; what can be understood is shown. */
export function openDeck(
  dataset: Dataset,
  choice: ScopeChoice,
  parameters: ReadonlyMap<string, string>,
): OpenedDeck {
  const asked = parameters.get('deck')
  if (asked === undefined) return { deck: null, problems: [] }
  const id = currentName('deck', asked)
  if (id === ownDeckId) return openOwn(dataset, choice, parameters)
  const ready = readyDecks(dataset).find(deck => deck.id === id)
  if (ready === undefined) return { deck: null, problems: [`没有叫“${id.slice(0, 40)}”的放映`] }
  const slides = ready.slides(dataset, choice)
  const deck = slides.length === 0 ? null : { id, title: ready.title, slides }
  return { deck, problems: deck === null ? [`“${ready.title}”现在没有可放的内容`] : [] }
}

function openOwn(dataset: Dataset, choice: ScopeChoice, parameters: ReadonlyMap<string, string>): OpenedDeck {
  const { slides, unknown } = ownDeck(dataset, choice, parameters.get('select'))
  const told = unknown.slice(0, 3).map(name => `“${name.slice(0, 20)}”`)
  const lost =
    unknown.length === 0
      ? []
      : [`地址里有${unknown.length}项没有对应的数字：${told.join('、')}${unknown.length > 3 ? '等' : ''}`]
  if (slides.length === 0) return { deck: null, problems: [...lost, '地址里没有可放的数字'] }
  return { deck: { id: ownDeckId, title: titleOf(parameters.get('title')), slides }, problems: lost }
}

/** A title as it is shown: one line, not too long. */
export function titleOf(text: string | undefined): string {
  const title = [...(text ?? '').replace(/\s+/g, ' ').trim()].slice(0, maxTitleLength).join('')
  return title === '' ? untitled : title
}

/** The slide of an address, from 0, within a deck of so many; told where it is none of them. */
export function readSlide(
  text: string | undefined,
  count: number,
): { readonly at: number; readonly problem: string | null } {
  if (text === undefined) return { at: 0, problem: null }
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (number >= 1 && number <= count) return { at: number - 1, problem: null }
  const at = number > count ? count - 1 : 0
  return { at, problem: `没有第“${text.slice(0, 10)}”张，这份放映共${count}张` }
}
