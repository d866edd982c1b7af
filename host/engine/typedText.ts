import type { Locale } from '@odoo/o-spreadsheet';
import { canonicalFormula } from './canonicalFormula';
import { monthDate } from './monthDate';
import { numericDate } from './numericDate';
import { spreadsheet } from './spreadsheet';

const { isNumber, isDateTime } = spreadsheet.helpers;
const { DEFAULT_LOCALE } = spreadsheet;

/** What the engine is told for a text that came into a cell. */
export interface CellContent {
  readonly content: string;
  /** The format that such a text brings, where the cell has none. */
  readonly format?: string;
}

/**
 * Reads a text as Sheets reads it, whether a person types it or `setValues` brings it: `=...` is a formula, `2026`,
 * `TRUE`, `3/4` are a number, a boolean, a date; a leading apostrophe keeps text. Separators are the locale's.
 * `thisYear` completes a date without a year.
 */
export function typedText(text: string, locale: Locale, thisYear: number): CellContent {
  if (text === '' || text.startsWith("'")) return { content: text };
  if (text === '=') return { content: "'=" };
  if (text.startsWith('=')) return { content: canonicalFormula(text, locale) };
  const trimmed = text.trim();
  if (isNumber(trimmed, locale)) return { content: canonicalNumber(trimmed, locale) };
  if (/^\+[^\d\s]/.test(trimmed)) return { content: canonicalFormula(`=${trimmed}`, locale) };
  const date = numericDate(trimmed, locale, thisYear) ?? monthDate(trimmed, thisYear);
  if (date) return { content: String(date.serial), format: date.format };
  if (isDateTime(trimmed, locale) && !isNumber(trimmed, DEFAULT_LOCALE)) return { content: text };
  // Else the engine would read it by its own rules: a number in American writing, for one.
  const misread = isNumber(trimmed, DEFAULT_LOCALE) || isDateTime(trimmed, DEFAULT_LOCALE);
  return { content: misread ? `'${text}` : text };
}

function canonicalNumber(text: string, locale: Locale): string {
  const ungrouped = locale.thousandsSeparator ? text.split(locale.thousandsSeparator).join('') : text;
  return ungrouped.replace(/^\+/, '').replace(locale.decimalSeparator, '.');
}
