import type { Check, Verdict } from '../../src/checks/check'

/** What a test works out by hand of a relation: which it is, its verdict, and its result. */
export function outline({ id, verdict, computed }: Check): [id: string, verdict: Verdict, computed: string] {
  return [id, verdict, computed]
}
