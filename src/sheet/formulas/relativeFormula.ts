import { type FormulaPart, formulaParts, type Reference } from './formulaParts';
import { formulaText } from './formulaText';

const MARK = '≈';
const opened = '⟦';
const closed = '⟧';
const written = new RegExp(`${opened}([^${closed}]*)${closed}`, 'u');

/**
 * A formula with its references as distances from its own cell, so that a row of formulas is one text many times over
 * and takes no more room in the journal than one. A formula that would not come back letter by letter stays as it is.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  const parts = formulaParts(formula).map((part) => (typeof part === 'string' ? part : distance(part, row, column)));
  const relative = MARK + parts.join('');
  return absoluteFormula(relative, row, column) === formula ? relative : formula;
}

/** The formula again. */
export function absoluteFormula(text: string, row: number, column: number): string {
  return absoluteFormulas(text)(row, column);
}

/** The same formula for any cell: a text that many cells share is taken apart once. */
export function absoluteFormulas(text: string): (row: number, column: number) => string {
  if (!text.startsWith(MARK)) return () => text;
  const parts = text
    .slice(MARK.length)
    .split(written)
    .map((piece, i) => (i % 2 === 0 ? piece : reference(piece)));
  return (row, column) =>
    formulaText(parts.map((part): FormulaPart => (typeof part === 'string' ? part : part(row, column))));
}

function distance(part: Reference, row: number, column: number): string {
  const rows = place(part.row, part.rowFixed, row);
  const columns = place(part.column, part.columnFixed, column);
  const tab = part.namesTab ? `!${part.tab}` : '';
  return `${opened}${rows},${columns}${tab}${closed}`;
}

/** `=5` stays on line 5, `2` is two lines on, nothing is the whole line. */
function place(at: number | null, isFixed: boolean, own: number): string {
  if (at === null) return '';
  return isFixed ? `=${at}` : String(at - own);
}

function reference(piece: string): (row: number, column: number) => Reference {
  const [places = '', ...named] = piece.split('!');
  const [rows = '', columns = ''] = places.split(',');
  const [rowFrom, columnFrom] = [placed(rows), placed(columns)];
  const rest = {
    tab: named.length > 0 ? named.join('!') : null,
    namesTab: named.length > 0,
    rowFixed: rows.startsWith('='),
    columnFixed: columns.startsWith('='),
  };
  return (row, column) => ({ ...rest, row: rowFrom(row), column: columnFrom(column) });
}

function placed(text: string): (own: number) => number | null {
  if (text === '') return () => null;
  const number = Number(text.replace('=', ''));
  return text.startsWith('=') ? () => number : (own) => own + number;
}
