import { Notice } from '../ui/notice'
import type { AddressProblem } from './address'

/** What of the address was not understood, and what there is instead. */
export function AddressNotices({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const told = [...new Map(problems.map(problem => [problem.message, problem])).values()]
  return told.map(({ message, remedy }) => (
    <Notice key={message} title={message}>
      <p>{remedy}</p>
    </Notice>
  ))
}
