import Papa from 'papaparse';
import type { SetAsideRow } from './records';

const columns = ['row', 'reason', 'text', 'table'] as const;
const rowsAPiece = 5_000;

/**
 * Rows that were set aside, of lists one after the other, as the text of a CSV file, piece by piece, header row first. Texts that a spreadsheet would take for a
 * formula are kept texts.
 */
export function* setAsideCsv(lists: readonly Iterable<SetAsideRow>[]): Generator<string> {
  yield `${columns.join(',')}\n`;
  let piece: (string | number)[][] = [];
  for (const rows of lists)
    for (const each of rows) {
      piece.push(columns.map((column) => each[column]));
      if (piece.length < rowsAPiece) continue;
      yield textOf(piece);
      piece = [];
    }
  if (piece.length > 0) yield textOf(piece);
}

const textOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(rows as (string | number)[][], { newline: '\n', escapeFormulae: true })}\n`;
