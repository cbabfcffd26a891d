/*
 * Paper is light, shows every table, and is narrower than the screen. Charts were drawn for the screen and are not drawn
 * anew in between, so their geometry is stretched to where the figures over it stand.
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
    const { appearance } = dataset
    dataset.appearance = 'light'
    undo.push(() => {
      dataset.appearance = appearance
    })
    for (const svg of document.querySelectorAll('.chart__canvas svg')) undo.push(stretch(svg))
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
