import { createRoot } from 'react-dom/client'
import { wholeTexts } from '../../src/app/whole-texts'
import { load } from '../../src/dataset/load'
import { scopeChoices } from '../../src/facts/scope-choice'
import { appearanceNames } from '../../src/ui/appearances'
import { specimens } from './specimens'
import 'virtual:appearances.css'
import '../../src/app/tokens.css'
import '../../src/app/base.css'
import '../../src/features/parts/parts.css'
import './gallery.css'

/*
 * For developers only, `npm run dev` serves it at /tests/gallery/: the page of one chart is frames of itself, so that
 * each frame has the width that the media queries of a phone, a tablet or a desk see.
 */
const widths = [390, 1024, 1440]

const query = new URLSearchParams(window.location.search)
const chart = query.get('chart')
const appearance = appearanceNames.find(known => known === query.get('appearance'))
const choice = scopeChoices.find(known => known === query.get('scope')) ?? 'administrative'

function address(change: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams({ ...Object.fromEntries(query), ...change })}`
}

function Menu() {
  return (
    <nav className="gallery__menu" aria-label="Charts and scopes">
      <p>
        {Object.keys(specimens).map(name => (
          <a key={name} href={address({ chart: name })} aria-current={name === chart ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </p>
      <p>
        {scopeChoices.map(scope => (
          <a key={scope} href={address({ scope })} aria-current={scope === choice ? 'true' : undefined}>
            {scope}
          </a>
        ))}
      </p>
    </nav>
  )
}

function Frames({ name }: { readonly name: string }) {
  return widths.flatMap(width =>
    appearanceNames.map(appearance => (
      <iframe
        key={`${width} ${appearance}`}
        title={`${name}, ${width} px, ${appearance}`}
        width={width}
        height={900}
        src={address({ chart: name, appearance })}
      />
    )),
  )
}

function Specimen({ name }: { readonly name: string }) {
  const loaded = load(wholeTexts)
  const draw = specimens[name]
  if (!loaded.ok || draw === undefined || appearance === undefined)
    return <p>Nothing to draw: run npm run data:check, or choose a chart above.</p>
  return (
    <main className="wrap gallery__specimen">
      {draw({ dataset: loaded.dataset, choice, onOpen: () => {} })}
    </main>
  )
}

if (appearance !== undefined) document.documentElement.dataset.appearance = appearance
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    appearance !== undefined && chart !== null ? (
      <Specimen name={chart} />
    ) : (
      <>
        <Menu />
        {chart !== null && <Frames name={chart} />}
      </>
    ),
  )
