import { firstTexts } from 'virtual:first-data'
import { renderToString } from 'react-dom/server'
import { load } from '../dataset/load'
import { Root } from './root'

/** The overview as HTML, for the build to put into the page; empty where the data are not sound. */
export function prerender(): string {
  const first = load(firstTexts, 'first')
  return first.ok ? renderToString(<Root first={first} />) : ''
}
