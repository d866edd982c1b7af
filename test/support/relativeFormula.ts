const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A formula with references relative to its own cell: equal for cells that one formula was copied along. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)/g, (_, fixedColumn, letters, fixedRow, digits) => {
    const r = fixedRow ? `R${digits}` : `R[${Number(digits) - 1 - row}]`;
    const c = fixedColumn ? `C${columnOf(letters)}` : `C[${columnOf(letters) - column}]`;
    return r + c;
  });
}
