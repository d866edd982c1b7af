const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')+'!)/;

/**
 * True where two contents are the same but for what a spreadsheet itself changes in a formula: blanks, case, quotes around
 * a tab's name, the separator of arguments, which goes by locale, and a range of one cell, which some write as the cell.
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return isFormula(a) && isFormula(b) && canonical(a) === canonical(b);
}

/** True for a content that is a formula: texts stand behind an apostrophe. */
export const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');

function canonical(formula: string): string {
  return formula
    .split(quoted)
    .map((piece, i) => (i % 2 === 0 ? plainPiece(piece) : unquoted(piece)))
    .join('');
}

const range = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/g;

function plainPiece(piece: string): string {
  const bare = piece.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase();
  return bare.replace(range, (whole, first: string, last: string) =>
    first.replace(/\$/g, '') === last.replace(/\$/g, '') ? first : whole,
  );
}

const unquoted = (piece: string): string =>
  /^'[\p{L}\p{N}_.]+'!$/u.test(piece) ? piece.replace(/'/g, '').toUpperCase() : piece;
