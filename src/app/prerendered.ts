import { withoutScope } from './repair-hash'

/**
 * True where the page already shows what the script would draw first: the build has written the overview in the
 * administrative scope and light appearance. Any other address or appearance is drawn anew, and so is a page whose links
 * boot.js has turned to the scope of another address.
 */
export function isPrerendered(container: HTMLElement): boolean {
  const { hash, search } = window.location
  const isFirstView = hash === '' || hash === '#' || hash === '#/'
  const { appearance, turned } = document.documentElement.dataset
  return (
    container.firstElementChild !== null &&
    isFirstView &&
    withoutScope(search) === search &&
    appearance !== 'dark' &&
    turned === undefined
  )
}
