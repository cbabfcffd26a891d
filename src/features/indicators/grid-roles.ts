/*
 * The rows are laid out as grids, so that hundreds of them need not be measured together and become cards on a phone.
 * A table that is no table to the layout says again what its parts are: older browsers forget it.
 */
/** For `<table>`. */
export const tableRole = { role: 'table' } as const
/** For `<thead>` and `<tbody>`. */
export const rowGroupRole = { role: 'rowgroup' } as const
/** For `<tr>`. */
export const rowRole = { role: 'row' } as const
/** For `<th>` of a column. */
export const columnHeaderRole = { role: 'columnheader' } as const
/** For `<th>` of a row or a group. */
export const rowHeaderRole = { role: 'rowheader' } as const
/** For `<td>`. */
export const cellRole = { role: 'cell' } as const
