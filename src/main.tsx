import { first as firstData } from 'virtual:first-data'
import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { copyChunk, restChunk } from './app/load-rest'
import { isPrerendered } from './app/prerendered'
import { Root } from './app/root'
import { searchChunk } from './app/use-search-index'
import { bringViews } from './app/view-chunks'
import { loadFirst } from './dataset/load-first'
import 'virtual:appearances.css'
import './app/tokens.css'
import './app/base.css'

/** Takes the built page over, or draws another in its place. */
function start(container: HTMLElement): void {
  const first = loadFirst(firstData)
  const page = <Root first={first} rest={restChunk} />
  // In slices: what the build wrote stands there already.
  if (first.ok && isPrerendered(container)) startTransition(() => void hydrateRoot(container, page))
  // At once: what the build wrote is not of this address, and is shown again from the next line on.
  else flushSync(() => createRoot(container).render(page))
  document.documentElement.dataset.started = 'true'
  copyChunk.subscribe(() => copyChunk.state().part?.())
  // Where it fails it comes later, and the browser copies as it would without.
  copyChunk.ask().catch(() => {})
  restChunk.subscribe(() => {
    if (restChunk.state().part !== null) bringViews(searchChunk)
  })
}

const container = document.getElementById('root')
if (container === null) throw new Error('index.html: expected an element #root; received none; restore it')
// In a browser that boot.js has found too old, its message stays.
if (document.documentElement.dataset.unfit === undefined) start(container)
