import type { ResultSection } from './results'

interface JumpListProps {
  readonly sections: readonly ResultSection[]
  readonly onJump: (id: string) => void
}

/** The page's sections, each with how many figures it has; a button moves the page and the focus there. */
export function JumpList({ sections, onJump }: JumpListProps) {
  return (
    <nav className="jump-list" aria-label="本页各部分">
      <ul>
        {sections.map(({ id, title, count }) => (
          <li key={id}>
            <button type="button" className="jump-list__to" onClick={() => onJump(id)}>
              {title}
              <span className="jump-list__count">{count}条数据</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
