import type { Locale } from '@odoo/o-spreadsheet';
import { spreadsheet } from './spreadsheet';

/**
 * A formula as the engine keeps it: `,` between arguments and `.` for decimals. Sheets takes `;` between arguments in
 * every locale, and in an array (`{1;2}`) it always starts a new row.
 */
export function canonicalFormula(formula: string, locale: Locale): string {
  const commaDecimals = locale.decimalSeparator === ',';
  const known = formula.replace(/#REF!/g, '#REF');
  if (!known.includes(';') && !commaDecimals) return known;
  let braces = 0;
  const pieces = spreadsheet.tokenize(known, locale).map((token) => {
    if (token.value === '{') braces++;
    if (token.value === '}') braces--;
    if (token.type === 'NUMBER') return token.value.replace(locale.decimalSeparator, '.');
    if (token.value === ';') return braces > 0 ? ';' : ',';
    if (token.value === '\\' && braces > 0) return ',';
    return token.value;
  });
  return pieces.join('');
}
