import { memo } from 'react'
import type { ViewProps } from '../parts/view-props'

export const TargetsView = memo(function TargetsView(_: ViewProps) {
  return null
})
