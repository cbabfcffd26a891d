import { ViewHead } from '../parts/view-head'
import type { ParameterProps, ViewProps } from '../parts/view-props'

export function MilestonesView({ onOpen }: ViewProps & ParameterProps) {
  return <ViewHead kicker="要事" title={['要事']} lead={['']} onOpen={onOpen} />
}
