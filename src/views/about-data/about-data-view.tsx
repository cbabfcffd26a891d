import { ViewHead } from '../parts/view-head'
import type { ParameterProps, ViewProps } from '../parts/view-props'
import { ChecksSection } from './checks-section'

export function AboutDataView(props: ViewProps & ParameterProps) {
  return (
    <>
      <ViewHead kicker="关于数据" title={['关于数据']} lead={['']} onOpen={props.onOpen} />
      <ChecksSection {...props} />
    </>
  )
}
