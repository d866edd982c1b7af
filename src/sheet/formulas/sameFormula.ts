const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')+'!)/;

/**
 * True where two contents are the same but for what Sheets itself changes in a formula: blanks, case, quotes around a
 * tab's name, and the separator of arguments, which goes by locale.
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
    .map((piece, i) => (i % 2 === 0 ? piece.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase() : unquoted(piece)))
    .join('');
}

const unquoted = (piece: string): string =>
  /^'[\p{L}\p{N}_.]+'!$/u.test(piece) ? piece.replace(/'/g, '').toUpperCase() : piece;
