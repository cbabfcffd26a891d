import { ViewHead } from '../parts/view-head'
import type { ParameterProps, ViewProps } from '../parts/view-props'

export function AboutDataView({ onOpen }: ViewProps & ParameterProps) {
  return <ViewHead kicker="关于数据" title={['关于数据']} lead={['']} onOpen={onOpen} />
}
