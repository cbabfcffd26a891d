import { expect, type Page } from '@playwright/test'
import { falseClaim, workOut } from './arithmetic'
import type { FigureButton } from './figures'
import { buttonName, firstCitation, isObservation, observation, printed, scopeLabel } from './report'

/** What is wrong with a figure and the panel that it opened, held against the data; empty where nothing is. */
export async function panelFaults(page: Page, figure: FigureButton, source: string): Promise<string[]> {
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const text = squeeze(await dialog.innerText())
  const lacks = isObservation(source)
    ? observationLacks(figure, source, text)
    : derivedLacks(figure, source, text)
  return lacks.map(lack => `${figure.name} → ${source}: ${lack}`)
}

function observationLacks(figure: FigureButton, source: string, text: string): string[] {
  const own = observation(source)
  const { page, paragraph, quote } = firstCitation(own)
  const words = printed(source)
  const wanted = [`第${page}页`, `§${paragraph}`, words, quote, own.name, scopeLabel(own.scope)]
  const places = own.citations.map(other => `第${other.page}页，共35页·段落§${other.paragraph}`)
  return [
    ...[...wanted, ...places]
      .filter(words => !text.includes(squeeze(words)))
      .map(words => `panel lacks ${words}`),
    ...(figure.name === buttonName(own) ? [] : [`button is not called ${buttonName(own)}`]),
    // Where label and title say what grows, the numeral and unit stand without the verb.
    ...(figure.shown !== '' && words.endsWith(figure.shown)
      ? []
      : [`shows ${figure.shown}, printed is ${words}`]),
  ]
}

function derivedLacks(figure: FigureButton, source: string, text: string): string[] {
  const worked = workOut(source)
  const [shown = ''] = figure.shown.split('推算')
  const originals = worked.inputs.flatMap(input => {
    const { page, paragraph } = firstCitation(input)
    return [`第${page}页（§${paragraph}）`, printed(input.id), String(input.value)]
  })
  const wanted = ['推算', '怎么算的', shown, ...originals]
  return [
    ...wanted.filter(words => !text.includes(squeeze(words))).map(words => `panel lacks ${words}`),
    ...(figure.name.includes(shown) ? [] : [`button is not called ${shown}`]),
    ...(figure.shown.includes('推算') ? [] : [`shows ${figure.shown} without 推算`]),
    ...[falseClaim(worked, shown)].filter(fault => fault !== null),
  ]
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}
