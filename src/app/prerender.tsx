import { first as firstData } from 'virtual:first-data'
import { renderToString } from 'react-dom/server'
import { BuiltContext } from '../charts/built-context'
import { fittedSvg } from '../charts/fitted-svg'
import type { ChartOption } from '../charts/option'
import { loadFirst } from '../dataset/load-first'
import { Root } from './root'

/**
 * The overview as HTML with the geometry of its charts, for the build to put into the page; empty where the data are not
 * sound. A chart that cannot be drawn beforehand comes with ECharts, and `warn` is told.
 */
export function prerender(warn: (message: string) => void): string {
  const first = loadFirst(firstData)
  if (!first.ok) return ''
  const draw = (option: ChartOption): string => {
    try {
      return fittedSvg(option)
    } catch (error) {
      warn(String(error))
      return ''
    }
  }
  return renderToString(
    <BuiltContext value={draw}>
      <Root first={first} />
    </BuiltContext>,
  )
}
