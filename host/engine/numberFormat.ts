import { fileBeside, keepFileBeside } from './besidePlugin';
import { spreadsheet } from './spreadsheet';
import type { Workbook } from './workbook';

/** What Sheets answers for a cell that has no number format of its own. */
export const automaticFormat = '0.###############';

const understood = new Map<string, string>();

/**
 * The engine's spelling of a Sheets number format. It reads most of them as they are; colours and conditions in brackets,
 * `?` and `_` it does not know, and what shows is then without them, while `sheetsFormat` still answers the original.
 * Throws where nothing can be shown.
 */
export function engineFormat(workbook: Workbook, pattern: string): string {
  if (pattern === '' || pattern === automaticFormat || pattern === 'General') return '';
  let spelling = understood.get(pattern);
  if (spelling === undefined) {
    spelling = respell(pattern);
    understood.set(pattern, spelling);
  }
  return spelling === pattern ? pattern : rememberOriginal(workbook, spelling, pattern);
}

/** The Sheets number format of a cell whose format the engine spells so; null where the cell has none. */
export function sheetsFormat(workbook: Workbook, spelling: string | undefined): string | null {
  if (!spelling) return null;
  return fileBeside(workbook).formats[spelling] ?? spelling;
}

// Two patterns may have one spelling: an empty text at the end, which shows nothing, keeps them apart.
function rememberOriginal(workbook: Workbook, spelling: string, pattern: string): string {
  const { formats } = fileBeside(workbook);
  let unique = spelling;
  while (unique in formats && formats[unique] !== pattern) unique += '""';
  if (!(unique in formats)) keepFileBeside(workbook, { formats: { ...formats, [unique]: pattern } });
  return unique;
}

const pieces =
  /"[^"]*"|\[\$[^\]]*\]|\[[^\]]*\]|\\.|_.|\*.|AM\/PM|am\/pm|A\/P|a\/p|[Ee][+-]0+|([dmyhsDMYHS])\1*|[\s\S]/g;
const plain = /^[0#.,%@;+\-/():!^&~{}<>= $]/;

function respell(pattern: string): string {
  const spelling = minutes((pattern.match(pieces) ?? []).map(respellPiece).join(''));
  try {
    spreadsheet.helpers.formatValue(1, { locale: spreadsheet.DEFAULT_LOCALE, format: spelling });
  } catch {
    throw new Error(`number format ${pattern} is not emulated`);
  }
  return spelling;
}

function respellPiece(piece: string): string {
  if (/^(am\/pm|a\/p)$/i.test(piece)) return 'a';
  if (/^\[h+\]$/i.test(piece)) return 'hhhh';
  if (/^e[+-]0+$/i.test(piece)) return 'e';
  if (/^[dmyhs]+$/i.test(piece)) return datePart(piece.toLowerCase());
  if (piece.startsWith('[$') || piece.startsWith('"') || piece.startsWith('\\')) return piece;
  if (piece.startsWith('[')) return '';
  if (piece.startsWith('_')) return ' ';
  if (piece === '?') return '#';
  if (piece.startsWith('*') || plain.test(piece)) return piece;
  return `"${piece}"`;
}

// The engine knows hours and seconds with two figures, years with two and four.
function datePart(part: string): string {
  if (part === 'h' || part === 's' || part === 'y') return part + part;
  return part === 'yyy' ? 'yyyy' : part;
}

// An m after hours or before seconds is minutes, for which the engine wants two.
function minutes(spelling: string): string {
  return spelling.replace(/(h[^a-z"]*)m(?!m)/, '$1mm').replace(/(^|[^m])m([^a-z"m]*s)/, '$1mm$2');
}
