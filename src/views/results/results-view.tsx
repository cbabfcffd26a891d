import { memo } from 'react'
import type { ViewProps } from '../parts/view-props'

export const ResultsView = memo(function ResultsView(_: ViewProps) {
  return null
})
