/** Prints one part of the page: styles for paper leave out the rest while the root carries its name. */
export function printAlone(part: string): void {
  const { dataset } = document.documentElement
  const restore = () => {
    delete dataset.print
  }
  dataset.print = part
  window.addEventListener('afterprint', restore, { once: true })
  window.print()
}
