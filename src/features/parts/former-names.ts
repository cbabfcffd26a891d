/**
 * Values of an address that are our own and were once called otherwise, by the address's key: whoever kept an address
 * opens what it opened then. Years stand here as they stood in those addresses.
 */
const formerNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'has',
    new Map([
      ['below2021', 'below-base'],
      ['floor-below2021', 'floor-below-base'],
      ['better-below2021', 'better-below-base'],
    ]),
  ],
  [
    'deck',
    new Map([
      ['targets-2022', 'targets-plan'],
      ['targets-2026', 'targets-horizon'],
    ]),
  ],
])

/** What a value of the address is called now; any other value as it was typed. */
export function currentName(key: string, value: string): string {
  return formerNames.get(key)?.get(value.toLowerCase()) ?? value
}
