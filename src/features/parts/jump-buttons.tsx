import './parts.css'

/** A part of the view that a button leads to. */
export interface Part {
  readonly id: string
  readonly label: string
}

/** Leads to the parts of a long view; the address belongs to the frame, so these are buttons and no links. */
export function JumpButtons({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) {
  return (
    <nav className="jump" aria-label={label}>
      <ul>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <button type="button" onClick={() => jumpTo(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Scrolls there and moves the keyboard there too. */
function jumpTo(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView?.()
  part?.focus({ preventScroll: true })
}
