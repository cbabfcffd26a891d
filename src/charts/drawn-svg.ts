import { echarts } from './echarts'
import type { ChartOption } from './option'

/** The geometry of a chart as elements of SVG, drawn without a page. */
export function drawnSvg(option: ChartOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ ...option })
  const drawn = chart.renderToSVGString()
  chart.dispose()
  return bare(drawn)
}

/** What is drawn, without its frame and what is there for a page: styles under a mouse and names of data. */
function bare(svg: string): string {
  // No tag of a style in so many letters: the policy of the single file is made of those that stand in its text.
  return svg
    .replace(/^<svg[^>]*>\s*<rect[^>]*><\/rect>|<\/svg>\s*$|<(style)\b[\s\S]*<\/\1>/g, '')
    .replace(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
    .replace(/zr\d+-/g, 'plot-')
    .trim()
}
