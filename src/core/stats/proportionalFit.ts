/** Largest distance from a total, as a share of all totals, at which the fit counts as reached. */
const REACHED = 1e-10;
/** A fit with room converges in tens of rounds; one that its zeros forbid never does. */
const ROUNDS = 10_000;

/**
 * Scales rows and columns of a table in turn until both sums are the totals asked for: of all tables with those totals,
 * the one closest to the table's own pattern. Cells are 0 or more, zeros stay 0, both totals have the same sum.
 * Returns undefined where no table with these zeros has these totals, or only in the limit.
 *
 * @example proportionalFit([[1, 1], [1, 1]], [30, 70], [60, 40]) // [[18, 12], [42, 28]]
 * @see Deming and Stephan 1940, doi:10.1214/aoms/1177731829 (iterative proportional fitting)
 */
export function proportionalFit(
  table: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): number[][] | undefined {
  const fit = table.map((row) => [...row]);
  const total = rowTotals.reduce((all, one) => all + one, 0);
  for (let round = 0; round < ROUNDS; round++) {
    if (!scaleColumns(fit, columnTotals)) return undefined;
    const worst = scaleRows(fit, rowTotals);
    if (worst === undefined) return undefined;
    if (worst <= REACHED * total) return fit;
  }
  return undefined;
}

/** How far the largest row was from its total; undefined where a row of zeros should have one. */
function scaleRows(fit: number[][], totals: readonly number[]): number | undefined {
  let worst = 0;
  for (const [r, row] of fit.entries()) {
    const sum = row.reduce((all, cell) => all + cell, 0);
    const wanted = totals[r] ?? 0;
    if (sum === 0 && wanted > 0) return undefined;
    worst = Math.max(worst, Math.abs(sum - wanted));
    for (const [c, cell] of row.entries()) row[c] = sum === 0 ? 0 : (cell * wanted) / sum;
  }
  return worst;
}

/** False where a column of zeros should have a total. */
function scaleColumns(fit: number[][], totals: readonly number[]): boolean {
  for (const [c, wanted] of totals.entries()) {
    const sum = fit.reduce((all, row) => all + (row[c] ?? 0), 0);
    if (sum === 0 && wanted > 0) return false;
    for (const row of fit) row[c] = sum === 0 ? 0 : ((row[c] ?? 0) * wanted) / sum;
  }
  return true;
}
