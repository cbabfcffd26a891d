/** Another view, and what is found there. */
export interface Way {
  readonly href: string
  readonly label: string
  readonly about: string
}

/** Ways from the overview to everything else. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ul className="ways">
      {ways.map(({ href, label, about }) => (
        <li key={href}>
          <a href={href}>
            <b>{label}</b>
            <span>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
