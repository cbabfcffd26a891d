import { first as firstData } from 'virtual:first-data'
import { renderToString } from 'react-dom/server'
import { loadFirst } from '../dataset/load-first'
import { Root } from './root'

/** The overview as HTML, for the build to put into the page; empty where the data are not sound. */
export function prerender(): string {
  const first = loadFirst(firstData)
  return first.ok ? renderToString(<Root first={first} />) : ''
}
