import { type Palette, palettes } from '../charts/palette'

/*
 * Paper is light, shows every table, and is narrower than the screen. Charts were drawn for the screen and are not drawn
 * anew in between, so their geometry is stretched to where the figures over it stand, and takes the light colours.
 */

/** Follows printing until the returned function is called. */
export function subscribeToPrint(): () => void {
  let undo: (() => void)[] = []
  const before = () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      details.setAttribute('open', '')
      undo.push(() => details.removeAttribute('open'))
    }
    const { dataset } = document.documentElement
    const isDark = dataset.appearance === 'dark'
    if (isDark) {
      dataset.appearance = 'light'
      undo.push(() => {
        dataset.appearance = 'dark'
      })
    }
    for (const svg of document.querySelectorAll('.chart__canvas svg')) {
      if (isDark) undo.push(lighten(svg))
      undo.push(stretch(svg))
    }
  }
  const after = () => {
    for (const step of undo) step()
    undo = []
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

function stretch(svg: Element): () => void {
  const names = ['width', 'height', 'viewBox', 'preserveAspectRatio', 'style'] as const
  const former = names.map(name => svg.getAttribute(name))
  const { width, height } = svg.getBoundingClientRect()
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')
  svg.setAttribute('style', 'position: absolute; left: 0; top: 0; width: 100%; height: 100%')
  // ECharts wraps it in a box as wide as the screen's chart.
  const box = svg.parentElement
  const boxStyle = box?.getAttribute('style') ?? null
  box?.setAttribute('style', 'position: absolute; left: 0; top: 0; width: 100%; height: 100%')
  return () => {
    names.forEach((name, i) => {
      const value = former[i]
      if (typeof value === 'string') svg.setAttribute(name, value)
      else svg.removeAttribute(name)
    })
    if (boxStyle !== null) box?.setAttribute('style', boxStyle)
  }
}

const lightOf: ReadonlyMap<string, string> = new Map(
  (Object.keys(palettes.dark) as (keyof Palette)[]).map(key => [
    palettes.dark[key].toLowerCase(),
    palettes.light[key],
  ]),
)

function lighten(svg: Element): () => void {
  const undo: (() => void)[] = []
  for (const element of svg.querySelectorAll('[fill], [stroke]'))
    for (const name of ['fill', 'stroke']) {
      const value = element.getAttribute(name) ?? ''
      const light = lightOf.get(value.toLowerCase())
      if (light === undefined) continue
      element.setAttribute(name, light)
      undo.push(() => element.setAttribute(name, value))
    }
  return () => {
    for (const step of undo) step()
  }
}
