/** Every page of the report as a tick, the cited ones dark: where in the report this stands. */
export function PageRuler({ pages, cited }: { readonly pages: number; readonly cited: readonly string[] }) {
  const marked = new Set(cited.flatMap(pagesOf))
  return (
    <div className="page-ruler" aria-hidden="true">
      {Array.from({ length: pages }, (_, i) => i + 1).map(page => (
        <span key={page} className={marked.has(page) ? 'page-ruler__cited' : ''} />
      ))}
    </div>
  )
}

function pagesOf(page: string): number[] {
  const [first = 0, last = first] = page.split('–').map(Number)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
