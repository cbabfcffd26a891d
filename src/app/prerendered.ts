import { withoutScope } from './repair-hash'

/**
 * True where the page already shows what the script would draw first: the build has written the overview in the
 * administrative scope, in colours that follow the appearance. Any other address is drawn anew, and so is a page whose
 * links boot.js has turned to the scope of another address.
 */
export function isPrerendered(container: HTMLElement): boolean {
  const { hash, search } = window.location
  const isFirstView = hash === '' || hash === '#' || hash === '#/'
  return (
    container.firstElementChild !== null &&
    isFirstView &&
    withoutScope(search) === search &&
    document.documentElement.dataset.turned === undefined
  )
}
