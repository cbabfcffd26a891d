/*
 * The rows are laid out as grids, so that thousands of them need not be measured together and become cards on a phone.
 * A table that is no table to the layout says again what its parts are: older browsers forget it.
 */
export const tableRole = { role: 'table' } as const
export const rowGroupRole = { role: 'rowgroup' } as const
export const rowRole = { role: 'row' } as const
export const columnHeaderRole = { role: 'columnheader' } as const
export const rowHeaderRole = { role: 'rowheader' } as const
export const cellRole = { role: 'cell' } as const
