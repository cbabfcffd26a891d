import type { Page } from '@playwright/test'
import { openDeck, readyDecks } from '../../src/features/present/decks/decks'
import type { Slide } from '../../src/features/present/decks/slide'
import { realDataset } from '../data/real'
import { appearances, firstAppearance, scopes } from './appearances'
import { setAppearance } from './figures'
import { expect, longUnless, test } from './fixture'
import { layoutFaults } from './layout-faults'
import { legibleFaults } from './legible'
import { siteUrl } from './setup/places'
import { visit } from './visit'

type Scope = (typeof scopes)[number]

/** A slide of a ready deck under a scope, by its place in the deck, from 1. */
interface Place {
  readonly deck: string
  readonly scope: Scope
  readonly at: number
  readonly count: number
  readonly slide: Slide
}

function placesOf(scope: Scope, decks = readyDecks(realDataset)): Place[] {
  return decks.flatMap(({ id }) => {
    const slides = openDeck(realDataset, scope, new Map([['deck', id]])).deck?.slides ?? []
    return slides.map((slide, i) => ({ deck: id, scope, at: i + 1, count: slides.length, slide }))
  })
}

/** Slides of one kind are laid out alike: what differs is the body, its columns, and how many scopes it has. */
function kindOf({ slide: { body, scopes } }: Place): string {
  const parts = body.kind === 'rows' ? [body.heads.length, body.scale !== ''] : [body.facts.length]
  return [body.kind, ...parts, scopes.length].join()
}

/** The first slide of each kind. */
const oneOfEachKind = [
  ...new Map(
    scopes
      .flatMap(scope => placesOf(scope))
      .reverse()
      .map(place => [kindOf(place), place]),
  ).values(),
]

/** Goes to each place and looks; what was found, by place. */
async function lookAt(
  page: Page,
  places: readonly Place[],
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {}
  for (const { deck, scope, at, count } of places) {
    await page.evaluate(
      hash => window.location.assign(hash),
      `#/present?deck=${deck}&scope=${scope}&slide=${at}`,
    )
    await expect(page.locator('.stage__corner button')).toHaveText(`${at}/${count}`)
    const found = await look(page)
    if (found.length > 0) faults[`${deck} ${at}, ${scope}`] = found
  }
  return faults
}

const read = async (page: Page) => [...(await legibleFaults(page)), ...(await layoutFaults(page))]

const screens = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1080 },
]

for (const viewport of screens)
  for (const { which, places, appearance } of [
    { which: 'one slide of each kind', places: oneOfEachKind, appearance: firstAppearance },
    ...scopes.flatMap(scope =>
      appearances.map(appearance => ({
        which: `every slide, ${scope}`,
        places: placesOf(scope),
        appearance,
      })),
    ),
  ])
    test(
      `${which} can be read at ${viewport.width}×${viewport.height}, ${appearance}`,
      longUnless(places === oneOfEachKind && viewport.width === 1920),
      async ({ page }) => {
        test.setTimeout(600_000)
        await page.setViewportSize(viewport)
        await visit(page, siteUrl('#/present'))
        await setAppearance(page, appearance)
        expect(await lookAt(page, places, read)).toEqual({})
      },
    )

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1280, height: 1024 },
  { width: 3840, height: 2160 },
])
  test(
    `the main decks can be read at ${viewport.width}×${viewport.height}, at the largest text`,
    longUnless(false),
    async ({ page }) => {
      test.setTimeout(600_000)
      await page.setViewportSize(viewport)
      await visit(page, siteUrl('#/present'))
      await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'))
      const mainDecks = readyDecks(realDataset).filter(({ isMain }) => isMain)
      expect(await lookAt(page, placesOf('administrative', mainDecks), read)).toEqual({})
    },
  )

for (const { which, places } of [
  { which: 'of one slide of each kind', places: oneOfEachKind },
  { which: 'of every slide', places: placesOf('compare') },
])
  test(
    `the huge figure ${which} keeps within the margins of a phone held upright`,
    longUnless(places === oneOfEachKind),
    async ({ page }) => {
      test.setTimeout(600_000)
      await page.setViewportSize({ width: 390, height: 844 })
      await visit(page, siteUrl('#/present'))
      const over = (page: Page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('.stage--room .slide__key .figure')]
            .filter(figure => figure.getBoundingClientRect().right > innerWidth * 0.95 + 1)
            .map(({ textContent }) => textContent ?? ''),
        )
      expect(await lookAt(page, places, over)).toEqual({})
    },
  )
