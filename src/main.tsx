import { firstTexts } from 'virtual:first-data'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadRest } from './app/load-rest'
import { isPrerendered } from './app/prerendered'
import { Root } from './app/root'
import { load } from './dataset/load'
import './app/tokens.css'
import './app/base.css'

const first = load(firstTexts, 'first')
const container = document.getElementById('root')
if (container === null) throw new Error('index.html: expected an element #root; received none; restore it')

const page = <Root first={first} loadRest={loadRest} />
if (first.ok && isPrerendered(container)) hydrateRoot(container, page)
else createRoot(container).render(page)
document.documentElement.dataset.started = 'true'
