import type { SearchExample } from './engine/examples'

/** Examples from the report's own data; one that is pressed is looked for. */
export interface SearchHintProps {
  readonly examples: readonly SearchExample[]
  readonly onTry: (words: string) => void
}

/** What can be typed, before anything is. */
export function SearchEmpty({ examples, onTry }: SearchHintProps) {
  return (
    <div className="search__hint">
      <p>可以这样找：</p>
      <Examples examples={examples} onTry={onTry} />
    </div>
  )
}

/** What to try where nothing was found. */
export function SearchNothing({ query, examples, onTry }: SearchHintProps & { readonly query: string }) {
  const words = [...new Set(query.split(/\s+/))]
  return (
    <div className="search__hint">
      <p>
        <b>没有找到“{query.slice(0, 40)}”。</b>
        {words.length > 1
          ? '几个词要同时符合，可以少写一个：'
          : '可以换一种说法，少写几个字，或只写拼音首字母。例如：'}
      </p>
      {words.length > 1 ? (
        <Examples
          examples={words.slice(0, 5).map(word => ({
            typed: words.filter(other => other !== word).join(' '),
            about: `不写“${word.slice(0, 20)}”`,
          }))}
          onTry={onTry}
        />
      ) : (
        <Examples examples={examples} onTry={onTry} />
      )}
    </div>
  )
}

function Examples({ examples, onTry }: SearchHintProps) {
  return (
    <ul className="search__examples">
      {examples.map(({ typed, about }) => (
        <li key={about}>
          <button
            type="button"
            className="button"
            onClick={() => {
              onTry(typed)
              document.querySelector<HTMLElement>('.search__input')?.focus()
            }}
          >
            {typed}
          </button>
          <span>{about}</span>
        </li>
      ))}
    </ul>
  )
}
