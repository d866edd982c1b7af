import type { Conventions } from '../../plan/print/conventions';

// Texts and the names of tabs, within which nothing is a separator.
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')+')/;
/** A comma between two numbers, which is a decimal comma where there is one. */
const decimalComma = /(?<![\p{L}\p{N}_.$])\d+,\d/u;
const decimalPoint = /(?<![\p{L}\p{N}_.$])(\d+)\.(\d)/gu;

/**
 * A formula that was read, as it must be given to be understood: where the comma is the decimal point, with semicolons between
 * its arguments. Whether `getFormulas` answers so there, or as in America, Google does not say; a comma that is not between
 * two numbers tells.
 */
export function typedFormula(formula: string, separator: Conventions['separator']): string {
  if (separator === ',') return formula;
  const pieces = formula.split(quoted);
  const plain = pieces.filter((_, i) => i % 2 === 0);
  const isAmerican =
    !plain.some((piece) => piece.includes(';')) &&
    plain.some((piece) => piece.includes(',')) &&
    !plain.every((piece) => !piece.includes(',') || isDecimal(piece));
  if (!isAmerican) return formula;
  return pieces
    .map((piece, i) => (i % 2 === 0 ? piece.replace(/,/g, ';').replace(decimalPoint, '$1,$2') : piece))
    .join('');
}

const isDecimal = (piece: string): boolean => !piece.replace(new RegExp(decimalComma, 'gu'), '').includes(',');
