import { ViewHead } from '../parts/view-head'
import type { ParameterProps, ViewProps } from '../parts/view-props'

export function GlossaryView({ onOpen }: ViewProps & ParameterProps) {
  return <ViewHead kicker="名词" title={['名词']} lead={['']} onOpen={onOpen} />
}
