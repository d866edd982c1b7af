import type { Address } from '../layout/placePlan';

/** Which parts of a reference stay put when its formula is copied along the row or down the column. */
export interface Anchors {
  readonly row: boolean;
  readonly column: boolean;
}

export const fixed: Anchors = { row: true, column: true };

// A plan asks for the same few hundred a hundred thousand times.
const known: string[] = [];

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letters = known[column] ?? spelled(column);
  known[column] = letters;
  return letters;
}

function spelled(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function cellReference({ row, column }: Omit<Address, 'tab'>, anchors: Anchors): string {
  return `${anchors.column ? '$' : ''}${columnLetters(column)}${anchors.row ? '$' : ''}${row + 1}`;
}

/** The tab's name as formulas write it: always quoted where it is not a plain word. */
export function tabPrefix(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z_]*$/.test(name) && !/^(true|false)$/i.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
