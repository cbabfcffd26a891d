import { memo } from 'react'
import type { ViewProps } from '../parts/view-props'

export const TrendsView = memo(function TrendsView(_: ViewProps) {
  return null
})
