import type { Dumbbells } from '../../charts/dumbbells/model'
import { TermText } from '../../text/term-text'

/** What differs between the two years' words, under the indicators that have such a note. */
export function DefinitionNotes({ model }: { readonly model: Dumbbells }) {
  const noted = model.rows.filter(({ target }) => target.indicator.notes.length > 0)
  return (
    <div className="definition-notes">
      <h3>对照之前要知道的</h3>
      <dl>
        {noted.map(({ target: { indicator } }) => (
          <div key={indicator.id}>
            <dt>
              <TermText text={indicator.name} />
            </dt>
            <dd>
              <TermText text={indicator.notes.join('')} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
