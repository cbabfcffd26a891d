import { withoutScope } from './repair-hash'

/**
 * True where the page already shows what the script would draw first: the build has written the overview in the
 * administrative scope and light appearance. Any other address or appearance is drawn anew.
 */
export function isPrerendered(container: HTMLElement): boolean {
  const { hash, search } = window.location
  const isFirstView = hash === '' || hash === '#' || hash === '#/'
  return (
    container.firstElementChild !== null &&
    isFirstView &&
    withoutScope(search) === search &&
    document.documentElement.dataset.appearance !== 'dark'
  )
}
