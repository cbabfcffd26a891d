import { Notice } from '../../ui/notice'
import type { InVain } from './facets'

/** More are only counted. */
const maxTold = 5

/** Parts of the address that were of no use, each once. */
export function NoticesInVain({ told }: { readonly told: readonly InVain[] }) {
  const each = [...new Map(told.map(one => [one.message, one])).values()]
  const more = each.length - maxTold
  return (
    <>
      {each.slice(0, maxTold).map(({ message, remedy }) => (
        <Notice key={message} title={message}>
          <p>{remedy}</p>
        </Notice>
      ))}
      {more > 0 && (
        <Notice title={`地址里还有${more}项不认识`}>
          <p>已忽略，其余照常显示。</p>
        </Notice>
      )}
    </>
  )
}
