import { useContext, useLayoutEffect } from 'react'
import { ExportPageContext, type ViewExport } from './export-context'

/** Tells the page what this view would export, as long as it stands there. */
export function useViewExport(told: ViewExport): void {
  const page = useContext(ExportPageContext)
  // With the view itself: whoever sees it may export it.
  useLayoutEffect(() => {
    if (page === null) return
    const { viewExport } = page
    viewExport.current = told
    return () => {
      if (viewExport.current === told) viewExport.current = null
    }
  }, [page, told])
}
