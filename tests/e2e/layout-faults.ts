import type { Page } from '@playwright/test'

/** What of the visible page is out of its place: sideways scroll, clipped words, words over words. */
export async function layoutFaults(page: Page): Promise<string[]> {
  // Charts follow a change of size some frames later, and later still on a busy machine; what stays is a fault.
  for (const pause of [100, 200, 400, 800, 1600]) {
    if ((await faultsNow(page)).length === 0) return []
    await page.waitForTimeout(pause)
  }
  return faultsNow(page)
}

function faultsNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    const tolerance = 1

    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.visually-hidden, .skip, [aria-hidden="true"] svg') === null
    const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)

    if (root.scrollWidth > root.clientWidth)
      faults.push(`page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`)

    for (const element of document.querySelectorAll('body *')) {
      if (!isShown(element) || wordsOf(element) === '') continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + tolerance)
        faults.push(`clipped sideways: ${wordsOf(element)}`)
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + tolerance)
        faults.push(`clipped below: ${wordsOf(element)}`)
    }

    // Figures stand over their plot by shares of its box, so geometry of another size is beside them.
    for (const canvas of document.querySelectorAll('.chart__canvas')) {
      const box = canvas.getBoundingClientRect()
      const drawn = canvas.querySelector('svg')?.getBoundingClientRect()
      if (
        drawn !== undefined &&
        box.width > 0 &&
        (Math.abs(drawn.width - box.width) > tolerance || Math.abs(drawn.height - box.height) > tolerance)
      )
        faults.push(
          `geometry beside its figures: ${canvas.closest('figure')?.getAttribute('aria-label')}: ` +
            `${drawn.width} × ${drawn.height} in ${box.width} × ${box.height}`,
        )
    }

    /** What scrolls sideways by itself shows its text piece by piece. */
    const scrolledRegion = (node: Text): Element | null => {
      let element = node.parentElement
      while (element !== null && element !== document.body) {
        if (/auto|scroll/.test(getComputedStyle(element).overflowX)) return element
        element = element.parentElement
      }
      return null
    }
    /** The box that the signs of a text fill, as high as the type is large, as far as scrolled regions show it. */
    const inkOf = (node: Text): DOMRect[] => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = Number.parseFloat(getComputedStyle(node.parentElement ?? root).fontSize)
      const frame = scrolledRegion(node)?.getBoundingClientRect()
      return [...range.getClientRects()]
        .map(({ left, right, y, height }) => {
          const start = Math.max(left, frame?.left ?? left)
          const end = Math.min(right, frame?.right ?? right)
          return new DOMRect(start, y + height / 2 - size / 2, Math.max(0, end - start), size)
        })
        .filter(({ width }) => width > 0)
    }
    const textsIn = (region: Element): Text[] => {
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (
          node instanceof Text &&
          node.data.trim() !== '' &&
          node.parentElement &&
          isShown(node.parentElement)
        )
          texts.push(node)
      return texts
    }

    for (const text of textsIn(document.body)) {
      for (const rect of inkOf(text))
        if (rect.left < -tolerance || rect.right > root.clientWidth + tolerance)
          faults.push(
            `beyond the edge: ${text.data.trim()} at ${Math.round(rect.left)}–${Math.round(rect.right)}`,
          )
    }

    for (const region of document.querySelectorAll(
      '.header, .scope-bar, .hero, .theme, .section, .view-head, .library__row, .glossary, .stage--room',
    )) {
      const inks = textsIn(region).flatMap(text => inkOf(text).map(rect => ({ text, rect })))
      inks.forEach(({ text, rect }, i) => {
        for (const other of inks.slice(i + 1)) {
          if (other.text === text) continue
          const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
          const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
          if (across > tolerance && down > tolerance)
            faults.push(
              `“${text.data.trim()}” and “${other.text.data.trim()}” overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px in ${region.querySelector('h1, h2, h3')?.textContent ?? ''}`,
            )
        }
      })
    }
    return faults
  })
}
