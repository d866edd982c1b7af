/** Cells that lie row by row as rows of this width. A single column, by far the most common, is spared the slicing. */
export function inRows<V>(cells: readonly V[], columns: number): V[][] {
  if (columns === 1) return cells.map((cell) => [cell]);
  return Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}
