import { memo } from 'react'
import type { ViewProps } from '../parts/view-props'

export const ScopesView = memo(function ScopesView(_: ViewProps) {
  return null
})
