import type { Page } from '@playwright/test'

/** What of the slide on the stage cannot be read from ten metres: size, contrast, or outside the safe margins. */
export function legibleFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const { innerWidth, innerHeight } = window
    const smallest = 0.035
    const smallestKey = 0.15
    const margin = 0.05

    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
      const linear = (value: number) => {
        const share = value / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
    const groundOf = (element: Element | null): number[] => {
      for (let one = element; one !== null; one = one.parentElement) {
        const [r = 0, g = 0, b = 0, alpha = 1] = channels(getComputedStyle(one).backgroundColor)
        if (alpha > 0) return [r, g, b]
      }
      return [255, 255, 255]
    }
    const contrast = (element: Element) => {
      const [one, other] = [
        luminance(channels(getComputedStyle(element).color)),
        luminance(groundOf(element)),
      ]
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }

    const stage = document.querySelector('.stage--room')
    if (stage === null) return ['no stage']
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    let texts = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (element === null || words === '' || !element.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('.visually-hidden') !== null) continue
      texts += 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const isKey = element.matches('.slide__key .figure__numeral')
      if (size < innerHeight * (isKey ? smallestKey : smallest) - 0.01)
        faults.push(`too small: “${words}” ${size.toFixed(1)} px of ${innerHeight}`)
      const found = contrast(element)
      if (found < (isKey ? 4.5 : 7)) faults.push(`too pale: “${words}” ${found.toFixed(2)}:1`)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        const over = (height - size) / 2
        if (
          left < innerWidth * margin - 1 ||
          right > innerWidth * (1 - margin) + 1 ||
          top + over < innerHeight * margin - 1 ||
          bottom - over > innerHeight * (1 - margin) + 1
        )
          faults.push(
            `beyond the safe margin: “${words}” ${Math.round(left)}–${Math.round(right)}, ${Math.round(top)}–${Math.round(bottom)}`,
          )
      }
    }
    if (texts < 4) faults.push(`only ${texts} texts on the slide`)
    for (const bar of stage.querySelectorAll('.slide-ladder__bar')) {
      const plot = bar.parentElement?.getBoundingClientRect()
      const box = bar.getBoundingClientRect()
      if (plot && (box.top < plot.top - 1 || box.height < 1))
        faults.push(`a column out of its plot: ${box.height}`)
    }
    return faults
  })
}
