/**
 * Scrolls a region sideways until an element in it is whole, beside a first column that stays: a browser that moves to
 * the focus is content with a part of it.
 */
export function showWhole(region: HTMLElement, element: Element): void {
  const column = region.querySelector('th')
  // What stands in the first column stays in sight with it.
  if (column === null || element === region || element.closest('th:first-child') !== null) return
  const { left, right } = element.getBoundingClientRect()
  const start = column.getBoundingClientRect().right
  const end = region.getBoundingClientRect().right
  if (left < start) region.scrollLeft -= start - left
  else if (right > end) region.scrollLeft += Math.min(right - end, left - start)
}
